/** What makes two streets differ: the hour, the wall, and where on it the thing stands. */
export type Look = {
  readonly sky: string
  readonly far: string
  readonly wall: string
  readonly shift: number
}

export const LOOKS: readonly Look[] = [
  { sky: '#a9d4ef', far: '#eef5f8', wall: '#e6d7bd', shift: 0 },
  { sky: '#cfe3ea', far: '#f6f8f8', wall: '#c98f74', shift: 70 },
  { sky: '#f1d9b8', far: '#f3eee8', wall: '#c9d3c4', shift: -60 },
]

const tiles = Array.from(
  { length: 9 },
  (_, at) => `<path d="M${at * 100 - 20} 510 L${at * 92 + 30} 440" stroke="#a79f92" stroke-width="2"/>`,
).join('')

const poplar = (x: number) => `<rect x="${x - 5}" y="250" width="10" height="190" fill="#8a7458"/>
  <ellipse cx="${x}" cy="190" rx="30" ry="110" fill="#7d9b62"/><ellipse cx="${x - 8}" cy="200" rx="16" ry="90" fill="#8fae72"/>`

/** A quiet street of a town on the plateau: sky, snow, a wall, poplars, pavement and road. 800 × 600. */
export const street = ({ sky, far, wall }: Look) => `
  <rect width="800" height="600" fill="${sky}"/>
  <path d="M0 190 L90 120 L170 175 L290 80 L400 170 L520 100 L640 180 L730 130 L800 170 V260 H0Z" fill="${far}"/>
  <path d="M0 220 L140 170 L330 215 L520 165 L800 215 V300 H0Z" fill="#b5bfae"/>
  ${poplar(60)}${poplar(745)}
  <rect y="215" width="800" height="225" fill="${wall}"/>
  <rect y="203" width="800" height="16" fill="#8f8577"/>
  <path d="M0 290H800M0 365H800" stroke="#000" stroke-opacity=".06" stroke-width="3"/>
  <rect y="440" width="800" height="70" fill="#cfc8bb"/>${tiles}
  <rect y="510" width="800" height="12" fill="#9b958b"/>
  <rect y="522" width="800" height="78" fill="#6d7276"/>
  <path d="M0 566H800" stroke="#e8e4d8" stroke-width="5" stroke-dasharray="60 44"/>`
