import OpenCC from 'opencc-js'

const FIRST_TRAIL_BYTES = [
  [0x40, 0x7e],
  [0xa1, 0xfe],
]

/** The 5,401 everyday characters of Big5 (A440 to C67E): rarer ones would double the table and are hardly typed. */
function everydayTraditional() {
  const bytes = []
  for (let lead = 0xa4; lead <= 0xc6; lead++)
    for (const [from, to] of FIRST_TRAIL_BYTES)
      for (let trail = from; trail <= to; trail++) if (lead < 0xc6 || trail <= 0x7e) bytes.push(lead, trail)
  return [...new TextDecoder('big5').decode(Uint8Array.from(bytes))]
}

/** `傳传壞坏…`: each traditional character followed by the simplified one that the handbook uses. */
export function traditionalTable(characters) {
  const simplify = OpenCC.Converter({ from: 'tw', to: 'cn' })
  return everydayTraditional()
    .map((traditional) => [traditional, simplify(traditional)])
    .filter(([traditional, simplified]) => traditional !== simplified && characters.has(simplified))
    .flat()
    .join('')
}
