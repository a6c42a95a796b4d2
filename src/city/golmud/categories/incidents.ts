import type { Category } from '@/city/profile'
import { category, urgentHours, workingHours } from './write'

/** 04 突发事件: nights and holidays count. Read in one district's list: 0406 and 0407 (as working hours). */
export const incidents: readonly Category[] = [
  category('0401', '路面塌陷', 'damage', 'roads', ['路面塌陷', urgentHours(2), '已围护,险情解除']),
  category('0402', '自来水管破裂', 'damage', 'water-supply', ['跑水', urgentHours(4), '已止水修复']),
  category('0403', '燃气管道破裂', 'damage', 'gas', ['漏气', urgentHours(1), '已止漏,险情解除']),
  category('0404', '下水道堵塞或破损', 'damage', 'roads', ['污水外溢', urgentHours(8), '已疏通,地面干净']),
  category('0405', '热力管道破裂', 'damage', 'heating', ['跑水漏汽', urgentHours(4), '已修复']),
  category('0406', '道路积水', 'damage', 'roads', ['积水影响通行', workingHours(4), '积水已排']),
  category('0407', '道路积雪结冰', 'damage', 'sanitation', ['冰雪影响通行', workingHours(4), '冰雪已清']),
  category('0408', '架空线缆损坏', 'damage', 'cables', ['线缆断落、低垂', urgentHours(4), '已修复,险情解除']),
  category('0409', '群发性事件', 'other', 'police', ['人群聚集冲突', urgentHours(1), '已平息']),
  category('0499', '其他突发事件', 'other', 'urban-management', ['其他紧急情况', urgentHours(4), '险情解除']),
]
