const bicycle = (x: number, y: number, turn: number, colour: string) => `
  <g transform="translate(${x} ${y}) rotate(${turn})" fill="none" stroke="${colour}" stroke-width="5">
    <circle cx="-32" r="25" stroke="#333"/><circle cx="36" r="25" stroke="#333"/>
    <path d="M-32 0L-10 -38H24L36 0M-10 -38L4 0H-32M4 0L24 -38M24 -38L20 -54H36M-10 -38L-14 -50M-24 -50H-4"/></g>`

export const parking = {
  before: [
    bicycle(210, 485, -8, '#d35400'),
    bicycle(330, 470, 22, '#2980b9'),
    bicycle(430, 500, -64, '#27ae60'),
    bicycle(540, 478, 6, '#f1c40f'),
    bicycle(610, 500, -20, '#8e44ad'),
  ].join(''),
  after: `<path d="M190 430H640V500H190Z" fill="none" stroke="#fff" stroke-width="5"/>${[
    [240, '#d35400'],
    [330, '#2980b9'],
    [420, '#27ae60'],
    [510, '#f1c40f'],
    [590, '#8e44ad'],
  ]
    .map(([x, colour]) => bicycle(Number(x), 470, 0, String(colour)))
    .join('')}`,
}

const bin = `<rect x="470" y="370" width="80" height="95" rx="8" fill="#3f7d58"/><rect x="462" y="358" width="96" height="18" rx="8" fill="#2f6145"/>
  <circle cx="488" cy="470" r="9" fill="#333"/><circle cx="532" cy="470" r="9" fill="#333"/>`
const bag = (x: number, y: number, size: number, colour: string) =>
  `<path transform="translate(${x} ${y}) scale(${size})" d="M-30 0Q-44 -40 -8 -46L-12 -60H12L8 -46Q44 -40 30 0Z" fill="${colour}"/>`

export const litter = {
  before: `${bin}${bag(420, 482, 1, '#4a4f55')}${bag(360, 492, 0.8, '#c7ccd1')}${bag(300, 486, 1.1, '#5b6167')}${bag(580, 490, 0.9, '#aeb6bd')}
    <rect x="330" y="494" width="34" height="9" rx="4" fill="#8fc1d8"/><path d="M240 500l26 -8 12 12zM610 500l30 -10 8 14z" fill="#efe9dc"/>
    <circle cx="450" cy="498" r="7" fill="#d9a441"/><circle cx="268" cy="484" r="6" fill="#b8552f"/>`,
  after: bin,
}

const stall = `<g transform="translate(360 360)"><rect x="-10" y="50" width="210" height="55" fill="#9c6b3f"/>
  <path d="M-30 0H220L200 -34H-10Z" fill="#d9534f"/><path d="M-6 0V50M196 0V50" stroke="#666" stroke-width="6"/>
  ${[10, 42, 74, 106, 138, 170].map((x, at) => `<circle cx="${x}" cy="42" r="15" fill="${['#e67e22', '#7cb342', '#e74c3c'][at % 3]}"/>`).join('')}
  <circle cx="30" cy="112" r="22" fill="none" stroke="#333" stroke-width="7"/><circle cx="160" cy="112" r="22" fill="none" stroke="#333" stroke-width="7"/></g>
  <rect x="290" y="460" width="50" height="34" fill="#c39a6b"/><rect x="590" y="455" width="60" height="38" fill="#c39a6b"/>`

export const trading = { before: stall, after: '' }

export const damage = {
  before: `<path d="M330 470L380 452L450 456L510 472L480 500L390 504Z" fill="#4b4640"/><path d="M350 474L390 460L440 462L490 474L465 494L395 497Z" fill="#2e2a26"/>
    <path d="M310 486l26 -14 18 12zM500 500l30 -18 20 16zM430 450l22 -10 14 10z" fill="#b3ab9d" stroke="#8d8578"/>
    <path d="M580 480l18 -72h14l18 72z" fill="#e8702a"/><path d="M590 446h30M586 462h38" stroke="#fff" stroke-width="8"/>`,
  after: `<path d="M322 446H520L540 508H306Z" fill="#ded8cc" stroke="#a79f92" stroke-width="3"/>
    <path d="M388 446L378 508M454 446L460 508M314 477H530" stroke="#a79f92" stroke-width="3"/>`,
}

const fence = [150, 290, 430, 570]
  .map(
    (x) =>
      `<rect x="${x}" y="300" width="136" height="145" fill="#4d7ea8"/><path d="M${x} 330H${x + 136}" stroke="#fff" stroke-width="8"/>`,
  )
  .join('')

export const construction = {
  before: `${fence}<path d="M230 500Q300 400 380 440Q430 420 500 500Z" fill="#cdaa6d"/>
    ${[0, 1, 2].map((row) => [0, 1, 2, 3].map((at) => `<rect x="${530 + at * 30 + row * 8}" y="${482 - row * 18}" width="27" height="16" fill="#a8503a"/>`).join('')).join('')}`,
  after: fence,
}

export const heap = {
  before: `<rect x="270" y="420" width="190" height="60" rx="12" fill="#7a5c61"/><rect x="270" y="385" width="190" height="50" rx="12" fill="#8d6c72"/>
    <rect x="470" y="400" width="70" height="90" fill="#b08a5b"/><rect x="545" y="440" width="60" height="52" fill="#c39a6b"/>
    <path d="M240 495L300 380M250 500L330 395" stroke="#8a6f4e" stroke-width="8"/>`,
  after: '',
}
