/** Which facts a decision can ask for: a case for each, and those that none asks for. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Judged, plainEvaluatorOf } from '../../src/decide/index.ts'
import type { Dictionary } from '../../src/facts/index.ts'
import { dictionary as builtInDictionary } from '../../src/modules/index.ts'
import { type Pack, resolve } from '../../src/pack/index.ts'
import { basesOf, type GapProof, gapProofs } from '../../src/prove/index.ts'
import { casesOf, factsOf, type ModuleName, moduleNames, packOf } from '../support/cases.ts'
import { completeFacts, dictionaries, masked, masks, packs } from '../support/random-packs.ts'

const seal = { digest: 'sha256:0', strengths: {} }
const gaps = ['missing', 'toConfirm', 'couldAsk'] as const

/** What a decision asks for, list by list; of several items, what any of them asks for. */
function askedFor(pack: Pack, dictionary: Dictionary, facts: unknown): ReadonlySet<string> {
  const decision = plainEvaluatorOf(pack, dictionary).evaluate(facts)
  const judged: readonly Judged<string>[] = decision.items ?? [decision]
  return new Set(judged.flatMap((each) => gaps.flatMap((gap) => each[gap].map(({ fact }) => `${gap} ${fact}`))))
}

function provenGaps(pack: Pack, dictionary: Dictionary): readonly GapProof[] {
  const proof = gapProofs(basesOf(pack, dictionary))
  if (!proof.decided) throw new Error(proof.because)
  return proof.gaps
}

test('on random packs no case asks for a fact that is proven never to be asked for, and each case asks for its own', () => {
  let never = 0
  fc.assert(
    fc.property(
      dictionaries,
      packs(),
      fc.array(fc.tuple(completeFacts, masks), { minLength: 20, maxLength: 20 }),
      (dictionary, source, drawn) => {
        const pack = resolve(source, dictionary, seal)
        const proven = provenGaps(pack, dictionary)
        const possible = new Set(
          proven.filter((each) => each.case !== undefined).map(({ gap, fact }) => `${gap} ${fact}`),
        )
        never += proven.length - possible.size
        for (const { gap, fact, case: example } of proven) {
          if (example !== undefined) expect(askedFor(pack, dictionary, example.facts)).toContain(`${gap} ${fact}`)
        }
        for (const [facts, mask] of drawn) {
          for (const asked of askedFor(pack, dictionary, masked(facts, mask))) expect(possible).toContain(asked)
        }
      },
    ),
    { numRuns: 300 },
  )
  expect(never).toBeGreaterThan(100)
})

describe.for(moduleNames)('%s', (module) => {
  /** Facts that only tell notices or rungs apart that no answer can raise: asking for them would change no verdict. */
  const neverAskedFor: Readonly<Partial<Record<ModuleName, readonly string[]>>> = {
    eligibility: [
      'monthsSinceBirth',
      'bloodDonor',
      'hairLossCause',
      'expectsImmediateResult',
      'faintsWithNeedles',
      'disclosedToClinic',
    ],
    preparation: ['faintsWithNeedles', 'bloodThinner'],
    protocol: ['faintsWithNeedles', 'treatedArea'],
    aftercare: ['shadePossible', 'headCovered'],
    adherence: ['expectsImmediateResult', 'missedForMedicalReason', 'courseCompleted'],
    listedEffects: ['symptom'],
    triage: ['sexRegisteredAtBirth', 'otherCurrentDisease', 'bloodPressureMedicine', 'injectedSubstances'],
    clinic: ['beforeAfterEvidence', 'identitiesVerifiable'],
    remedy: ['remedyPrescribedByDoctor'],
  }

  test('each fact has a case that asks for it, or is known to have none', () => {
    const pack = packOf(module)
    const proven = provenGaps(pack, builtInDictionary)
    const without = proven.filter((each) => each.case === undefined)
    expect(without.map(({ fact }) => fact)).toEqual(neverAskedFor[module] ?? [])
    for (const { gap, fact, case: example } of proven) {
      if (example !== undefined) expect(askedFor(pack, builtInDictionary, example.facts)).toContain(`${gap} ${fact}`)
    }
    const asked = casesOf(module).flatMap((each) => [...askedFor(pack, builtInDictionary, factsOf(each))])
    expect(asked.filter((name) => without.some(({ gap, fact }) => name === `${gap} ${fact}`))).toEqual([])
  })
})
