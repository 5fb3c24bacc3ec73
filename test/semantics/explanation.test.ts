/** Explanations: what they show is what the evaluator saw, and what they say it would take is true, and no more. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainEvaluatorOf } from '../../src/decide/index.ts'
import { opposite, stronger, type Truth, truthsOf, weaker } from '../../src/evaluate/index.ts'
import {
  type ExplainedCondition,
  type ExplainedLeaf,
  explanationOf,
  type Flip,
  subjectOfPack,
} from '../../src/explain/index.ts'
import { accept, sourcesOf } from '../../src/facts/index.ts'
import { dictionary } from '../../src/modules/index.ts'
import { resolve } from '../../src/pack/index.ts'
import { explain, testText } from '../../src/public/explain.ts'
import type { Facts } from '../../src/public/index.ts'
import { loadPack } from '../../src/public/pack.ts'
import { packs as builtIn } from '../../src/public/reference.ts'
import { casesOf, evaluate, factsOf, layersOf, moduleNames } from '../support/cases.ts'
import { completeFacts, dictionaries, masked, masks, packs } from '../support/random-packs.ts'

const seal = { digest: 'sha256:0', strengths: {} }
const worlds = fc.record({ dictionary: dictionaries, source: packs(), facts: completeFacts, mask: masks })

function leavesOf(condition: ExplainedCondition): readonly ExplainedLeaf[] {
  if (condition.kind === 'leaf') return [condition]
  return 'operands' in condition ? condition.operands.flatMap(leavesOf) : leavesOf(condition.operand)
}

/** The truth of a condition with some leaves turned; a leaf under a negation is turned to false. */
function turned(condition: ExplainedCondition, flips: readonly Flip[], negated = false): Truth {
  switch (condition.kind) {
    case 'all':
      return condition.operands.map((operand) => turned(operand, flips, negated)).reduce(weaker)
    case 'any':
      return condition.operands.map((operand) => turned(operand, flips, negated)).reduce(stronger)
    case 'not':
      return opposite[turned(condition.operand, flips, !negated)]
    case 'named':
      return turned(condition.operand, flips, negated)
    case 'leaf': {
      const mustBe = negated ? 'false' : 'true'
      const flip = flips.find((each) => each.leaf.at === condition.at && each.mustBe === mustBe)
      return flip === undefined ? condition.judged : mustBe
    }
  }
}

describe('on random packs', () => {
  test('the tree shows the truths of the specification; flipping the leaves named makes the rule count, and none can be spared', () => {
    const seen = { possible: 0, never: 0 }
    fc.assert(
      fc.property(worlds, ({ dictionary, source, facts, mask }) => {
        const pack = resolve(source, dictionary, seal)
        const given = masked(facts, mask)
        const rule = pack.rules.map(({ name }) => name)
        const { views } = explanationOf(subjectOfPack(pack, dictionary, {}), given, { rule })
        const accepted = accept(given, dictionary)
        const answers = accepted.ok ? (accepted.facts.items.get('things') ?? [accepted.facts.whole]) : []
        const isPerItem = pack.list !== undefined
        for (const [index, view] of views.entries()) {
          const own = isPerItem ? answers[index] : accepted.ok ? accepted.facts.whole : undefined
          if (own === undefined) throw new Error('a view without answers')
          const truths = truthsOf(pack, own, ['article', 'evidence'])
          for (const [place, { condition, toFire }] of view.rules.entries()) {
            if (condition === undefined) throw new Error('an auditor sees every condition')
            expect([condition.certain, condition.judged]).toEqual([truths[place]?.certain, truths[place]?.judged])
            expect(toFire === undefined).toBe(condition.judged === 'true')
            if (toFire === undefined) continue
            if (!toFire.possible) {
              expect(toFire.because).toBe('never')
              seen.never += 1
              continue
            }
            seen.possible += 1
            expect(turned(condition, toFire.flips)).toBe('true')
            for (const flip of toFire.flips) {
              expect(
                turned(
                  condition,
                  toFire.flips.filter((other) => other !== flip),
                ),
              ).not.toBe('true')
            }
          }
        }
      }),
      { numRuns: 200 },
    )
    expect(seen.possible).toBeGreaterThan(200)
    expect(seen.never).toBeGreaterThan(5)
  })

  test('with the changes made that are named, the evaluator finds the rule', () => {
    let tried = 0
    fc.assert(
      fc.property(worlds, ({ dictionary, source, facts, mask }) => {
        const pack = resolve(source, dictionary, seal)
        const given = masked(facts, mask)
        const { evaluate } = plainEvaluatorOf(pack, dictionary)
        const rule = pack.rules.map(({ name }) => name)
        for (const { at, rules } of explanationOf(subjectOfPack(pack, dictionary, {}), given, { rule }).views) {
          const index = Number(at.split('/')[2] ?? 0)
          for (const { rule: name, toFire } of rules) {
            if (!toFire?.possible) continue
            tried += 1
            const changed = toFire.changes.reduce((before, change) => applied(before, change), given)
            const decision = evaluate(changed)
            const findings = (decision.items?.[index] ?? decision).findings
            expect(findings.map((finding) => finding.rule)).toContain(name)
          }
        }
      }),
      { numRuns: 200 },
    )
    expect(tried).toBeGreaterThan(200)
  })
})

