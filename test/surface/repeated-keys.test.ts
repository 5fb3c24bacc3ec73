/** Keys that stand twice in one object of a JSON text. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inputOf } from '../../src/cli/batch/input.ts'
import { repeatedKeys } from '../../src/cli/batch/repeated-keys.ts'

test.for<readonly [string, readonly string[]]>([
  ['{ "en": 1, "es": 2, "en": 3 }', ['/en']],
  ['{ "a": { "b": 1, "b": 2 }, "c": [{}, { "d": [1, 2], "d": 3 }] }', ['/a/b', '/c/1/d']],
  ['{ "a": 1, "\\u0061" : 2 }', ['/a']],
  ['{ "a": "\\"b\\": 1, {", "b": "a:", "c": ["b", "b"], "d": { "a": 1 } }', []],
  ['{ "a": [[1, 2], { "x": 1 }, { "x": 1 }] }', []],
  ['{ "x/y": [0, { "k": 1, "k": 1 }] }', ['/x~1y/1/k']],
  ['["a", "a"]', []],
  ['"a"', []],
])('%s', ([text, places]) => expect(repeatedKeys(text)).toEqual(places))

test('whatever was written from a value has none', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      expect(repeatedKeys(JSON.stringify(value, undefined, indent))).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('are said of the entry in which they stand, and of no other', () => {
  const entries = Array.from({ length: 12 }, (_, index) => (index === 10 ? '{ "a": 1, "a": 2 }' : '{ "a": 1 }'))
  const cases = inputOf(`[${entries.join()}]`)
  expect(cases).toHaveLength(12)
  const refused = cases.flatMap((each) => ('issues' in each ? [{ line: each.line, issues: each.issues }] : []))
  expect(refused).toMatchObject([{ line: 11, issues: [{ code: 'given_twice', at: '/a' }] }])
})
