/** The proofs: on random packs against everybody, one by one; on the built-in packs replayed and counted. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heightsOf } from '../../src/decide/bounds.ts'
import { truthsOf } from '../../src/evaluate/index.ts'
import { accept, type Dictionary, dictionaryOf } from '../../src/facts/index.ts'
import { dictionary as builtInDictionary } from '../../src/modules/index.ts'
import { type ConditionSource, type LeafSource, type Pack, resolve } from '../../src/pack/index.ts'
import {
  basesOf,
  completionsOf,
  floorsOf,
  isAlwaysTrue,
  isDead,
  isRedundant,
  ruleProofs,
  verdictCounts,
} from '../../src/prove/index.ts'
import { casesOf, evaluate, factsOf, type ModuleName, moduleNames, packOf, viewsOf } from '../support/cases.ts'
import { answersOf, choicesOf, everybody, incomplete, judge, numberOf } from '../support/everybody.ts'
import { dictionaries, packs } from '../support/random-packs.ts'
import { referenceOf } from '../support/reference.ts'

const seal = { digest: 'sha256:0', strengths: {} }

const small = { group: 'small', answeredBy: 'patient', whenUnknown: 'withhold' } as const

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
      const proof = verdictCounts(basesOf(pack, dictionary))
      if (!proof.decided) throw new Error(proof.because)
      expect(new Map(proof.verdicts.map(({ verdict, patients }) => [verdict, patients]))).toEqual(counted)
      for (const { patients, example } of proof.verdicts)
        expect(example?.isRealised).toBe(patients > 0n ? true : undefined)
    })
  })

  test('leaves out who cannot be: a set that holds nothing, and a computed fact against its source', () => {
    const dictionary = dictionaryOf({
      facts: [
        { ...small, name: 'hours', type: 'integer', minimum: 0, maximum: 5, unit: 'hours' },
        { ...small, name: 'tags', type: 'set', values: ['p', 'q', 'r'] },
        {
          ...small,
          name: 'enough',
          type: 'boolean',
          answeredBy: 'system',
          derivation: { kind: 'reached', fact: 'hours', trueFrom: 4, falseBelow: 2 },
        },
      ],
      lists: [],
      parameters: [],
    })
    const leaf = (fact: string, operator: LeafSource['operator'], value: unknown) =>
      ({ fact, operator, value }) as LeafSource
    const pack = resolve(
      {
        format: 'rule-pack/1',
        id: 'small',
        version: '1.0.0',
        ladder: ['low', 'middle', 'high'],
        otherwise: 'low',
        rules: [
          { all: [leaf('enough', 'equal', false), leaf('hours', 'greaterThan', 1)] },
          { all: [leaf('tags', 'contains', 'p'), { not: leaf('enough', 'equal', true) }] },
        ].map((conditions, index) => ({
          name: `R${index}`,
          layer: 'article',
          basis: ['S01'],
          conditions: conditions as ConditionSource,
          event: { type: index === 0 ? 'high' : 'middle', params: { message: 'small' } },
        })),
      },
      dictionary,
      seal,
    )
    const people = [...everybody(pack, dictionary)].filter((person) => accept(person, dictionary).ok)
    const proof = verdictCounts(basesOf(pack, dictionary))
    if (!proof.decided) throw new Error(proof.because)
    // Six hours and eight sets: at two and three hours both answers are possible, and the empty set is no answer.
    expect(proof.patients).toBe(8n * 7n)
    expect(people.length).toBe(8 * 7)
    for (const { verdict, patients } of proof.verdicts) {
      const theirs = people.filter((person) => pack.ladder[judge(pack, dictionary, person).verdict] === verdict)
      expect(patients).toBe(BigInt(theirs.length))
    }
  })

  describe.for(moduleNames)('%s', (module) => {
    const bases = basesOf(packOf(module), builtInDictionary)
    const proof = verdictCounts(bases)
    if (!proof.decided) throw new Error(proof.because)

    test('adds up to everybody, within the budget of states', () => {
      expect(proof.verdicts.reduce((sum, { patients }) => sum + patients, 0n)).toBe(proof.patients)
      expect(proof.states).toBeLessThan(5_000)
      console.log(`${module}: ${proof.patients} patients, ${proof.states} states, ${proof.widest} at the widest`)
    })

    // "Undecided" speaks of a case that is not complete; only some packs have rules that put a complete one there.
    test('every verdict is reached by somebody, "undecided" aside, and the example comes to it', () => {
      const { undecided } = bases.patients.pack
      const unreachable = proof.verdicts.filter(({ patients }) => patients === 0n).map(({ verdict }) => verdict)
      const isReached = undecided === undefined || ['eligibility', 'clinic'].includes(module)
      expect(unreachable).toEqual(isReached ? [] : [undecided])
      for (const { example } of proof.verdicts) expect(example?.isRealised ?? true).toBe(true)
    })
  })
})

describe('rules', () => {
  test('fire, rest and decide as asking everybody says; what one case shows is shown by the case', () => {
    const met = { dead: 0, always: 0, redundant: 0, subsumed: 0 }
    onSmallPacks(300, (pack, dictionary) => {
      const people = [...everybody(pack, dictionary)].map((person) => judge(pack, dictionary, person))
      const fires = new Map(
        pack.rules.map(({ name }) => [name, new Set(people.filter(({ fired }) => fired.has(name)))]),
      )
      const without = (name: string): Pack => ({ ...pack, rules: pack.rules.filter((rule) => rule.name !== name) })
      for (const proof of ruleProofs(basesOf(pack, dictionary))) {
        if (!proof.decided) throw new Error(proof.because)
        const { rule: name, notice, decides } = proof
        const rule = pack.rules.find((each) => each.name === name)
        const firing = fires.get(name) ?? new Set()
        expect([proof.fires !== undefined, proof.rests !== undefined]).toEqual([
          firing.size > 0,
          firing.size < people.length,
        ])
        if (proof.fires !== undefined) expect(judge(pack, dictionary, proof.fires.facts).fired).toContain(name)
        if (proof.rests !== undefined) expect(judge(pack, dictionary, proof.rests.facts).fired).not.toContain(name)
        if (decides !== undefined) {
          const verdicts = [pack, without(name)].map((each) => judgeAs(each, pack, dictionary, decides.facts).verdict)
          expect(verdicts[0]).not.toBe(verdicts[1])
        }
        if (firing.size === 0 || notice) expect(decides?.isRealised ?? true).toBe(true)
        else {
          const changes = people.some(({ truths, verdict }) => {
            return (
              heightsOf(
                pack,
                truths.filter((truth) => truth.rule.name !== name),
              ).verdict !== verdict
            )
          })
          expect(decides !== undefined, name).toBe(changes)
          const containing = pack.rules.filter((other) => {
            const theirs = fires.get(other.name) ?? new Set()
            return (
              other !== rule &&
              !other.notice &&
              other.height >= (rule?.height ?? 0) &&
              [...firing].every((each) => theirs.has(each))
            )
          })
          if (decides === undefined) expect(proof.subsumedBy).toEqual(containing.map((other) => other.name))
        }
        met.dead += Number(isDead(proof))
        met.always += Number(isAlwaysTrue(proof))
        met.redundant += Number(isRedundant(proof))
        met.subsumed += Number(proof.subsumedBy.length > 0)
      }
    })
    expect(Object.entries(met).filter(([, times]) => times < 5)).toEqual([])
  })

  /** Rules whose verdict others always reach as well: what they add is what they say. */
  const redundant: Readonly<Partial<Record<ModuleName, readonly string[]>>> = {
    eligibility: ['EL10-cancer-active', 'EL16-feels-ill', 'EL54-heart-or-blood-pressure'],
    preparation: ['PR06-sessions-closer-than-the-wash-window', 'PR23-dyed-within-days'],
    protocol: ['PC25-drug-more-than-once-a-week'],
    aftercare: ['AC11-other-activity'],
    adherence: ['AD01-too-early'],
    triage: ['T24c-lump-or-pus-spreading'],
    remedy: ['RE01-any-remedy'],
  }

  test.for(moduleNames)(
    '%s: none is dead; those that never decide are known; only notices are always true',
    (module) => {
      const before = process.cpuUsage()
      const proofs = ruleProofs(basesOf(packOf(module), builtInDictionary)).map((proof) => {
        if (!proof.decided) throw new Error(proof.because)
        return proof
      })
      console.log(`${module}: ${proofs.length} rules, ${Math.round(process.cpuUsage(before).user / 1000)} ms`)
      expect(proofs.filter(isDead)).toEqual([])
      expect(proofs.filter((proof) => isAlwaysTrue(proof) && !proof.notice)).toEqual([])
      expect(proofs.filter(isRedundant).map(({ rule }) => rule)).toEqual(redundant[module] ?? [])
      const cases = proofs.flatMap(({ fires, rests, assumed, decides }) => [fires, rests, assumed, decides])
      expect(cases.filter((each) => each?.isRealised === false)).toEqual([])
    },
  )
})

