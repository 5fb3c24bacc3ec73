/** The matchers fit vitest's `expect`, and their names are known to it. */
import { expect, expectTypeOf, test } from 'vitest'
import { ask, matchersFor } from '../../src/public/testing.ts'

test('`expect.extend` takes the matchers, and `expect` then has them', () => {
  expectTypeOf(expect.extend).toBeCallableWith(matchersFor())
  const answer = expect(ask('triage', {}))
  answer.toBeAtLeast('urgent_same_day')
  answer.not.toFire('T16b-face-swelling')
  // @ts-expect-error [ts2554] -- a verdict has to be named
  answer.toHaveVerdict()
})
