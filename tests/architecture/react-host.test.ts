import { readFileSync } from 'node:fs'
import path from 'node:path'
import host from '../../config/taro/react-host.json'

const source = (file: string) => readFileSync(path.join('node_modules', file), 'utf8')

it('tells React of Taro’s elements what Taro itself tells', () => {
  const taro = source('@tarojs/react/dist/react.esm.js')
  const told = Object.keys(host).map((name) => [name, new RegExp(`\\b${name}: (\\w+)`).exec(taro)?.[1]])
  // Of test selectors Taro says nothing, which React takes as no.
  expect(Object.fromEntries(told)).toEqual({
    ...Object.fromEntries(Object.entries(host).map(([name, can]) => [name, `${can}`])),
    supportsTestSelectors: undefined,
  })
})

it('meets React’s questions in the file that the build takes', () => {
  const react = source('react-reconciler/cjs/react-reconciler.production.min.js')
  expect(Object.keys(host).filter((name) => !react.includes(`$$$hostConfig.${name}`))).toEqual([])
})