describe('completions', () => {
  const masks = fc.dictionary(
    fc.constantFrom('flag', 'sign', 'kind', 'grade', 'marks', 'count', 'level', 'subject', 'detail', 'subjects'),
    fc.record({ pick: fc.nat(50), shown: fc.constantFrom('whole', 'part', 'not') }),
  )

  test('reach the verdicts that asking every one of them says, and as often', () => {
    fc.assert(
      fc.property(smallPacks, masks, ({ pack, dictionary }, mask) => {
        const { facts, completions } = incomplete(pack, dictionary, choicesOf(pack, dictionary), (fact) => {
          return mask[fact] ?? { pick: 0, shown: 'not' }
        })
        const counted = new Map<string, bigint>()
        for (const person of everybody(pack, dictionary, completions)) {
          const verdict = pack.ladder[judge(pack, dictionary, person).verdict] ?? ''
          counted.set(verdict, (counted.get(verdict) ?? 0n) + 1n)
        }
        const proof = completionsOf(basesOf(pack, dictionary), facts)[0]
        if (!proof?.decided) throw new Error(proof?.because)
        const found = proof.verdicts.map(({ verdict, completions: count }) => [verdict, count] as const)
        expect(new Map(found)).toEqual(counted)
        // The floor is sought without counting anybody, and is the lowest of what is counted here.
        const [floor] = floorsOf(basesOf(pack, dictionary), facts)
        expect(floor).toMatchObject({ decided: true, floor: proof.verdicts[0]?.verdict ?? pack.otherwise })
        for (const { example } of proof.verdicts) expect(example.isRealised).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test.for(moduleNames)(
    '%s: of every clinical case, within its bounds, and each example is a completion of it',
    (module) => {
      const pack = packOf(module)
      const bases = basesOf(pack, builtInDictionary)
      let states = 0
      for (const each of casesOf(module)) {
        const facts = factsOf(each)
        const decision = evaluate[module](facts)
        const floors = floorsOf(bases, facts)
        for (const [index, proof] of completionsOf(bases, facts).entries()) {
          if (!proof.decided) throw new Error(proof.because)
          expect(floors[index], each.id).toMatchObject({ floor: proof.verdicts[0]?.verdict })
          const { atLeast, atMost } = decision.items?.[index] ?? decision
          const heights = proof.verdicts.map(({ verdict }) => pack.ladder.indexOf(verdict))
          expect(Math.min(...heights), each.id).toBeGreaterThanOrEqual(pack.ladder.indexOf(atLeast))
          expect(Math.max(...heights), each.id).toBeLessThanOrEqual(pack.ladder.indexOf(atMost))
          // A weight that is given without a dose ties the dose to the dose per weight: such an example is recognised.
          const isTied = each.id === 'unknown-dose'
          expect(isTied || proof.verdicts.every(({ example }) => example.isRealised), each.id).toBe(true)
          states = Math.max(states, proof.states)
        }
      }
      expect(states).toBeLessThan(5_000)
    },
  )
})

test.for(moduleNames)(
  '%s: json-rules-engine itself says the same of every case that a rule proof stands on',
  async (module) => {
    const pack = packOf(module)
    const reference = referenceOf(module)
    let asked = 0
    for (const proof of ruleProofs(basesOf(pack, builtInDictionary))) {
      if (!proof.decided) throw new Error(proof.because)
      for (const [example, isFired] of [[proof.fires, true] as const, [proof.rests, false] as const]) {
        const [answers] = example === undefined ? [] : viewsOf(pack, example.facts)
        if (answers === undefined) continue
        asked += 1
        expect(`${proof.rule} ${(await reference(answers, ['article', 'evidence'])).has(proof.rule)}`).toBe(
          `${proof.rule} ${isFired}`,
        )
      }
    }
    expect(asked).toBeGreaterThanOrEqual(pack.rules.length)
  },
)

test('triage: no completion of a red-flag case falls below its level', () => {
  const bases = basesOf(packOf('triage'), builtInDictionary)
  let flagged = 0
  for (const each of casesOf('triage')) {
    const facts = factsOf(each)
    const decision = evaluate.triage(facts)
    for (const [index, proof] of floorsOf(bases, facts).entries()) {
      if (!proof.decided) throw new Error(proof.because)
      const item = decision.items?.[index] ?? decision
      const isFlagged = item.findings.some(({ verdict, status }) => verdict === 'emergency_now' && status === 'fired')
      if (isFlagged) expect(proof.floor, each.id).toBe('emergency_now')
      flagged += Number(isFlagged)
    }
  }
  expect(flagged).toBeGreaterThan(50)
})

/** A pack without some rules still reads the items that the whole pack reads. */
function judgeAs(pack: Pack, whole: Pack, dictionary: Dictionary, facts: Readonly<Record<string, unknown>>) {
  return heightsOf(pack, truthsOf(pack, answersOf(whole, dictionary, facts), ['article', 'evidence']))
}
