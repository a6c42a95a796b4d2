import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import elements from '../../config/elements/elements.json'

/** What Taro gives every element without being asked. */
const ALWAYS = ['key', 'ref', 'id', 'className', 'style', 'onClick', 'catchMove']

/** `hoverClass` is `hover-class`, `onRegionChange` is `bindRegionChange`. */
const inTemplate = (name: string) =>
  name.startsWith('on') ? `bind${name.slice(2)}` : name.replace(/[A-Z]/g, (big) => `-${big.toLowerCase()}`)

/** Each element of WeChat that a file draws, with the attributes written out on it. */
function drawnIn(source: ts.SourceFile): { element: string; attributes: string[] }[] {
  const names = new Map<string, string>()
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement)) continue
    if ((statement.moduleSpecifier as ts.StringLiteral).text !== '@tarojs/components') continue
    const named = statement.importClause?.namedBindings
    if (named && ts.isNamedImports(named))
      for (const { name, propertyName } of named.elements) names.set(name.text, (propertyName ?? name).text)
  }
  const drawn: { element: string; attributes: string[] }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isJsxSelfClosingElement(node) || ts.isJsxOpeningElement(node)) {
      const element = names.get(node.tagName.getText(source))
      const attributes = node.attributes.properties.flatMap((attribute) =>
        ts.isJsxAttribute(attribute) ? [attribute.name.getText(source)] : [],
      )
      if (element) drawn.push({ element, attributes })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return drawn
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => path.join('src', file))
// On H5 the browser draws, and knows every element; a `.weapp.tsx` beside a file stands in for it on weapp.
const onWeapp = files.filter((file) => !files.includes(file.replace(/\.tsx$/, '.weapp.tsx')))

it('the templates of weapp know every element and attribute the app draws with', () => {
  const known: Readonly<Record<string, object>> = elements
  const unknown = onWeapp.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
    return drawnIn(source).flatMap(({ element, attributes }) => {
      const has = known[element]
      if (!has) return [`${file}: <${element}> is not in config/elements/elements.json`]
      return attributes
        .filter((name) => !ALWAYS.includes(name) && !(inTemplate(name) in has))
        .map((name) => `${file}: <${element}> has no ${inTemplate(name)} in config/elements/elements.json`)
    })
  })
  expect(onWeapp.length).toBeGreaterThan(50)
  expect(unknown).toEqual([])
})
