import type { Category } from '@/city/profile'
import { category, workingDays, workingHours } from './write'

/** 02 宣传广告. */
export const advertising: readonly Category[] = [
  category(
    '0201',
    '非法小广告',
    'illegal-posting',
    'grid-team',
    ['零星张贴、喷涂', workingHours(4), '已清除,墙面不留痕'],
    ['大面积张贴、喷涂', workingDays(1), '已清除,墙面不留痕'],
  ),
  category('0202', '违章张贴悬挂广告牌匾', 'illegal-posting', 'urban-management', [
    '违章的广告、条幅、牌匾',
    workingDays(2),
    '已取下',
  ]),
  category('0203', '占道广告牌', 'illegal-posting', 'urban-management', [
    '广告牌占了道路',
    workingHours(2),
    '已移走',
  ]),
  category('0204', '街头散发广告', 'illegal-posting', 'urban-management', [
    '正在散发',
    workingHours(2),
    '已劝离,地面干净',
  ]),
  category(
    '0205',
    '广告招牌破损',
    'illegal-posting',
    'urban-management',
    ['招牌破损', workingDays(5), '已修好或拆除'],
    ['可能掉落伤人', workingHours(4), '已拆除或加固'],
  ),
]
