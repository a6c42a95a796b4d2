import { parseChapters } from '@/domain/handbook/rules/chapter-list'
import { checkArticle } from '@/domain/handbook/rules/check-article'
import { parseQuestion } from '@/domain/handbook/rules/check-quiz'
import { parseSources, type SourceList } from '@/domain/handbook/rules/source-list'

const parsed = parseSources({
  laws: [
    {
      name: '猫狗法',
      confidence: 'high',
      asOf: '2024-05',
      facts: [{ articles: ['7'], says: '牵好', yuan: [150] }],
    },
    { name: '州条例', confidence: 'high', pointerOnly: true, facts: [] },
    { name: '标志', confidence: 'medium', facts: [] },
  ],
  phones: ['110'],
})
if ('flaws' in parsed) throw new Error('the sources of this test are broken')
const sources: SourceList = parsed.value

const frontMatter = {
  title: '牵好你的狗',
  chapter: 'dogs',
  order: 1,
  audience: ['大家'],
  sources: [{ law: '猫狗法', articles: ['7'] }],
  checkedOn: '2026-11-24',
  confidence: 'high',
  summary: '出门前先把绳子扣好。',
  keywords: ['狗', '绳', '牵', '走'],
}
const bodyWith = (line: string) =>
  `## 怎么做\n\n- ${'好'.repeat(120)}\n\n## 为什么\n\n${line}\n\n## 对邻居怎么说\n\n${'话'.repeat(60)}\n\n## 问谁\n\n${'问'.repeat(40)}\n`
const problemsOf = (line: string) =>
  checkArticle(frontMatter, bodyWith(line), sources).problems.map((problem) => problem.message)

describe('a sentence in an article', () => {
  it.each([
    ['an amount of the cited article', '可处 150 元罚款'],
    ['the year its amount is from', '2024年的数额'],
    ['a telephone number of the list', '打 110'],
    ['a law that may only be named', '看《州条例》的原文'],
    ['the cited law and article', '《猫狗法》第 7 条'],
    ['a small number', '走 20 步'],
  ])('may hold %s', (_, line) => {
    expect(problemsOf(line)).toEqual([])
  })

  it.each([
    ['an amount of nowhere', '可处 160 元罚款', '160 元不在所引条款里'],
    ['an amount with a comma', '可处 1,500 元罚款', '1500 元不在所引条款里'],
    ['an amount in words', '罚二百元', '数额“二百元”要用阿拉伯数字写'],
    ['penalty points of nowhere', '记 6 分', '记 6 分不在所引条款里'],
    ['a telephone number of nowhere', '打 95598', '数字 95598 没有依据：不是求助电话，也不在所引条款里'],
    ['an article that is not cited', '按第 8 条', '第 8 条没有写在 sources 里'],
    ['a law that is not cited', '按《别的法》办', '《别的法》没有写在 sources 里，或不在依据名单里'],
  ])('may not hold %s', (_, line, message) => {
    expect(problemsOf(line)).toContain(message)
  })

  it('is named by its line', () => {
    const { problems } = checkArticle(frontMatter, bodyWith('罚 160 元'), sources)
    expect(problems[0]?.line).toBe(7)
  })
})

describe('the sources of an article', () => {
  const flawsWith = (changed: object) =>
    checkArticle({ ...frontMatter, ...changed }, bodyWith('好'), sources).flaws.map(({ message }) => message)

  it('may be sure only when what they rest on is', () => {
    expect(flawsWith({ sources: [{ law: '标志', articles: [] }] })).toEqual([
      'confidence 写 high，要有依据，而且依据都是 high',
    ])
    expect(flawsWith({ sources: [{ law: '标志', articles: [] }], confidence: 'medium' })).toEqual([])
  })

  it('name the article where one was read, and none where none was', () => {
    expect(flawsWith({ sources: [{ law: '猫狗法', articles: [] }] })).toContain('猫狗法要写明第几条')
    expect(flawsWith({ sources: [{ law: '州条例', articles: ['3'] }] })).toContain(
      '州条例的条文没有读过，只能写名字，不能写条号',
    )
  })
})

describe('the text of an article', () => {
  it('becomes sections of paragraphs and lists, with links as plain words', () => {
    const { sections, links } = checkArticle(
      frontMatter,
      '## 怎么做\n\n- 一\n- 二\n\n说明。\n\n## 为什么\n\n看[这篇](../dogs/leash.md)。\n',
      sources,
    )
    expect(sections).toEqual([
      { kind: 'do', blocks: [['一', '二'], '说明。'] },
      { kind: 'why', blocks: ['看“这篇”。'] },
    ])
    expect(links).toEqual([{ line: 10, target: '../dogs/leash.md' }])
  })

  it('may not begin before its first heading or leave a heading empty', () => {
    const { problems } = checkArticle(frontMatter, '先说一句\n## 怎么做\n## 为什么\n\n好\n', sources)
    const messages = problems.map(({ message }) => message)
    expect(messages).toContain('这一行不在任何小标题下面')
    expect(messages).toContain('小标题“怎么做”下面是空的')
  })
})

describe('a quiz question', () => {
  const question = {
    question: '几岁？',
    choices: ['一', '二', '三'],
    answer: 1,
    explanation: '二。',
    article: 'a/b',
  }
  const said = (changed: object) => {
    const result = parseQuestion({ ...question, ...changed })
    return 'flaws' in result ? result.flaws.map(({ message }) => message) : []
  }

  it('is taken when it is whole', () => {
    expect(said({})).toEqual([])
  })

  it.each([
    ['an answer beyond the choices', { answer: 3 }, 'answer 超出了选项的个数'],
    ['two choices only', { choices: ['一', '二'] }, '选项要有 3 到 4 个'],
    ['five choices', { choices: ['一', '二', '三', '四', '五'] }, '选项要有 3 到 4 个'],
    ['the same choice twice', { choices: ['一', '一', '三'] }, '选项有重复的'],
    ['no explanation', { explanation: undefined }, 'explanation要写文字'],
    ['a key nobody knows', { score: 5 }, '不认识 score'],
  ])('is refused with %s', (_, changed, message) => {
    expect(said(changed)).toContain(message)
  })
})

describe('the list of chapters', () => {
  const list = {
    chapters: [{ slug: 'dogs', title: '养犬', about: '牵绳和疫苗' }],
    fallback: { chapter: 'dogs', hotline: '12345' },
    suggestions: ['狗', '猫', '绳', '针'],
  }

  it('is taken when it is whole', () => {
    expect(parseChapters(list)).toEqual({ value: list })
  })

  it('is refused with the place of the flaw', () => {
    const broken = parseChapters({
      ...list,
      chapters: [{ slug: 'Dogs', title: '养犬', about: '牵绳和疫苗' }],
    })
    expect(broken).toEqual({ flaws: [{ path: ['chapters', 0, 'slug'], message: 'slug 用小写字母和连字符' }] })
  })
})
