import type { Category } from '@/city/profile'
import { category, workingDays, workingHours } from './write'

/** 05 街面秩序. */
export const streetOrder: readonly Category[] = [
  category('0501', '无照经营游商', 'street-trading', 'urban-management', [
    '流动摊贩占道',
    workingHours(2),
    '已劝离,地面干净',
  ]),
  category('0502', '流浪乞讨', 'other', 'civil-affairs', [
    '有人需要救助',
    workingHours(4),
    '已救助或告知救助站',
  ]),
  category('0503', '占道废品收购', 'street-trading', 'urban-management', [
    '占道收废品',
    workingHours(2),
    '已让出道路',
  ]),
  category('0504', '店外经营', 'street-trading', 'urban-management', [
    '货物、桌椅摆到店外',
    workingHours(2),
    '已收回店内',
  ]),
  category('0505', '机动车乱停放', 'parking', 'traffic-police', [
    '违停影响通行',
    workingHours(2),
    '已挪走或依法处理',
  ]),
  category('0506', '非机动车乱停放', 'parking', 'grid-team', [
    '停放杂乱、占盲道',
    workingHours(2),
    '已摆放整齐',
  ]),
  category('0507', '乱堆物堆料', 'other', 'grid-team', ['占用公共地方堆物', workingHours(4), '已清走']),
  category('0508', '商业噪音', 'noise', 'urban-management', ['音响、叫卖扰民', workingHours(2), '音量已降']),
  category('0509', '黑车拉客', 'street-trading', 'transport', ['非法营运', workingDays(1), '已查处或劝离']),
  category('0510', '露天烧烤', 'street-trading', 'urban-management', [
    '露天烧烤',
    workingHours(2),
    '已停止,地面干净',
  ]),
  category('0511', '沿街晾挂', 'other', 'grid-team', ['沿街、树上晾挂', workingHours(2), '已取下']),
  category('0512', '非法出版物销售', 'street-trading', 'culture', [
    '售卖非法出版物',
    workingHours(4),
    '已查处',
  ]),
  category('0513', '空调室外机低挂', 'other', 'street-office', [
    '外机低于规定、滴水',
    workingDays(10),
    '已整改',
  ]),
  category('0599', '其他街面秩序', 'other', 'urban-management', [
    '其他街面秩序问题',
    workingDays(2),
    '已处理',
  ]),
]
