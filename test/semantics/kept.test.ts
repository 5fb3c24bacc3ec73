/** Every counterexample that was ever kept, by every law. */
import { describe, expect, test } from 'vitest'
import { keptCases, opened } from '../support/kept.ts'
import { lawsOfWorld } from '../support/laws.ts'

const cases = keptCases()

test('there are some, and no two have one title', () => {
  expect(cases.length).toBeGreaterThan(5)
  expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length)
})

describe.for(cases)('$title', (kept) => {
  test.for(Object.entries(lawsOfWorld))('%s', ([, law]) => law(opened(kept)))
})
