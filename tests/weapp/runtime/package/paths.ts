/** Joins a path written in `from` (a file) to the package root; a leading slash means the root. */
export function joinPath(from: string, target: string): string {
  const base = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  const joined: string[] = []
  for (const part of [...base, ...target.split('/')]) {
    if (part === '' || part === '.') continue
    if (part === '..') joined.pop()
    else joined.push(part)
  }
  return joined.join('/')
}

/** `a/b.wxml` without its ending: the name WeChat calls the path. */
export function stem(file: string): string {
  return file.replace(/\.[^./]+$/, '')
}
