import type { MiniHost } from '../runtime/mini-host'

const ITEMS = [
  { id: 1, title: 'water the trees', done: false },
  { id: 2, title: 'sweep the lane', done: false },
]

/** Uses everything the tiny mini-program has; a sound build passes, a broken one throws or leaves complaints. */
export async function journeyThroughTiny(host: MiniHost): Promise<void> {
  host.answer('request', () => ({ data: { items: ITEMS } }))
  await host.launch()
  expectWords(host, 'Hello neighbour', 'count: 0')
  await host.tap('#add')
  expectWords(host, 'count: 1')
  await host.tap({ text: '+' })
  expectWords(host, 'steps 2')
  await host.tap('#load')
  await host.tap({ text: 'sweep the lane' })
  expectWords(host, 'more than one')
  if (!host.has('.row.done')) throw new Error('A tapped row is not done')
  await fillForm(host)
  expectWords(host, 'saved Ada')
  await host.tap('#to-detail')
  expectWords(host, 'id=42')
  await host.tap('#back')
  await host.tapTab('Mine')
  expectWords(host, 'Ada')
  await host.open('/extra/about/index')
  expectWords(host, 'about')
}

async function fillForm(host: MiniHost): Promise<void> {
  await host.tap({ label: 'Open the form' })
  await host.type({ placeholder: 'Your name' }, 'Ada')
  await host.enter('#note', 'by the gate')
  await host.pick('#crop', 'barley')
  await host.tap('#agree')
  await host.tap({ text: 'Rake' })
  expectWords(host, 'Ada|by the gate|barley|true|rake|now')
  await host.tap('#save')
}

function expectWords(host: MiniHost, ...expected: string[]): void {
  for (const words of expected)
    if (!host.text().includes(words)) throw new Error(`"${words}" is not on screen: ${host.text()}`)
}