/** Makes one change, at its place. */
function applied(facts: Record<string, unknown>, { at, to }: { at: string; to: unknown }): Record<string, unknown> {
  const [, name = '', index, fact] = at.split('/')
  if (index === undefined || fact === undefined) return { ...facts, [name]: to }
  const given = Array.isArray(facts[name]) ? (facts[name] as object[]) : []
  // An empty list stands for an item of its own.
  const items: object[] = Array.isArray(facts[name]) && given.length === 0 ? [{ subject: 'none' }] : [...given]
  items[Number(index)] = { ...items[Number(index)], [fact]: to }
  return { ...facts, [name]: items }
}

describe('the built-in packs', () => {
  test.for(moduleNames)('%s: the findings of every case are explained by leaves that are true', (module) => {
    for (const each of casesOf(module)) {
      const explanation = explain(module, factsOf(each), { layers: layersOf(each) })
      for (const { rules } of explanation.views) {
        for (const { status, condition, because } of rules) {
          expect(['fired', 'assumed']).toContain(status)
          expect(because.length).toBeGreaterThan(0)
          const all = condition === undefined ? [] : leavesOf(condition)
          expect(because.filter((leaf) => !all.some(({ at }) => at === leaf.at))).toEqual([])
          if (status === 'fired') expect(because.filter(({ certain }) => certain === 'unknown')).toEqual([])
        }
      }
      const decision = evaluate[module](factsOf(each) as Facts, { layers: layersOf(each) })
      const named = (rules: readonly { readonly rule: string; readonly status: string }[]) =>
        rules.map(({ rule, status }) => `${rule} ${status}`)
      expect(explanation.views.map(({ rules }) => named(rules))).toEqual(
        (decision.items ?? [decision]).map(({ findings }) => named(findings)),
      )
    }
  })
})

const healthy = { sexRegisteredAtBirth: 'female', pregnancyStatus: 'no' } as const

