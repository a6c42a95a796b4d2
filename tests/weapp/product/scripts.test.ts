import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import { full } from 'acorn-walk'
import { scanScripts } from '../budgets/scan-script'
import { findStrayCode } from '../budgets/stray-code'
import { readFiles } from '../runtime/package/files'
import { PRODUCT, product } from '../support/phone'

const scripts = () => product().scripts

/** Methods that came after iOS 14 and Chrome 80. TypeScript lets some through, because Node's types declare them. */
const TOO_NEW =
  /^(at|replaceAll|findLast|findLastIndex|toSorted|toReversed|toSpliced|hasOwn|groupBy|withResolvers)$/

it('every script parses as ES2020 and uses no global that WeChat lacks', () => {
  // Taro asks for the global of another mini-program platform.
  expect(scanScripts(scripts(), { 'taro.js': ['tt'] })).toEqual([])
})

it('no script calls a method that the oldest phone of the browserslist lacks', () => {
  const calls = Object.entries(scripts()).flatMap(([file, source]) => {
    const found: string[] = []
    full(parse(source, { ecmaVersion: 2020 }), (node) => {
      if (node.type !== 'CallExpression') return
      const { callee } = node as import('acorn').CallExpression
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return
      if (!callee.computed && TOO_NEW.test(callee.property.name))
        found.push(`${file} calls ${callee.property.name}`)
    })
    return found
  })
  expect(calls).toEqual([])
})

it('the templates hand the names for a screen reader to WeChat', () => {
  expect(readFileSync(join(PRODUCT, 'base.wxml'), 'utf8')).toContain('aria-label="{{')
})

it('no code of a subpackage lies in another or in the main package', () => {
  const { strays } = findStrayCode(readFiles(PRODUCT))
  expect(strays).toEqual([])
})

it('WeChat would refuse nothing of the package', () => {
  expect(product().problems).toEqual([])
})
