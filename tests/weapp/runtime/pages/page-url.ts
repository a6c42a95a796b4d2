import { joinPath } from '../package/paths'

export interface PageUrl {
  path: string
  query: Record<string, string>
}

/** Reads `/pages/a/index?id=1`, or an address relative to the page `from`. WeChat leaves values encoded. */
export function readPageUrl(url: string, from = ''): PageUrl {
  const [path = '', search = ''] = url.split('?', 2)
  const query: Record<string, string> = {}
  for (const pair of search.split('&').filter(Boolean)) {
    const [name = '', ...value] = pair.split('=')
    query[name] = value.join('=')
  }
  return { path: joinPath(from, path).replace(/\.html$/, ''), query }
}
