/** What changes between two versions of a pack: held against asking every patient of both, one by one. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsFor, jointOf, startOf, verdictChanges } from '../../src/prove/index.ts'
import { numberOf } from '../support/everybody.ts'
import { choicesOfBoth, everybodyOfBoth, type RandomVersions, verdictOf, versions } from '../support/two-versions.ts'

const small = versions.filter((both) => numberOf(choicesOfBoth(both)) <= 2000)

function sides(both: RandomVersions) {
  const proof = jointOf(both.before, both.after)
  if (!proof.decided) throw new Error(proof.because)
  return proof.joint
}

describe('two random versions', () => {
  test('change the verdicts of as many patients as asking every one of them says', () => {
    const met = new Map<string, number>()
    fc.assert(
      fc.property(small, (both) => {
        const counted = new Map<string, bigint>()
        let total = 0n
        for (const person of everybodyOfBoth(both)) {
          const [from, to] = [verdictOf(both.before, person), verdictOf(both.after, person)]
          if (from !== null || to !== null) total += 1n
          if (from !== to) counted.set(`${from} ${to}`, (counted.get(`${from} ${to}`) ?? 0n) + 1n)
        }
        const joint = sides(both)
        const proof = verdictChanges(joint, 'patients', startOf(joint))
        if (!proof.decided) throw new Error(proof.because)
        expect(proof.total).toBe(total)
        expect(new Map(proof.changes.map(({ from, to, count }) => [`${from} ${to}`, count]))).toEqual(counted)
        for (const { from, to, nearest } of proof.changes) {
          const facts = (['before', 'after'] as const).map((when) => factsFor(joint, when, nearest, 'patients'))
          expect([verdictOf(both.before, facts[0] ?? {}), verdictOf(both.after, facts[1] ?? {})]).toEqual([from, to])
        }
        const kinds = [
          ...new Set([...counted.keys()].map((key) => key.replace(/low|middle|high|top|between/g, 'verdict'))),
          counted.size === 0 ? 'nothing' : 'something',
        ]
        for (const kind of kinds) met.set(kind, (met.get(kind) ?? 0) + 1)
      }),
      { numRuns: 500 },
    )
    console.log(met)
  })
})
