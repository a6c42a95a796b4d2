import type { Lane } from '@/city/profile'

/** Real street names; where each point lies is a sketch. Initials let a thumb find a street with three letters. */
const lane = (
  id: string,
  name: string,
  longitude: number,
  latitude: number,
  aliases: readonly string[],
  units: Lane['units'] = {},
): Lane => ({ id, name, aliases, at: { latitude, longitude }, accuracy: 'sketch', units })

export const lanes: readonly Lane[] = [
  lane('kunlun-lu', '昆仑路', 94.9033, 36.4095, ['kll', '昆仑中路', '昆仑南路', '昆仑北路']),
  lane('huanghe-lu', '黄河路', 94.9065, 36.4225, ['hhl', '黄河中路', '黄河西路']),
  lane('huanghe-dong-lu', '黄河东路', 94.946, 36.4225, ['hhdl']),
  lane('jinfeng-lu', '金峰路', 94.908, 36.3985, ['jfl', '金峰中路', '金峰东路', '金峰西路']),
  lane('xizang-lu', '西藏路', 94.9, 36.378, ['xzl']),
  lane('xingyuan-lu', '星园路', 94.966, 36.4125, ['xyl']),
  lane('chaidamu-lu', '柴达木路', 94.912, 36.4035, ['cdml', '柴达木中路', '柴达木东路', '柴达木西路']),
  lane('yanqiao-lu', '盐桥路', 94.896, 36.4135, ['yql', '盐桥南路', '盐桥北路']),
  lane('jiangyuan-lu', '江源路', 94.915, 36.4115, ['jyl', '江源南路', '江源北路']),
  lane('bayi-lu', '八一路', 94.9005, 36.406, ['byl', '八一中路', '八一东路', '八一西路']),
  lane('jianshe-lu', '建设路', 94.924, 36.3965, ['jsl']),
  lane('zhongshan-lu', '中山路', 94.89, 36.4165, ['zsl']),
  // 样例 of a lane with a rule of its own: its property manager cleans litter and postings.
  lane('yuzhou-xiang', '宇宙巷', 94.8985, 36.4145, ['yzx'], {
    litter: 'property',
    'illegal-posting': 'property',
  }),
]
