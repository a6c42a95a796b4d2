/** 演 示 数 据, stroke by stroke on a 24 × 24 square: a machine without a Chinese font must still say what the picture is. */
const CHARACTERS = [
  'M2.5 4 5 6.5M1.5 10 4 12M1.5 21.5 5 15M15 2V5M8.5 8.5V5H22V8.5M10.5 9H20M10 12H20.5V18.5H10ZM15.2 9V18.5M10 15.2H20.5M12.5 19.5 9 22.5M18 19.5 22 22.5',
  'M5 5H19M2 10H22M12 10V20Q12 22 9.5 21M7 13.5 3.5 19M17 13.5 21 19',
  'M6.5 2V11.5M2 6.5H11.5M3 3 4.5 5M10.5 3 9 5M6 7 2 11M7 7 11.5 10.5M6 12.5 3.5 18 9.5 22M9.5 15Q8 20 2.5 22M1.5 15.5H11.5M15.5 2Q14.5 6 12.5 9M15 6H22.5M20.5 6Q19 16 12.5 22M14.5 9Q16.5 17 22.5 22',
  'M1.5 7H9M5.5 2V20Q5.5 22 3 21M1.5 15.5 9 12M11 3.5H21.5V8H11M11 3.5V12Q11 18 8.5 22M11.5 12H22.5M17 9V15.5M13 15.5H21V21.5H13Z',
]

/** A tag in the upper left corner of an 800 × 600 picture. */
export const label = () => {
  const strokes = CHARACTERS.map((d, at) => `<path transform="translate(${at * 29} 0)" d="${d}"/>`).join('')
  return `<g transform="translate(20 20)">
    <rect width="176" height="56" rx="10" fill="#1f2f3a" fill-opacity=".78"/>
    <g transform="translate(16 13) scale(1.24)" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round"
      stroke-linejoin="round">${strokes}</g>
  </g>`
}
