import type { Category } from '@/city/profile'
import { category, workingDays, workingHours } from './write'

/** 03 施工管理. */
export const construction: readonly Category[] = [
  category('0301', '施工扰民', 'construction', 'urban-management', [
    '在不该施工的时间施工',
    workingHours(2),
    '已停工或改时间',
  ]),
  category('0302', '工地扬尘', 'construction', 'housing', [
    '未覆盖、未洒水',
    workingHours(4),
    '已覆盖、洒水',
  ]),
  category('0303', '施工废料', 'construction', 'housing', ['废料未清', workingDays(1), '已清走']),
  category('0304', '施工占道', 'construction', 'urban-management', [
    '未经批准占道',
    workingHours(4),
    '已让出道路或补办手续',
  ]),
  category('0305', '无证掘路', 'construction', 'roads', ['未经批准挖路', workingHours(4), '已停工,路面恢复']),
  category('0399', '其他施工问题', 'construction', 'housing', ['其他施工问题', workingDays(3), '已处理']),
]