describe('what is shown', () => {
  const ruleOf = (...[module, facts, options]: Parameters<typeof explain>) => {
    const rule = explain(module, facts, options).views[0]?.rules[0]
    if (rule === undefined) throw new Error('no rule')
    return rule
  }

  test('a leaf: the fact, the answer, operator, value, truths, and where both stand', () => {
    expect(ruleOf('eligibility', healthy, { rule: 'EL04-pregnant' }).because).toEqual([
      {
        kind: 'leaf',
        at: '/rules/3/conditions/all/1',
        fact: 'pregnancyStatus',
        operator: 'equal',
        value: 'yes',
        certain: 'false',
        judged: 'false',
        known: 'known',
        read: 'no',
        answers: ['/pregnancyStatus'],
      },
    ])
  })

  test('a parameter by its name, its unit and what it stands on; moved by a region', () => {
    const [leaf] = ruleOf('eligibility', { ageYears: 16 }, {}).because
    expect(leaf?.parameter).toMatchObject({ name: 'ageFloor', unit: 'years' })
    expect(leaf?.parameter?.origin).toEqual(expect.any(String))
    const [moved] = ruleOf('eligibility', { ageYears: 16 }, { region: 'ES' }).because
    expect(moved?.parameter?.movedBy).toBe('ES')
    if (leaf === undefined || moved === undefined) throw new Error('both have a leaf')
    expect(testText(leaf)).toBe('ageYears is below 18 years (ageFloor, literature)')
    expect(testText(moved)).toBe('ageYears is below 18 years (ageFloor, moved by ES)')
  })

  test('an unknown answer: both truths, and the policy that made the second', () => {
    const [leaf] = ruleOf('eligibility', {}, { rule: 'EL04-pregnant' }).because
    expect(leaf).toMatchObject({ known: 'not_asked', certain: 'unknown', judged: 'unknown', readBy: 'withhold' })
    const waiting = ruleOf('eligibility', {}, { rule: 'EL04-pregnant' })
    expect([waiting.status, waiting.because.map(({ fact }) => fact)]).toEqual([
      'open',
      ['sexRegisteredAtBirth', 'pregnancyStatus'],
    ])
    const [asked] = ruleOf(
      'eligibility',
      { pregnancyStatus: 'unknown', sexRegisteredAtBirth: 'female' },
      { rule: 'EL04-pregnant' },
    ).because
    expect(asked?.known).toBe('asked')
  })

  test('of a computed fact, the answers that it is computed from', () => {
    const { because } = ruleOf('protocol', { lidocaineDoseMg: 400, weightKg: 70 }, {})
    const computed = because.find(({ fact }) => fact === 'lidocaineMgPerKg')
    expect(computed?.answers ?? ['/lidocaineDoseMg']).toContain('/lidocaineDoseMg')
  })

  test('each item in a view of its own', () => {
    const { views } = explain('triage', { symptoms: [{ symptom: 'hives' }, { symptom: 'swelling_lips_face' }] })
    expect(views.map(({ at, verdict }) => [at, verdict])).toEqual([
      ['/symptoms/0', 'urgent_same_day'],
      ['/symptoms/1', 'emergency_now'],
    ])
  })

  test('a rule that only an unknown answer makes true would need the answer taken back', () => {
    const facts = { breathingOrThroatProblem: false, symptoms: [{ symptom: 'burning' }] } as const
    const unanswered =
      builtIn.triage.rules.find(({ condition }) =>
        JSON.stringify(condition).includes('"isUnknown","at":"","fact":"breathingOrThroatProblem"'),
      ) ?? builtIn.triage.rules.find(({ name }) => name.startsWith('U1'))
    const { toFire, status } = ruleOf('triage', facts, { rule: unanswered?.name })
    expect([status, toFire === undefined || toFire.possible]).toEqual([expect.any(String), true])
  })

  test("a vendor's pack, by the pack itself", () => {
    const { pack } = loadPack(
      {
        ...{ format: 'rule-pack/1', id: 'own', version: '1.0.0', ladder: ['fine', 'ask'], otherwise: 'fine' },
        rules: [
          {
            ...{ name: 'O1-smoker', layer: 'evidence', basis: ['S78'] },
            conditions: { all: [{ not: { all: [{ fact: 'smoker', operator: 'equal', value: false }] } }] },
            event: { type: 'ask', params: { message: 'smoker' } },
          },
        ],
      },
      { messages: { 'finding.own.smoker': 'Ask.', 'verdict.own.fine': 'Fine.', 'verdict.own.ask': 'Ask.' } },
    )
    const { toFire } = ruleOf(pack, { smoker: false }, { rule: ['O1-smoker'] })
    expect(toFire).toMatchObject({
      flips: [{ leaf: { fact: 'smoker' }, mustBe: 'false' }],
      changes: [{ at: '/smoker', from: false, to: true }],
    })
  })
})

