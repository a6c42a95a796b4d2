import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Each build is a process of its own and shares the machine with other tests. */
jest.setTimeout(60_000)

const root = path.join(__dirname, '../..')
let folder: string
let content: string
let out: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jielin-handbook-'))
  content = path.join(folder, 'content')
  out = path.join(folder, 'generated')
  cpSync(path.join(root, 'src/content'), content, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const compile = (...more: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/handbook/compile.mjs', '--content', content, '--out', out, ...more], {
    cwd: root,
    encoding: 'utf8',
  })

/** Changes a file of the copy and answers the line on which the last line of the new text stands. */
const spoil = (name: string, from: string | RegExp, to: string): number => {
  const file = path.join(content, name)
  const text = readFileSync(file, 'utf8')
  const at = text.search(from instanceof RegExp ? from : from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (at < 0) throw new Error(`${name} does not hold ${from}`)
  writeFileSync(
    file,
    text.replace(from, () => to),
  )
  return text.slice(0, at).split('\n').length + to.replace(/\n$/, '').split('\n').length - 1
}

/** What the build says about a file: `line: message`. */
const saidAbout = (stderr: string, name: string) =>
  stderr
    .split('\n')
    .filter((line) => line.includes(`${name}:`))
    .map((line) => line.slice(line.indexOf(`${name}:`) + name.length + 1))

describe('an editor who makes a mistake is told the file, the line and what is wrong', () => {
  /** A file, what is replaced in it, and what must be said. One build checks all: each mistake is in a file of its own. */
  const mistakes: readonly (readonly [name: string, from: string | RegExp, to: string, message: string])[] = [
    [
      'handbook/traffic/red-light.md',
      'audience: [大家, 孩子]',
      'audience: [大家, 外星人]',
      'audience 只能是',
    ],
    ['handbook/traffic/bike-age.md', 'confidence: high', 'confidence: sure', 'confidence 只能是'],
    [
      'handbook/traffic/e-bike.md',
      'checkedOn: 2026-11-24',
      'checkedOn: 2026-02-31',
      'checkedOn 不是真的日子',
    ],
    ['handbook/traffic/helmets.md', 'order: 6', 'order: 7', 'order 7 和同一章的另一篇重复了'],
    ['handbook/traffic/bus-manners.md', 'chapter: traffic', 'chapter: travel', 'chapter 写的是 travel'],
    ['handbook/traffic/school-gate.md', 'category: parking', 'category: potholes', 'category 只能是'],
    ['handbook/traffic/small-children.md', "articles: ['64']", "articles: ['65']", '第 65 条不在依据名单里'],
    ['handbook/community/fireworks.md', '100 元到 500 元', '100 元到 800 元', '800 元不在所引条款里'],
    ['handbook/community/parcels.md', '怀疑被偷，打 110', '怀疑被偷，打 96110', '数字 96110 没有依据'],
    ['handbook/community/mediation.md', '## 为什么', '## 缘故', '不认识的小标题“缘故”'],
    ['handbook/community/elders-next-door.md', '## 问谁', '## 为什么', '小标题“为什么”的次序不对或重复了'],
    [
      'handbook/dogs/barking.md',
      '先和主人说',
      '先看[这篇](../dogs/none.md)',
      '链接 ../dogs/none.md 没有这篇文章',
    ],
    ['handbook/dogs/poop.md', '干掉的狗便', '《青海省文明行为促进条例》说，干掉的狗便', '不在依据名单里'],
    ['handbook/dogs/leash.md', '- law: 动物防疫法', '- law: 养犬管理条例', '依据名单里没有“养犬管理条例”'],
    ['handbook/dining/drinking.md', '## 为什么\n', '\n走题的一行\n## 原因\n', '不认识的小标题“原因”'],
    ['handbook/dining/banquets.md', 'summary: 桌数', 'sumary: 桌数', '不认识 sumary'],
    ['handbook/family/weddings.md', 'title: 结婚', 'title: 喜事: 结婚', '写法不对'],
    ['handbook/convention/local-rules.md', 'articles: []', "articles: ['12']", '不能写条号'],
    ['handbook/values/honesty.md', 'confidence: medium', 'confidence: high', 'confidence 写 high，要有依据'],
    ['quiz/dogs.yaml', 'answer: 2', 'answer: 3', 'answer 超出了选项的个数'],
    ['quiz/travel.yaml', 'article: travel/no-graffiti', 'article: travel/none', '没有文章 travel/none'],
    ['synonyms.txt', '狂犬病 疯狗病', '狂犬病 烟头 疯狗病', '“烟头”在前面已有一组'],
  ]

  it('for each of these mistakes, all in one build', () => {
    const expected = mistakes.map(([name, from, to, message]) => ({
      name,
      message,
      line: spoil(name, from, to),
    }))
    const { status, stderr } = compile()
    expect(status).toBe(1)
    const unsaid = expected.filter(
      ({ name, line, message }) =>
        !saidAbout(stderr, name).some((said) => said.startsWith(`${line}: `) && said.includes(message)),
    )
    expect(unsaid.map((one) => ({ ...one, said: saidAbout(stderr, one.name) }))).toEqual([])
  })
})

describe('an editor who forgets something is told, all in one build', () => {
  it('a part, a source, a key, the line for a category, and how long the text is', () => {
    const trees = path.join(content, 'handbook/green/trees.md')
    const text = readFileSync(trees, 'utf8')
    writeFileSync(trees, `${text.slice(0, text.indexOf('## 怎么做'))}## 怎么做\n\n种树。\n`)
    spoil('handbook/green/reuse.md', '## 为什么\n', `## 为什么\n\n${'话'.repeat(400)}\n`)
    spoil('handbook/green/less-plastic.md', '## 对邻居怎么说', '## 不这样会怎样\n\n费钱。\n\n## 对邻居怎么说')
    spoil('handbook/green/save-water.md', '---\n', '')
    spoil('handbook/green/save-power.md', /summary: .*\n/, '')
    spoil('handbook/community/neighbour-noise.md', 'lead: true\n', '')
    spoil('handbook/traffic/bike-parking.md', 'category: parking', 'category: parking\nlead: true')

    const { stderr } = compile()
    const said = (name: string) => saidAbout(stderr, name).join('\n')
    expect(said('green/trees.md')).toMatch(/正文有 3 个字，要在 200 到 500 个字之间/)
    expect(said('green/trees.md')).toMatch(/缺少小标题“为什么”/)
    expect(said('green/reuse.md')).toMatch(/正文有 6\d\d 个字/)
    expect(said('green/less-plastic.md')).toMatch(/就要有依据/)
    expect(said('green/save-water.md')).toBe('1: 开头要有 --- 围起来的说明')
    expect(said('green/save-power.md')).toMatch(/缺少 summary/)
    expect(said('chapters.yaml')).toMatch(/类别 noise 没有写 lead: true 的文章/)
    expect(stderr).toMatch(/类别 parking 已有别的 lead/)
  })
})

describe('the build', () => {
  const written = () => readFileSync(path.join(out, 'handbook.ts'), 'utf8')
  const editionOf = (text: string) => /"edition\\":\\"([0-9a-f]{12})/.exec(text)?.[1]

  it('takes less than three seconds when the machine has time for it, and writes every module', () => {
    const isQuick = [1, 2, 3].some(() => {
      const since = Date.now()
      expect(compile()).toMatchObject({ status: 0, stderr: '' })
      return Date.now() - since < 3000
    })
    expect(isQuick).toBe(true)
    for (const name of ['handbook.ts', 'category-lines.ts', 'search-tables.ts', 'quiz.ts'])
      expect(readFileSync(path.join(out, name), 'utf8')).toContain('JSON.parse(')
  })

  it('writes the same bytes from the same text, and another edition from another', () => {
    compile()
    const before = written()
    compile()
    expect(written()).toBe(before)
    spoil('handbook/green/trees.md', '种下以后记得回来浇', '种下以后记得常回来浇')
    compile()
    expect(editionOf(before)).toMatch(/^[0-9a-f]{12}$/)
    expect(editionOf(written())).not.toBe(editionOf(before))
  })

  it('leaves the last good handbook in place when a text is broken, and passes it by when asked for what is missing', () => {
    compile()
    const before = written()
    spoil('handbook/green/trees.md', 'order: 5', 'order: five')
    expect(compile().status).toBe(1)
    expect(compile('--if-missing').status).toBe(0)
    expect(written()).toBe(before)
  })
})
