/** The proofs: on random packs against everybody, one by one; on the built-in packs replayed and counted. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dictionary } from '../../src/facts/index.ts'
import { dictionary as builtInDictionary } from '../../src/modules/index.ts'
import { type Pack, resolve } from '../../src/pack/index.ts'
import { basisOf, verdictCounts } from '../../src/prove/index.ts'
import { moduleNames, packOf } from '../support/cases.ts'
import { choicesOf, everybody, judge, numberOf } from '../support/everybody.ts'
import { dictionaries, packs } from '../support/random-packs.ts'

const seal = { digest: 'sha256:0', strengths: {} }

/** Random packs with so few patients that each can be asked. */
const smallPacks = fc
  .record({ dictionary: dictionaries, source: packs() })
  .map(({ dictionary, source }) => ({ dictionary, pack: resolve(source, dictionary, seal) }))
  .filter(({ pack, dictionary }) => numberOf(choicesOf(pack, dictionary)) <= 1500)

function onSmallPacks(runs: number, holds: (pack: Pack, dictionary: Dictionary) => void): void {
  fc.assert(
    fc.property(smallPacks, ({ pack, dictionary }) => holds(pack, dictionary)),
    { numRuns: runs },
  )
}

describe('how many patients come to each verdict', () => {
  test('is what asking every one of them says, and each example is one of them', () => {
    onSmallPacks(300, (pack, dictionary) => {
      const counted = new Map(pack.ladder.map((verdict) => [verdict, 0n]))
      for (const person of everybody(pack, dictionary)) {
        const verdict = pack.ladder[judge(pack, dictionary, person).verdict] ?? ''
        counted.set(verdict, (counted.get(verdict) ?? 0n) + 1n)
      }
      const proof = verdictCounts(basisOf(pack, dictionary, 'patients'))
      if (!proof.decided) throw new Error(proof.because)
      expect(new Map(proof.verdicts.map(({ verdict, patients }) => [verdict, patients]))).toEqual(counted)
      for (const { patients, example } of proof.verdicts)
        expect(example?.isRealised).toBe(patients > 0n ? true : undefined)
    })
  })

  describe.for(moduleNames)('%s', (module) => {
    const basis = basisOf(packOf(module), builtInDictionary, 'patients')
    const proof = verdictCounts(basis)
    if (!proof.decided) throw new Error(proof.because)

    test('adds up to everybody, within the budget of states', () => {
      expect(proof.verdicts.reduce((sum, { patients }) => sum + patients, 0n)).toBe(proof.patients)
      expect(proof.states).toBeLessThan(5_000)
      console.log(`${module}: ${proof.patients} patients, ${proof.states} states, ${proof.widest} at the widest`)
    })

    // "Undecided" says something of a case that is not complete; some packs have rules of their own for it as well.
    test('every verdict is reached by somebody, "undecided" aside, and the example comes to it', () => {
      const { undecided, rules } = basis.pack
      const unreachable = proof.verdicts.filter(({ patients }) => patients === 0n).map(({ verdict }) => verdict)
      const isOfNoRule = rules.every(({ rung, notice }) => rung !== undecided || notice)
      expect(unreachable).toEqual(undecided !== undefined && isOfNoRule ? [undecided] : [])
      for (const { example } of proof.verdicts) expect(example?.isRealised ?? true).toBe(true)
    })
  })
})
