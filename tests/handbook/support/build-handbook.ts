import { QUICK_CATEGORY_KEYS } from '@/city/profile'
import type { Article, Handbook } from '@/domain/handbook/handbook'
import type { SearchTables } from '@/domain/handbook/search/tables'

/** An article that says nothing in particular; a test gives the words it is about. */
export const buildArticle = (given: Partial<Article> & { readonly body?: string } = {}): Article => {
  const { body = '没有别的话。', ...rest } = given
  return {
    id: 'one/first',
    chapter: 'one',
    title: '一篇文章',
    audience: ['大家'],
    category: null,
    sources: [],
    checkedOn: '2026-11-24',
    confidence: 'medium',
    summary: '一句话。',
    keywords: [],
    sections: [{ kind: 'do', blocks: [body] }],
    related: [],
    ...rest,
  }
}

export const buildHandbook = (articles: readonly Article[]): Handbook => ({
  edition: 'test',
  chapters: [
    { slug: 'one', title: '第一章', about: '说一说' },
    { slug: 'help', title: '求助', about: '打电话' },
  ],
  articles,
  leads: Object.fromEntries(QUICK_CATEGORY_KEYS.map((key) => [key, 'one/first'])) as Handbook['leads'],
  fallback: { chapter: 'help', hotline: '12345' },
  suggestions: [],
})

export const noTables: SearchTables = { pinyin: '', traditional: '', synonyms: '', stopwords: '' }
