/**
 * Our signs, drawn on a 24 × 24 grid with one round pen. Each is the `d` of a path; `fill` is painted solid as well.
 * After a change run `node scripts/icons/make-icon-css.mjs` and `node scripts/icons/make-tab-icons.mjs`.
 */
const CIRCLE = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z'

/** Seen on the light and on the dark tab bar alike (3:1), so that one set of files serves both. */
export const TAB_COLOURS = { normal: '#74848b', selected: '#2b88a3' }

export const GLYPHS = {
  alert: { line: 'M12 3.8 21.2 19.6H2.8ZM12 10v4.2M12 16.9v.01' },
  'arrow-down': { line: 'M12 4.5v15M5.5 13l6.5 6.5 6.5-6.5' },
  'arrow-right': { line: 'M4.5 12h15M13 5.5l6.5 6.5-6.5 6.5' },
  'arrow-up': { line: 'M12 19.5v-15M5.5 11 12 4.5l6.5 6.5' },
  back: { line: 'M15.5 4.5 8 12l7.5 7.5' },
  bell: { line: 'M18 9.5a6 6 0 1 0-12 0c0 6-2.2 7.5-2.2 7.5h16.4S18 15.5 18 9.5ZM10 20.2a2.2 2.2 0 0 0 4 0' },
  book: {
    line: 'M12 6.5C10.3 5.2 8 4.5 4 4.5v13.7c4 0 6.3.6 8 1.8 1.7-1.2 4-1.8 8-1.8V4.5c-4 0-6.3.7-8 2ZM12 6.5V20',
  },
  broom: {
    line: 'M13.6 10.6 20 3.5M8.2 9.8l6.5 5.4c-.3 3-2.4 5.2-5.4 5.6L3.5 16c2-.5 3.6-2.6 4.7-6.2ZM8.4 18l1.8-2.4',
  },
  calendar: { line: 'M4.5 6h15v14h-15ZM4.5 10.5h15M8.5 3.5v4M15.5 3.5v4M8.5 15h.01M12 15h.01M15.5 15h.01' },
  camera: {
    line: 'M4.5 7.5h3l1.7-2.7h5.6l1.7 2.7h3A1.5 1.5 0 0 1 21 9v9a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18V9a1.5 1.5 0 0 1 1.5-1.5ZM12 16.7a3.7 3.7 0 1 0 0-7.4 3.7 3.7 0 0 0 0 7.4Z',
  },
  car: {
    line: 'M4 16.5v-4l2-5.3A1.8 1.8 0 0 1 7.7 6h8.6A1.8 1.8 0 0 1 18 7.2l2 5.3v4ZM4 12.5h16M6 16.5v2.3M18 16.5v2.3M7.5 14.5h.01M16.5 14.5h.01',
  },
  chat: { line: 'M4 5h16v11.5h-8.5L7 20.5v-4H4ZM8 9.3h8M8 12.4h5' },
  check: { line: 'm5 12.5 4.5 4.5L19 7.5' },
  'check-circle': { line: `${CIRCLE}m-4-8.7 2.8 2.7L16 9.5` },
  'chevron-down': { line: 'm5 9 7 7 7-7' },
  'chevron-right': { line: 'm9 5 7 7-7 7' },
  'chevron-up': { line: 'm5 15 7-7 7 7' },
  clock: { line: `${CIRCLE}M12 7v5l3.2 2` },
  close: { line: 'M6 6l12 12M18 6 6 18' },
  crack: { line: 'M7 3.5 3.5 20.5M17 3.5l3.5 17M12.6 3.5l-1.8 4 2.8 2.6-3 3.6 2.4 2.8-1.2 4' },
  crane: { line: 'M7 20.5v-16M4.5 20.5h5M7 4.5l-4 4h18M7 4.5l9.5 4v4M14.5 12.5h4v3.5h-4Z' },
  dots: { line: 'M5 12h.01M12 12h.01M19 12h.01', width: 2.8 },
  edit: { line: 'M4 20l1-4.5L16 4.5 19.5 8 8.5 19ZM13.5 7l3.5 3.5' },
  eye: {
    line: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  },
  'eye-off': {
    line: 'M4 4l16 16M9.7 5.8a9.6 9.6 0 0 1 2.3-.3c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-2.7 3.4M6.2 7.6A16.6 16.6 0 0 0 2.5 12S6 18.5 12 18.5a9.5 9.5 0 0 0 4.3-1M10 9.9a3 3 0 0 0 4.1 4.2',
  },
  filter: { line: 'M3.5 6h17M7 12h10M10.5 18h3' },
  flag: { line: 'M5.5 21V4M5.5 4.5c4-2 7 2 13 0v9c-6 2-9-2-13 0' },
  half: { line: CIRCLE, fill: 'M12 3a9 9 0 0 1 0 18Z' },
  hand: {
    line: 'M7.5 12.5V6.3a1.5 1.5 0 0 1 3 0v5M10.5 10.8V4.5a1.5 1.5 0 0 1 3 0v6.3M13.5 10.8v-5a1.5 1.5 0 0 1 3 0v6.7M16.5 11V8.6a1.5 1.5 0 0 1 3 0V14c0 4.2-2.6 7-6.6 7-3.2 0-4.8-1.4-6.4-4.3l-2.2-4a1.5 1.5 0 0 1 2.5-1.6l.7.9',
  },
  home: { line: 'M3.5 11 12 4l8.5 7M6 9.3v10.2h4.2v-5.3h3.6v5.3H18V9.3' },
  info: { line: `${CIRCLE}M12 11v5.3M12 7.8v.01` },
  leaf: { line: 'M5 20c0-9.5 5-15 14.5-15.5C19.5 14 14.5 19 7 17.8M5 20.5c1.5-4 3.6-6.7 7-9' },
  list: { line: 'M9 6h11.5M9 12h11.5M9 18h11.5M4 6h.01M4 12h.01M4 18h.01' },
  locate: {
    line: 'M12 18.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3M12 12h.01',
  },
  lock: { line: 'M5.5 11h13v9.5h-13ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 15v2' },
  map: { line: 'M3.5 6.2 9 3.8l6 2.4 5.5-2.4v14L15 20.2l-6-2.4-5.5 2.4ZM9 3.8v14M15 6.2v14' },
  minus: { line: 'M5 12h14' },
  outbox: {
    line: 'M12 16.5v-8M8.8 11.3 12 8l3.2 3.3M7 19a4.6 4.6 0 0 1-.6-9.2 6 6 0 0 1 11.5 1.2A4.1 4.1 0 0 1 17.5 19',
  },
  people: {
    line: 'M9 11.5a3.6 3.6 0 1 0 0-7.2 3.6 3.6 0 0 0 0 7.2ZM2.5 20c.5-3.5 3.2-5.4 6.5-5.4s6 1.9 6.5 5.4M16 11.5a3.2 3.2 0 0 0 .4-6.3M17.6 14.9c2.2.6 3.6 2.3 3.9 5.1',
  },
  person: { line: 'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.2 20.5c.6-3.9 3.8-6 7.8-6s7.2 2.1 7.8 6' },
  phone: {
    line: 'M6.4 3.5h2.9l1.6 4.3-2 1.5a12 12 0 0 0 5.8 5.8l1.5-2 4.3 1.6v2.9a2 2 0 0 1-2.2 2A16.3 16.3 0 0 1 4.4 5.7a2 2 0 0 1 2-2.2Z',
  },
  photo: {
    line: 'M5 4.5h14A1.5 1.5 0 0 1 20.5 6v12a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 18V6A1.5 1.5 0 0 1 5 4.5ZM3.8 17l4.9-5 3.6 3.6 2.9-2.9 5 4.6M15.5 9h.01',
  },
  pin: {
    line: 'M12 21.2s7-6.3 7-11.2a7 7 0 1 0-14 0c0 4.9 7 11.2 7 11.2ZM12 12.6a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2Z',
  },
  plus: { line: 'M12 5v14M5 12h14' },
  poster: { line: 'M6 3.5h12v13l-4 4H6ZM18 16.5h-4v4M9 8h6M9 11.5h6' },
  refresh: {
    line: 'M20 11A8 8 0 0 0 6 6.7L3.8 9M3.8 4.5V9h4.5M4 13a8 8 0 0 0 14 4.3l2.2-2.3M20.2 19.5V15h-4.5',
  },
  retry: { line: 'M4.5 12a7.5 7.5 0 1 0 2.4-5.5L4.5 8.8M4.5 4.3v4.5H9' },
  search: { line: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM16.2 16.2 21 21' },
  settings: {
    line: 'M4 7.5h8.5M17.5 7.5H20M15 10a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM4 16.5h2.5M11.5 16.5H20M9 19a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  },
  share: { line: 'M12 15V3.5M7.5 7.8 12 3.5l4.5 4.3M5 12.5V20h14v-7.5' },
  shield: {
    line: 'M12 3.2 19.5 6v5.5c0 4.5-3 7.7-7.5 9.3-4.5-1.6-7.5-4.8-7.5-9.3V6ZM8.8 12l2.3 2.3 4.1-4.4',
  },
  sign: { line: 'M4 4.5h16V14H4ZM12 14v6.5M8.5 20.5h7M8 8h8M8 11h5' },
  sound: { line: 'M4 9.5h3.5l4.5-4v13l-4.5-4H4ZM15.5 9a4.2 4.2 0 0 1 0 6M18 6.3a8 8 0 0 1 0 11.4' },
  staff: {
    line: 'M6 5.5h12v15H6ZM10 5.5V3h4v2.5M12 13a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM8.8 17.5c.3-1.8 1.6-2.7 3.2-2.7s2.9.9 3.2 2.7',
  },
  stall: {
    line: 'M4 9.5 5.5 4.5h13L20 9.5M4 9.5a2.7 2.7 0 0 0 5.3 0 2.7 2.7 0 0 0 5.4 0 2.7 2.7 0 0 0 5.3 0M5.5 13v7h13v-7',
  },
  star: { line: 'm12 3.5 2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9-4.3-4.1 5.9-.8Z' },
  'text-size': { line: 'M2.5 19 8 5.5 13.5 19M4.5 14.2h7M14.8 19l3.4-8.5 3.3 8.5M16 16.2h4.4' },
  trash: { line: 'M4 6.5h16M9 6.5V4h6v2.5M6 6.5 6.9 20h10.2L18 6.5M10 10.5v6M14 10.5v6' },
  'wifi-off': {
    line: 'M4.5 3.5l15 17M12 19.5v.01M8.8 15.8a4.6 4.6 0 0 1 5-1M5.6 12.3a9.2 9.2 0 0 1 3.6-2.2M14 10.2a9.2 9.2 0 0 1 4.4 2.1M2.5 8.7a14 14 0 0 1 3.6-2.4M10.5 5.1a14 14 0 0 1 11 3.6',
  },
}

/** One glyph as a small SVG document. `tint` is laid inside its outline, which tells a selected tab by shape as well. */
export const toSvg = ({ line, fill, width }, { colour = '#000', pen = 1.8, tint = 'none', size } = {}) =>
  [
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'${size ? ` width='${size}' height='${size}'` : ''}`,
    ` fill='${tint}' stroke='${colour}' stroke-width='${width ?? pen}' stroke-linecap='round' stroke-linejoin='round'>`,
    fill ? `<path d='${fill}' fill='${colour}'/>` : '',
    `<path d='${line}'/></svg>`,
  ].join('')
