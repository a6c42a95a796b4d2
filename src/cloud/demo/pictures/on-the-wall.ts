const PAPERS = [
  [250, 250, -6, '#fffdf5'],
  [330, 240, 4, '#fff3b8'],
  [410, 262, -3, '#fde0e0'],
  [485, 245, 7, '#fffdf5'],
  [290, 335, 5, '#e4f0ff'],
  [375, 345, -8, '#fffdf5'],
  [455, 340, 2, '#fff3b8'],
] as const

const paper = ([x, y, turn, colour]: (typeof PAPERS)[number]) => `
  <g transform="translate(${x} ${y}) rotate(${turn})"><rect width="66" height="84" fill="${colour}" stroke="#b9b2a4"/>
    <rect x="9" y="10" width="48" height="12" fill="#c0392b"/>
    <path d="M9 36H57M9 48H50M9 60H57" stroke="#777" stroke-width="4"/><path d="M9 74H57" stroke="#2c3e50" stroke-width="7"/></g>`

const trace = ([x, y, turn]: (typeof PAPERS)[number]) =>
  `<rect x="${x}" y="${y}" width="66" height="84" transform="rotate(${turn} ${x} ${y})" fill="#fff" fill-opacity=".16"/>`

export const posting = {
  before: PAPERS.map(paper).join(''),
  after: PAPERS.map(trace).join(''),
}

const shop = `<rect x="250" y="235" width="300" height="205" fill="#f5efe2" stroke="#a89d8a" stroke-width="4"/>
  <rect x="240" y="225" width="320" height="40" fill="#b5523b"/><rect x="280" y="290" width="110" height="150" fill="#87a5b4"/>
  <rect x="420" y="290" width="100" height="90" fill="#a9c3cf"/><path d="M335 290V440" stroke="#5f7986" stroke-width="4"/>`

const loudspeaker = `<g transform="translate(470 450)"><rect x="-34" y="-70" width="68" height="70" rx="6" fill="#2f3640"/>
  <circle cy="-42" r="18" fill="#57606b"/><circle cy="-42" r="7" fill="#2f3640"/><circle cy="-12" r="7" fill="#57606b"/>
  <path d="M48 -70Q64 -42 48 -14M66 -84Q90 -42 66 0M84 -98Q116 -42 84 14" fill="none" stroke="#c0392b" stroke-width="6"/></g>`

export const noise = { before: shop + loudspeaker, after: shop }
