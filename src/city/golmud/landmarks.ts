import type { Landmark } from '@/city/profile'

/** Real names from public sources; the points are sketches. */
const landmark = (
  id: string,
  name: string,
  longitude: number,
  latitude: number,
  aliases: readonly string[],
  lane?: string,
): Landmark => ({
  id,
  name,
  aliases,
  at: { latitude, longitude },
  accuracy: 'sketch',
  ...(lane === undefined ? {} : { lane }),
})

export const landmarks: readonly Landmark[] = [
  landmark('xingyuanlu-community', '星园路社区', 94.967, 36.4135, ['xylsq'], 'xingyuan-lu'),
  landmark('yuzhouxiang-community', '宇宙巷社区', 94.8988, 36.4148, ['yzxsq'], 'yuzhou-xiang'),
  landmark('huanghelu-garden', '黄河路沿线小游园', 94.909, 36.4229, ['hhlxyy', '口袋公园'], 'huanghe-lu'),
  landmark('shandong-grove', '山东知青林', 94.95, 36.4238, ['sdzql', '知青林'], 'huanghe-dong-lu'),
  landmark('jiangjunlou', '将军楼公园', 94.8745, 36.4245, ['jjlgy', '将军楼', '青藏公路建设指挥部旧址']),
]