describe('for whom', () => {
  const facts = {
    ...{ sexRegisteredAtBirth: 'female', pregnancyStatus: 'yes', bddScreen: 'positive', ageYears: 30 },
    hairLossPattern: 'patchy',
  } as never

  test('a clinician sees conditions and answers, and no pointer into the pack', () => {
    const { views } = explain('eligibility', facts, { audience: 'clinician' })
    expect(views[0]?.rules.every(({ condition }) => condition !== undefined)).toBe(true)
    expect(JSON.stringify(views[0]?.rules)).not.toContain('"at":"/')
  })

  test('a clinician sees what it would take as well, by the answers, and no pointer into the pack', () => {
    const rule = ['EL31-under-age', 'EL13-diabetes']
    const { views } = explain('eligibility', facts, { audience: 'clinician', rule })
    const ways = (views[0]?.rules ?? []).flatMap(({ toFire }) => (toFire?.possible === true ? [toFire] : []))
    expect(ways.map(({ changes }) => changes.map(({ at }) => at))).toEqual([['/ageYears'], ['/diabetesStatus']])
    expect(ways.every(({ flips }) => flips.length > 0)).toBe(true)
    expect(JSON.stringify(views[0]?.rules)).not.toMatch(/"at":"\/(?:rules|conditions)/)
  })

  test('a patient sees the answers behind the verdict, and no lower rung', () => {
    const { views, verdict } = explain('eligibility', facts, { audience: 'patient' })
    expect(new Set(views[0]?.rules.map((rule) => rule.verdict))).toEqual(new Set([verdict]))
    expect(views[0]?.rules.some(({ condition, toFire }) => condition ?? toFire)).toBe(false)
    expect(JSON.stringify(views)).not.toContain('bddScreen')
  })

  test('a patient sees, of no case, a notice, a lower rung, or what only a clinician can know, computed or not', () => {
    const isClinicians = (name: string): boolean => {
      const { answeredBy, derivation } = dictionary.facts.get(name) ?? {}
      return answeredBy === 'clinician' || (derivation !== undefined && sourcesOf(derivation).some(isClinicians))
    }
    const leftOut = new Set<string>()
    for (const module of moduleNames) {
      for (const each of casesOf(module)) {
        const ask = (audience: 'patient' | 'auditor') =>
          explain(module, factsOf(each), { layers: layersOf(each), audience }).views.flatMap(({ rules }) => rules)
        const [seen, whole] = [ask('patient'), ask('auditor')]
        const leaves = (rules: typeof seen) => rules.flatMap(({ because }) => because.map(({ fact }) => fact))
        expect(leaves(seen).filter(isClinicians), each.id).toEqual([])
        expect(seen.filter(({ notice }) => notice === true)).toEqual([])
        expect(new Set(seen.map(({ verdict }) => verdict)).size).toBeLessThan(2)
        for (const fact of leaves(whole).filter(isClinicians)) leftOut.add(fact)
      }
    }
    expect([...leftOut]).toEqual(expect.arrayContaining(['bddScreen', 'lidocaineMgPerKg']))
  })

  test('a patient sees no lower rung of another item: advice to wait stands beside no call for help', () => {
    const symptoms = [{ symptom: 'burning', spread: 'spreading' }, { symptom: 'swelling_lips_face' }] as const
    const { views, verdict } = explain('triage', { symptoms }, { audience: 'patient' })
    expect(verdict).toBe('emergency_now')
    const shown = views.map(({ rules }) => rules.map((rule) => rule.verdict))
    expect(new Set(shown.flat())).toEqual(new Set([verdict]))
  })

  test('a receptionist sees open questions, and no answer', () => {
    const { views } = explain(
      'triage',
      { symptoms: [{ symptom: 'burning' }], feelsIllToday: true },
      { audience: 'receptionist' },
    )
    const open = views.flatMap((view) => view.open ?? [])
    expect(open.map(({ fact }) => fact)).toContain('breathingOrThroatProblem')
    expect(new Set(open.flatMap(Object.keys))).toEqual(new Set(['fact', 'known', 'answers']))
    expect(open.map(({ fact }) => fact)).not.toContain('feelsIllToday')
    expect(new Set(open.map(({ fact }) => fact)).size).toBe(open.length)
  })

  test('a receptionist sees no rule: its name would tell what the patient has', () => {
    const given = {
      diabetesStatus: 'type2',
      cancerStatus: 'remission_self_reported',
      allergiesCurrent: ['hay_fever'],
    } as never
    const told = explain('eligibility', given, { audience: 'receptionist' })
    expect(explain('eligibility', given).views[0]?.rules.map(({ rule }) => rule)).toContain('EL13-diabetes')
    expect(JSON.stringify(told)).not.toMatch(/EL\d|diabetes|cancer|hay_fever/)
    expect(told.views[0]?.open?.map(({ fact }) => fact)).toContain('recoveryConfirmedByDoctor')
  })
})

describe('what is wrong with the question', () => {
  const messageOf = (ask: () => unknown): string => {
    try {
      ask()
    } catch (error) {
      return error instanceof Error ? error.message : ''
    }
    return 'nothing'
  }

  test.for<readonly [string, () => unknown, RegExp]>([
    ['a module that does not exist', () => explain('eligibilty' as never, {}), /did you mean `eligibility`/],
    [
      'a rule that does not exist',
      () => explain('eligibility', {}, { rule: 'EL04-pregnancy' }),
      /did you mean `EL04-pregnant`/,
    ],
    ['only the number of a rule', () => explain('eligibility', {}, { rule: 'EL04' }), /did you mean `EL04-pregnant`/],
    [
      'an audience that does not exist',
      () => explain('eligibility', {}, { audience: 'nurse' as never }),
      /patient, receptionist/,
    ],
    [
      'facts and options together',
      () => explain('eligibility', { agYears: 3 } as never, { layers: [] }),
      /agYears[\s\S]*|layers/,
    ],
  ])('%s', ([, ask, expected]) => {
    expect(messageOf(ask)).toMatch(expected)
  })
})
