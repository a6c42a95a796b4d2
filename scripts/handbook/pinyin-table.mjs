import { pinyin } from 'pinyin-pro'

const HAN = /[\u4e00-\u9fff]/

/** How each character sounds in these lines: every reading that occurs there, so 行 may be xing and hang. */
function readingsIn(lines) {
  const readings = new Map()
  for (const line of lines)
    for (const { origin, pinyin: sound } of pinyin(line, { toneType: 'none', type: 'all', v: true }))
      if (HAN.test(origin)) readings.set(origin, (readings.get(origin) ?? new Set()).add(sound))
  return readings
}

/** `a阿啊|ai爱…`: each syllable followed by the characters that may sound like it. */
export function pinyinTable(lines) {
  const bySound = new Map()
  for (const [character, sounds] of readingsIn(lines))
    for (const sound of sounds) bySound.set(sound, (bySound.get(sound) ?? '') + character)
  return [...bySound]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sound, characters]) => sound + characters)
    .join('|')
}
