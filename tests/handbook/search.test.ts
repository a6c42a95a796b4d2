import { handbook } from '@/content/generated/handbook'
import { searchTables } from '@/content/generated/search-tables'
import { makeSearch, type SearchAnswer } from '@/domain/handbook/search/search'
import { buildArticle, buildHandbook, noTables } from './support/build-handbook'

const search = makeSearch(handbook, searchTables)
const ids = (answer: SearchAnswer) =>
  answer.kind === 'found' ? answer.hits.map(({ article }) => article.id) : []
const first = (query: string) => ids(search(query))[0]

describe('a person who types in another way', () => {
  it.each([
    ['whole pinyin', 'guangchangwu', 'community/square-dance'],
    ['pinyin with spaces', 'guang chang wu', 'community/square-dance'],
    ['pinyin in capitals', 'GuangChangWu', 'community/square-dance'],
    ['initials', 'gcw', 'community/square-dance'],
    ['initials of four characters', 'ljfl', 'environment/four-bins'],
    ['pinyin begun', 'gaokongpao', 'community/falling-objects'],
    ['two words as one pinyin', 'lajifenlei', 'environment/four-bins'],
    ['pinyin with a wrong letter', 'guangcangwu', 'community/square-dance'],
    ['a reading of a character with two', 'zixingche', 'traffic/bike-age'],
    ['traditional characters', '廣場舞', 'community/square-dance'],
    ['traditional characters of several words', '電動車 充電', 'community/e-bike-charging'],
    ['full-width letters', 'ｇｃｗ', 'community/square-dance'],
    ['a wrong character', '广厂舞', 'community/square-dance'],
    ['a wrong character that sounds alike', '高空抛勿', 'community/falling-objects'],
    ['a missing character', '高空物', 'community/falling-objects'],
    ['a character too many', '小小广告告', 'environment/small-ads'],
    ['two characters of which one sounds alike', '拉圾', 'environment/littering'],
    ['a number', '12345', 'help/call-12345'],
    ['several words', '狗 电梯', 'dogs/dog-in-lift'],
    ['several words the other way round', '电梯 狗', 'dogs/dog-in-lift'],
    ['a question with small talk around it', '请问一下，我想知道广场舞怎么办呢？', 'community/square-dance'],
  ])('finds the article by %s: %s', (_, query, article) => {
    expect(ids(search(query)).slice(0, 3)).toContain(article)
  })

  it('is answered the same in simplified and traditional characters', () => {
    expect(ids(search('遛狗不牽繩'))).toEqual(ids(search('遛狗不牵绳')))
  })
})

describe('everyday words', () => {
  it.each([
    ['斑马线', '人行横道'],
    ['广场舞', '健身娱乐活动'],
    ['礼让行人', '停车让行'],
    ['乱扔垃圾', '随意倾倒'],
  ])('%s finds what the law calls %s', (everyday, lawful) => {
    expect(first(everyday)).toBe(first(lawful))
  })
})

describe('the order of answers', () => {
  const inTitle = buildArticle({ id: 'one/title', title: '说说长颈鹿' })
  const inBody = buildArticle({ id: 'one/body', body: '长颈鹿和长颈鹿，还有长颈鹿。' })
  const inKeywords = buildArticle({ id: 'one/keywords', keywords: ['长颈鹿'] })

  it('puts a title before a keyword before a body, however often the body says it', () => {
    const small = makeSearch(buildHandbook([inBody, inKeywords, inTitle]), noTables)
    expect(ids(small('长颈鹿'))).toEqual(['one/title', 'one/keywords', 'one/body'])
  })

  it('puts an article that speaks of both words before one that speaks of one', () => {
    const both = buildArticle({ id: 'one/both', body: '长颈鹿住在大树旁边。' })
    const one = buildArticle({ id: 'one/one', body: '长颈鹿吃得很饱，睡得很香。' })
    const small = makeSearch(buildHandbook([one, both]), noTables)
    expect(ids(small('长颈鹿 大树'))).toEqual(['one/both', 'one/one'])
  })
})

describe('what a person sees of an answer', () => {
  const marked = (query: string, at = 0) => {
    const answer = search(query)
    if (answer.kind !== 'found') throw new Error(`${query} found nothing`)
    const hit = answer.hits[at]
    if (hit === undefined) throw new Error(`${query} has no answer ${at}`)
    const cut = ({ text, ranges }: typeof hit.extract) => ranges.map(([start, end]) => text.slice(start, end))
    return { hit, title: cut(hit.title), extract: cut(hit.extract) }
  }

  it('has the searched word marked in the title and in a line of the text', () => {
    const { title, extract } = marked('消防通道')
    expect(title).toContain('消防通道')
    expect(extract.join('')).toMatch(/消防|通道/)
  })

  it('has a synonym marked where the text uses other words', () => {
    expect(marked('人行横道').title.join('')).toContain('斑马线')
  })

  it('has the simplified word marked for a traditional query', () => {
    expect(marked('廣場舞').title).toContain('广场舞')
  })

  it('is a line short enough for a phone', () => {
    for (const query of ['广场舞', '消防', '12345', '孩子'])
      expect(marked(query).hit.extract.text.length).toBeLessThanOrEqual(62)
  })
})

describe('a query the handbook has no answer to', () => {
  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['emoji', '😀🎉👨‍👩‍👧'],
    ['signs of a regular expression', '(.*)+[^\\'],
    ['a broken half of an emoji', '\ud83d'],
    ['Tibetan', 'བོད་ཡིག'],
    ['letters that are no pinyin', 'zzzqqq'],
    ['something else', '股票行情'],
  ])('leads to a chapter with articles and the hotline: %s', (_, query) => {
    const answer = search(query)
    if (answer.kind !== 'nearest') throw new Error(`found ${ids(answer).join(' ')}`)
    expect(answer.articles.length).toBeGreaterThan(0)
    expect(answer.hotline).toBe('12345')
  })

  it('leads to the chapter whose titles share most with it', () => {
    const small = makeSearch(buildHandbook([buildArticle({ title: '湖边的长颈鹿' })]), noTables)
    const answer = small('海鹿')
    expect(answer.kind === 'nearest' && answer.chapter.slug).toBe('one')
  })

  it('leads to the chapter for help when it shares nothing with any', () => {
    const answer = search('😀')
    expect(answer.kind === 'nearest' && answer.chapter.slug).toBe('help')
  })
})

describe('a query of 200 characters', () => {
  it('finds what its beginning asks', () => {
    expect(ids(search(`楼上天天跳绳吵得睡不着${'啊'.repeat(190)}`)).slice(0, 3)).toContain(
      'community/neighbour-noise',
    )
  })

  it('is answered even when it is one word 70 times', () => {
    expect(ids(search('广场舞'.repeat(70))).slice(0, 3)).toContain('community/square-dance')
  })

  it('keeps working when it holds emoji and signs between the words', () => {
    expect(first('😀小广告😀???[[[墙上***')).toBe('environment/small-ads')
  })
})
