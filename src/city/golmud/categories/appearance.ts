import type { Category } from '@/city/profile'
import { category, workingDays, workingHours } from './write'

/** 01 市容环境. Read in one district's list: 0101 停工, 0102, 0103, 0104, 0106. */
export const appearance: readonly Category[] = [
  category(
    '0101',
    '私搭乱建',
    'construction',
    'urban-management',
    ['正在搭建', workingHours(4), '已停工'],
    ['已经建成', workingDays(20), '已拆除或依法处理'],
  ),
  category('0102', '暴露垃圾', 'litter', 'sanitation', [
    '地面有成堆垃圾',
    workingHours(4),
    '垃圾清走,地面干净',
  ]),
  category(
    '0103',
    '积存垃圾渣土',
    'litter',
    'sanitation',
    ['建筑垃圾', workingHours(4), '清走,地面干净'],
    ['渣土', workingDays(2), '清走,地面干净'],
  ),
  category('0104', '道路不洁', 'litter', 'sanitation', ['路面脏、有杂物', workingHours(2), '路面干净']),
  category('0105', '水域不洁', 'litter', 'water', ['水面有漂浮物', workingDays(1), '水面干净']),
  category(
    '0106',
    '绿地脏乱',
    'litter',
    'parks',
    ['绿地里有垃圾', workingHours(4), '绿地干净'],
    ['要修剪、补种', workingDays(5), '已养护'],
  ),
  category('0107', '废弃车辆', 'parking', 'urban-management', [
    '无人使用的破旧车辆',
    workingDays(5),
    '已移走',
  ]),
  category('0108', '废弃家具设备', 'litter', 'sanitation', ['路边的旧家具、设备', workingDays(1), '已移走']),
  category('0109', '非装饰性树挂', 'litter', 'parks', ['树上挂着杂物', workingDays(1), '已取下']),
  category(
    '0110',
    '道路破损',
    'damage',
    'roads',
    ['坑洞、翘砖等小处', workingDays(3), '已修好,路面平整'],
    ['大面积破损', workingDays(10), '已修好,路面平整'],
  ),
  category('0111', '河堤破损', 'damage', 'water', ['河堤有缺口、裂缝', workingDays(10), '已修好']),
  category('0112', '道路遗撒', 'litter', 'sanitation', ['路面有遗撒物', workingHours(2), '路面干净']),
  category('0113', '建筑物外立面不洁', 'damage', 'housing', [
    '外立面脏污、脱落',
    workingDays(10),
    '已清洗或修复',
  ]),
  category('0114', '水域秩序问题', 'other', 'water', ['在禁止处游泳、捕捞等', workingHours(4), '已制止']),
  category('0115', '焚烧垃圾、树叶', 'litter', 'ecology', ['正在焚烧', workingHours(1), '火已灭,灰已清']),
  category('0116', '油烟污染', 'litter', 'ecology', ['油烟直排', workingDays(5), '已整改']),
  category('0117', '动物尸体清理', 'litter', 'agriculture', [
    '路面有动物尸体',
    workingHours(4),
    '已收走并消毒',
  ]),
  category('0118', '擅自饲养家禽家畜', 'litter', 'street-office', ['城区内饲养', workingDays(5), '已搬离']),
  category('0199', '其他市容环境', 'other', 'street-office', ['其他市容环境问题', workingDays(3), '已处理']),
]
