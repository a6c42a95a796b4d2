/**
 * A script that takes away what the oldest phone of our browserslist (iOS 14, Chrome 80) and WeChat's logic
 * layer lack, although Node has it. It runs in the mini-program's world before any of its code.
 */
export const OLD_PHONE_SCRIPT = `(() => {
  const drop = (owner, ...names) => { for (const name of names) delete owner[name] }
  drop(globalThis, 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'Intl', 'WeakRef', 'FinalizationRegistry',
    'AggregateError', 'Iterator')
  drop(Promise, 'any', 'withResolvers', 'try')
  drop(Object, 'hasOwn', 'groupBy')
  drop(Map, 'groupBy')
  drop(Array, 'fromAsync')
  drop(String.prototype, 'at', 'replaceAll', 'isWellFormed', 'toWellFormed')
  const lists = [Array.prototype, Object.getPrototypeOf(Uint8Array.prototype)]
  for (const list of lists)
    drop(list, 'at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with')
  drop(Set.prototype, 'union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf',
    'isSupersetOf', 'isDisjointFrom')
})()`
