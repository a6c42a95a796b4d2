import path from 'node:path'

/** What no article can know by itself: whether the handbook fits together. */
export function checkTogether(articles, { list, file }, rules) {
  return [
    ...checkChapters(articles, list, file),
    ...articles.flatMap((article) => checkPlace(article, articles)),
    ...checkLinks(articles),
    ...checkLeads(articles, rules.QUICK_CATEGORY_KEYS, file),
  ]
}

function checkChapters(articles, { chapters, fallback }, file) {
  const slugs = chapters.map(({ slug }) => slug)
  const homeless = articles.filter(({ id }) => !slugs.includes(id.split('/')[0]))
  const empty = slugs.filter((slug) => !articles.some(({ id }) => id.startsWith(`${slug}/`)))
  return [
    ...homeless.map((article) => ({ file: article.file, line: 1, message: 'chapters.yaml 里没有这一章' })),
    ...empty.map((slug) => ({ file, line: 1, message: `${slug} 这一章没有文章` })),
    ...(slugs.includes(fallback.chapter) ? [] : [{ file, line: 1, message: 'fallback 的章不存在' }]),
  ]
}

function checkPlace(article, articles) {
  const { chapter, order, title } = article.frontMatter
  const at = (key, message) => ({ file: article.file, line: article.lineOf([key]), message })
  const others = articles.filter((other) => other !== article)
  const hasSameOrder = others.some(
    ({ frontMatter }) => frontMatter.chapter === chapter && frontMatter.order === order,
  )
  return [
    ...(article.id.startsWith(`${chapter}/`)
      ? []
      : [at('chapter', `chapter 写的是 ${chapter}，和文件夹不一样`)]),
    ...(hasSameOrder ? [at('order', `order ${order} 和同一章的另一篇重复了`)] : []),
    ...(others.some(({ frontMatter }) => frontMatter.title === title)
      ? [at('title', '标题和另一篇重复了')]
      : []),
  ]
}

/** `../traffic/red-light.md`, seen from an article, as an id. */
export const idOfTarget = (article, target) =>
  path.posix.join(path.posix.dirname(article.id), target).replace(/\.md$/, '')

function checkLinks(articles) {
  const ids = new Set(articles.map(({ id }) => id))
  return articles.flatMap((article) =>
    article.links
      .filter(({ target }) => !target.endsWith('.md') || !ids.has(idOfTarget(article, target)))
      .map(({ line, target }) => ({ file: article.file, line, message: `链接 ${target} 没有这篇文章` })),
  )
}

function checkLeads(articles, categories, file) {
  const leads = articles.filter(({ frontMatter }) => frontMatter.lead)
  const without = leads.filter(({ frontMatter }) => !frontMatter.category)
  return [
    ...without.map((article) => ({
      file: article.file,
      line: article.lineOf(['lead']),
      message: 'lead 要和 category 一起写',
    })),
    ...categories.flatMap((category) => {
      const found = leads.filter(({ frontMatter }) => frontMatter.category === category)
      if (found.length === 0) return [{ file, line: 1, message: `类别 ${category} 没有写 lead: true 的文章` }]
      return found.slice(1).map((article) => ({
        file: article.file,
        line: article.lineOf(['lead']),
        message: `类别 ${category} 已有别的 lead`,
      }))
    }),
  ]
}

/** A question's article must exist, and the same question is asked once. */
export function checkQuiz(questions, articles) {
  const ids = new Set(articles.map(({ id }) => id))
  return questions.flatMap(({ file, lineOf, question, article }, index) => [
    ...(ids.has(article) ? [] : [{ file, line: lineOf('article'), message: `没有文章 ${article}` }]),
    ...(questions.findIndex((other) => other.question === question) < index
      ? [{ file, line: lineOf('question'), message: `问题“${question}”重复了` }]
      : []),
  ])
}

/**
 * A word belongs to one group, a group has two words or more, and one of them stands in the handbook, or it answers nothing. While
 * an article is broken its words are missing from the text, and nothing is said of that.
 */
export function checkSynonyms(groups, file, text, isWhole) {
  const owners = new Map()
  return groups.flatMap(({ line, words }) => {
    const repeated = words.filter((word) => owners.has(word))
    for (const word of words) owners.set(word, line)
    return [
      ...repeated.map((word) => ({ file, line, message: `“${word}”在前面已有一组` })),
      ...(words.length < 2 ? [{ file, line, message: '一组至少两个词' }] : []),
      ...(!isWhole || words.some((word) => text.includes(word))
        ? []
        : [{ file, line, message: `手册里没有“${words.join('、')}”` }]),
    ]
  })
}
