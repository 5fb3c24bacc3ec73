/** A record says what a decision was made of; any change of it is found, and other rules are named. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digestOfJson } from '../../src/link/index.ts'
import {
  type EvaluateOptions,
  evaluateEligibility,
  evaluatePreparation,
  evaluateProtocol,
  evaluateTriage,
  evaluateVisit,
  type Facts,
} from '../../src/public/index.ts'
import { loadOverlay, loadRegion } from '../../src/public/pack.ts'
import {
  type DecisionRecord,
  decisionRecord,
  diffRecords,
  InvalidRecordError,
  type RecordOptions,
  replay,
  verifyRecord,
} from '../../src/public/record.ts'
import { casesOf, evaluate, factsOf, layersOf, moduleNames } from '../support/cases.ts'
import { json, text } from '../support/project.ts'

const at = '2027-03-01T09:30:00+01:00'
const facts = { ageYears: 44, symptoms: [{ symptom: 'hives', onsetHours: 1 }, { symptom: 'burning' }] } as const
const record = decisionRecord(evaluateTriage(facts), { id: 'A', at, facts })
const overlay = loadOverlay(json('docs/examples/clinic-overlay.json'))

/** A record after a store: text, and read back. */
const stored = (given: DecisionRecord): DecisionRecord => JSON.parse(JSON.stringify(given)) as DecisionRecord

/** A forger's: changed, and with new digests that fit. */
function signedAnew(change: (draft: Record<string, unknown>) => void, of: DecisionRecord = record): unknown {
  const { digest: _, ...draft } = structuredClone(of) as unknown as Record<string, unknown>
  change(draft)
  if (typeof draft.closure === 'object' && draft.closure !== null) {
    const { digest: __, ...closure } = draft.closure as Record<string, unknown>
    draft.closure = { ...closure, digest: digestOfJson(closure) }
  }
  return { ...draft, digest: digestOfJson(draft) }
}

describe('a record', () => {
  test.for(moduleNames)('of each case of %s replays after it has been stored', (module) => {
    for (const each of casesOf(module)) {
      const given = factsOf(each) as Facts
      const layers = layersOf(each)
      const decision = evaluate[module](given, { layers })
      const made = decisionRecord(decision, { id: each.id, at, facts: given })
      expect(replay(stored(made))).toEqual({ outcome: 'identical', id: each.id })
      expect(stored(made)).toEqual(made)
      expect(made.decision).toEqual(JSON.parse(JSON.stringify(decision)))
    }
  })

  test('names every rule, fact and parameter that the answer could depend on, and holds none of them', () => {
    const [pack] = record.closure.packs
    const { rules } = json<{ rules: readonly { name: string }[] }>('rules/modules/triage/pack.json')
    expect(Object.keys(pack?.rules ?? {})).toEqual(rules.map(({ name }) => name))
    expect(pack?.facts).toHaveProperty('onsetHours')
    expect(pack?.parameters).toHaveProperty('moderateMin')
    expect(
      new Set([...Object.values(pack?.rules ?? {}), ...Object.values(pack?.parameters ?? {})]).size,
    ).toBeGreaterThan(rules.length)
    expect(JSON.stringify(record.closure).length).toBeLessThan(10_000)
  })

  test('takes a built-in region by its name, as the evaluate functions do, and finds it where none is named', () => {
    const decision = evaluateTriage(facts, { region: 'ES' })
    const made = decisionRecord(decision, { id: 'A', at, facts, region: 'ES' })
    expect(made.closure.region?.id).toBe('ES')
    expect(decisionRecord(decision, { id: 'A', at, facts })).toEqual(made)
    expect(replay(stored(made))).toEqual({ outcome: 'identical', id: 'A' })
    expect(() => decisionRecord(decision, { id: 'A', at, facts, region: 'GB' })).toThrow(InvalidRecordError)
  })

  test('bears a name of up to 200 characters', () => {
    const id = 'x'.repeat(200)
    expect(replay(stored(decisionRecord(evaluateTriage(facts), { id, at, facts })))).toEqual({
      outcome: 'identical',
      id,
    })
  })

  test('is frozen, and is what was given: nothing in it reads a clock', () => {
    expect(Object.isFrozen(record.closure.packs[0]?.rules)).toBe(true)
    expect([record.id, record.at, record.facts]).toEqual(['A', at, facts])
    expect(decisionRecord(evaluateTriage(facts), { id: 'A', at, facts })).toEqual(record)
  })
})

describe('what cannot be recorded', () => {
  const make = (options: Partial<Record<keyof RecordOptions, unknown>>, decision: unknown = evaluateTriage(facts)) => {
    try {
      decisionRecord(decision as ReturnType<typeof evaluateTriage>, { id: 'A', at, facts, ...options } as RecordOptions)
      return 'recorded'
    } catch (error) {
      if (!(error instanceof InvalidRecordError)) throw error
      return error.issues.map((issue) =>
        'option' in issue ? `${issue.code} ${issue.option}` : `${issue.code} ${issue.at}`,
      )
    }
  }
  const region = loadRegion(json('test/records/region.json'))
  const relaxed = { ...evaluateTriage(facts), verdict: 'expected_no_action' }

  test.for<readonly [string, Parameters<typeof make>[0], unknown, readonly string[]]>([
    ['facts that give another decision', { facts: { ageYears: 44 } }, undefined, ['not_this_decision /facts']],
    ['a decision that was changed', {}, relaxed, ['not_this_decision /facts']],
    ['facts that nobody accepts', { facts: { agYears: 44 } }, undefined, ['unknown_fact /agYears']],
    ['no name and no time', { id: '', at: 'yesterday' }, undefined, ['invalid_option id', 'invalid_option at']],
    ['a time without its offset', { at: '2027-03-01T09:30:00' }, undefined, ['invalid_option at']],
    ['a day that does not exist', { at: '2027-02-30T09:30:00Z' }, undefined, ['invalid_option at']],
    ['a name that is too long', { id: 'x'.repeat(201) }, undefined, ['invalid_option id']],
    ['a mask of what is no fact', { mask: ['ageYears', 'ageYeers'] }, undefined, ['unknown_fact /mask/1']],
    ['a mask that is none', { mask: 'ageYears' }, undefined, ['invalid_option mask']],
    ['something else than a decision', {}, { format: 'weather/1', module: 'triage' }, ['invalid_option decision']],
    ['a decision of a pack that is not given', {}, { format: 'decision/1', module: 'weather' }, ['pack_missing /pack']],
    ['nothing', {}, null, ['invalid_option decision']],
    [
      'a decision under an overlay that is not given',
      {},
      evaluateTriage(facts, { overlay }),
      ['overlay_missing /overlay'],
    ],
    [
      'a decision in a region of one’s own that is not given',
      {},
      evaluateTriage(facts, { region }),
      ['region_missing /region'],
    ],
    ['a decision of a day that is not given', {}, evaluateTriage(facts, { asOf: '2027-01-01' }), ['day_missing /asOf']],
    [
      'an overlay by its type alone',
      { overlay: { ...overlay } },
      evaluateTriage(facts, { overlay }),
      ['not_this_decision /facts'],
    ],
  ])('%s', ([, options, decision, issues]) => {
    expect(make(options, decision === undefined ? evaluateTriage(facts) : decision)).toEqual(issues)
  })

  test('anything else than a decision, or one with something else in it', () => {
    const decision = evaluateTriage(facts)
    const places = [...Object.keys(decision), 'overlay', 'region', 'stages']
    const something = fc.anything().filter((value) => value !== undefined)
    fc.assert(
      fc.property(something, fc.constantFrom(...places), (value, place) => {
        for (const given of [value, { ...decision, [place]: value }, { format: 'visit/1', stages: [value] }]) {
          const isOurs = JSON.stringify(given) === JSON.stringify(decision)
          expect(make({}, given) === 'recorded').toBe(isOurs)
        }
      }),
      { numRuns: 500 },
    )
    expect(make({}, { ...decision, overlay: null, region: null })).toEqual(['not_this_decision /facts'])
  })

  test('options that are none', () => {
    for (const options of [
      undefined,
      null,
      7,
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no')
          },
        },
      ),
    ])
      expect(() => decisionRecord(evaluateTriage(facts), options as RecordOptions)).toThrow(InvalidRecordError)
  })
})

describe('an edit', () => {
  test('of any one character is found', () => {
    const line = JSON.stringify(
      decisionRecord(evaluateEligibility({ ageYears: 44 }), { id: 'A', at, facts: { ageYears: 44 } }),
    )
    const characters = [...'0123456789abcxyzE"{}[],:.-_ /\\\u00e9']
    let parsed = 0
    fc.assert(
      fc.property(fc.nat(line.length - 1), fc.constantFrom(...characters), (place, character) => {
        const edited = `${line.slice(0, place)}${character}${line.slice(place + 1)}`
        let value: unknown
        try {
          value = JSON.parse(edited)
        } catch {
          return
        }
        if (JSON.stringify(value) === line) return
        parsed += 1
        expect(verifyRecord(value).intact).toBe(false)
        expect(replay(value).outcome).toBe('not_intact')
      }),
      { numRuns: 3000 },
    )
    expect(parsed).toBeGreaterThan(500)
  })

  test('of every value, or one that is gone, is found where it stands', () => {
    const damaged = (change: (draft: Record<string, unknown>) => void): readonly string[] => {
      const draft = structuredClone(record) as unknown as Record<string, unknown>
      change(draft)
      const result = verifyRecord(draft)
      return result.intact ? [] : result.issues.map(({ code, at: place }) => `${code} ${place}`)
    }
    expect(damaged((draft) => Object.assign(draft, { id: 'B' }))).toEqual(['digest_differs /digest'])
    expect(damaged((draft) => Object.assign(draft.closure as object, { sequence: '0123456789abcdef' }))).toEqual([
      'digest_differs /digest',
      'closure_digest_differs /closure/digest',
    ])
    expect(damaged((draft) => Object.assign(draft, { masked: ['/ageYears'], replayable: false }))).toEqual([
      'digest_differs /digest',
      'mask_differs /masked',
    ])
    expect(damaged((draft) => Reflect.deleteProperty(draft, 'facts'))).toEqual(['wrong_shape /facts'])
    expect(damaged((draft) => Object.assign(draft, { note: '' }))).toEqual(['unknown_key /note'])
  })

  test.for<readonly [string, readonly string[], boolean]>([
    ['a fact that is still there', ['/ageYears'], false],
    ['an item as a whole', ['/symptoms/1'], false],
    ['an item that is not there', ['/symptoms/2'], false],
    ['a fact of an item that is not there', ['/symptoms/2/onsetHours'], false],
    ['something within an answer', ['/ageYears/0'], false],
    ['nothing, and the record is said not to replay', [], false],
    ['something, and the record is said to replay', ['/smoker'], true],
  ])('of the mask that was signed anew is found: it hides %s', ([, masked, replayable]) => {
    const forged = verifyRecord(signedAnew((draft) => Object.assign(draft, { masked, replayable })))
    expect(forged.intact ? [] : forged.issues.map(({ code }) => code)).toEqual(['mask_differs'])
  })

  test('that was signed anew is found by deciding again', () => {
    const verdict = signedAnew((draft) => Object.assign(draft.decision as object, { verdict: 'expected_no_action' }))
    expect(replay(verdict)).toEqual({
      outcome: 'different',
      id: 'A',
      differences: [{ at: '/verdict', recorded: 'expected_no_action', now: record.decision.verdict }],
    })
    const milder = signedAnew((draft) => Object.assign(draft, { facts: { ageYears: 44, symptoms: [] } }))
    expect(replay(milder).outcome).toBe('different')
    const impossible = signedAnew((draft) => Object.assign(draft, { facts: { ageYears: 444 } }))
    expect(replay(impossible)).toMatchObject({ outcome: 'different', differences: [{ at: '' }] })
  })

  test('of the closure that was signed anew is found, because the closure is computed from the rules', () => {
    const forged = signedAnew((draft) => {
      const [pack] = (draft.closure as { packs: { rules: Record<string, string> }[] }).packs
      if (pack !== undefined) pack.rules['T01-airway'] = '0123456789abcdef'
    })
    const result = verifyRecord(forged)
    expect(result.intact && result.changed).toMatchObject([
      { kind: 'rule', module: 'triage', name: 'T01-airway', was: '0123456789abcdef' },
    ])
  })
})

test('of a decision that differs in very many places, a hundred are named', () => {
  const other = Array.from({ length: 200 }, (_, place) => place)
  const forged = replay(signedAnew((draft) => Object.assign(draft.decision as object, { other })))
  expect(forged.outcome === 'different' && forged.differences).toHaveLength(1)
  const long = replay(
    signedAnew((draft) => {
      const members = Object.fromEntries(other.map((place) => [`other${place}`, place]))
      Object.assign(draft.decision as object, members)
    }),
  )
  expect(long.outcome === 'different' && long.differences).toHaveLength(100)
})

test('a record of a visit in another order is refused, and the order is named', () => {
  const visit = decisionRecord(evaluateVisit(facts), { id: 'V', at, facts })
  const then = signedAnew((draft) => Object.assign(draft.closure as object, { sequence: '0123456789abcdef' }), visit)
  const changed = [{ kind: 'sequence', was: '0123456789abcdef', now: visit.closure.sequence }]
  expect(replay(then)).toEqual({ outcome: 'other_closure', id: 'V', changed })
})

describe('a record of other rules', () => {
  /** As a library of another version would have written it. */
  const older = signedAnew((draft) => {
    const [pack] = (draft.closure as { packs: Record<string, unknown>[] }).packs
    const { rules, facts: known, parameters } = pack as Record<string, Record<string, string>>
    const { 'U1-red-flag-not-asked': _, ...fewer } = rules ?? {}
    const [rule = ''] = Object.keys(fewer)
    Object.assign(pack ?? {}, {
      version: '0.0.9',
      digest: `sha256:${'0'.repeat(64)}`,
      rules: { ...fewer, [rule]: 'aaaaaaaaaaaaaaaa', 'T99-gone': 'bbbbbbbbbbbbbbbb' },
      facts: { ...known, onsetHours: 'cccccccccccccccc' },
      parameters: { ...parameters, moderateMin: 'dddddddddddddddd' },
    })
  })

  test('is refused, and every rule, fact and parameter that differs is named', () => {
    const result = replay(older)
    expect(result.outcome).toBe('other_closure')
    const changed = result.outcome === 'other_closure' ? result.changed : []
    expect(
      changed.map(({ kind, name, was, now }) => [
        kind,
        name,
        was === undefined ? 'new' : now === undefined ? 'gone' : 'other',
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['pack', undefined, 'other'],
        ['rule', Object.keys(record.closure.packs[0]?.rules ?? {})[0], 'other'],
        ['rule', 'T99-gone', 'gone'],
        ['fact', 'onsetHours', 'other'],
        ['parameter', 'moderateMin', 'other'],
      ]),
    )
  })

  test('is compared in verdict and bounds by those of today', () => {
    const milder = signedAnew(
      (draft) => Object.assign(draft.decision as object, { verdict: 'expected_no_action' }),
      older as DecisionRecord,
    )
    const masked = decisionRecord(evaluateTriage(facts), { id: 'M', at, facts, mask: ['ageYears'] })
    const [same, changed, hidden, none] = diffRecords([older, milder, masked, 'nothing'])
    expect(same?.outcome).toBe('same')
    expect(changed).toMatchObject({
      outcome: 'changed',
      id: 'A',
      question: 'triage',
      was: { verdict: 'expected_no_action' },
      now: { verdict: record.decision.verdict },
    })
    expect(changed?.outcome === 'changed' && changed.changed.some(({ name }) => name === 'T99-gone')).toBe(true)
    expect(hidden).toMatchObject({ outcome: 'not_compared', id: 'M', because: 'masked' })
    expect(none).toMatchObject({ outcome: 'not_compared', because: 'not_intact' })
  })
})

describe('a record with a fact that the dictionary has no more', () => {
  test('is intact where that fact is masked, and replays where the rules do not read it', () => {
    const made = decisionRecord(evaluateTriage(facts), { id: 'A', at, facts, mask: ['ageYears'] })
    const then = signedAnew((draft) => {
      draft.masked = ['/formerName', '/symptoms/0/formerDetail', ...made.masked]
    }, made)
    expect(verifyRecord(then)).toMatchObject({ intact: true, changed: [] })
    expect(replay(then)).toMatchObject({ outcome: 'masked', within: true })
  })

  test('with an answer to a name that never was is still told from the decision', () => {
    const forged = signedAnew((draft) => {
      draft.facts = { ...facts, formerName: true }
    })
    expect(replay(forged).outcome).toBe('different')
  })
})

describe('a mask', () => {
  const nothing = { symptoms: [{ symptom: 'burning' }] } as const

  test('takes a fact out wherever it stands, and says where', () => {
    const made = decisionRecord(evaluateTriage(facts), {
      id: 'A',
      at,
      facts,
      mask: ['symptom', 'ageYears', 'eyeInvolved'],
    })
    expect(made.facts).toEqual({ symptoms: [{ onsetHours: 1 }, {}] })
    expect(made.masked).toEqual(['/ageYears', '/symptoms/0/symptom', '/symptoms/1/symptom'])
    expect(made.replayable).toBe(false)
    expect(JSON.stringify({ ...made, decision: undefined, closure: undefined, digest: undefined })).not.toMatch(
      /hives|burning|44/,
    )
  })

  test('of what was not given takes nothing out', () => {
    const made = decisionRecord(evaluateTriage(facts), { id: 'A', at, facts, mask: ['smoker', 'lastDyeHoursBefore'] })
    expect([made.facts, made.masked, made.replayable]).toEqual([facts, [], true])
    expect(replay(stored(made)).outcome).toBe('identical')
  })

  test('leaves bounds that hold those of the record, for every case, module and mask', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...moduleNames),
        fc.nat(),
        fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
        (module, which, picks) => {
          const cases = casesOf(module)
          const given = factsOf(cases[which % cases.length] as (typeof cases)[number]) as Facts
          const names = Object.entries(given).flatMap(([name, value]) => [
            name,
            ...(Array.isArray(value) && typeof value[0] === 'object' ? Object.keys(value[0] ?? {}) : []),
          ])
          if (names.length === 0) return
          const mask = picks.map((pick) => names[pick % names.length] ?? '')
          for (const decision of [evaluate[module](given), evaluateVisit(given)]) {
            const made = decisionRecord(decision, { id: 'A', at, facts: given, mask })
            expect(replay(stored(made))).toMatchObject({ outcome: 'masked', within: true })
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  test('of all that a stage of the visit was asked for leaves the stage asked: what is masked was said, not left out', () => {
    const alarming = { breathingOrThroatProblem: true } as const
    const made = decisionRecord(evaluateVisit(alarming), {
      id: 'A',
      at,
      facts: alarming,
      mask: ['breathingOrThroatProblem'],
    })
    expect(made.facts).toEqual({})
    expect(replay(made)).toMatchObject({ outcome: 'masked', within: true, atMost: 'emergency_now' })
  })

  test('does not hide that a decision could not have been so high', () => {
    const usual = casesOf('protocol').find(({ id }) => id === 'usual-man')
    const given = { ...factsOf(usual as NonNullable<typeof usual>), smoker: true } as Facts
    const made = decisionRecord(evaluateProtocol(given), { id: 'A', at, facts: given, mask: ['smoker'] })
    expect(replay(made)).toMatchObject({ outcome: 'masked', within: true, atMost: made.decision.atMost })
    const higher = signedAnew((draft) => Object.assign(draft.decision as object, { atMost: 'unsafe_protocol' }), made)
    expect(replay(higher)).toMatchObject({ outcome: 'masked', within: false })
  })

  test('does not hide a decision that the rest of the facts rules out', () => {
    const made = decisionRecord(evaluateTriage(facts), { id: 'A', at, facts, mask: ['ageYears'] })
    const forged = signedAnew((draft) => Object.assign(draft, { facts: nothing }), made)
    const raised = signedAnew(
      (draft) =>
        Object.assign(draft, {
          facts: { breathingOrThroatProblem: true },
          decision: { ...(draft.decision as object), atLeast: 'expected_no_action' },
        }),
      made,
    )
    expect(['masked', 'different']).toContain(replay(forged).outcome)
    expect(replay(raised)).toMatchObject({ outcome: 'masked', within: false })
  })
})

describe('overlay and region', () => {
  const region = loadRegion(json('test/records/region.json'))
  const dyed = { dyedBefore: true, lastDyeHoursBefore: 100, ageYears: 19 } as const
  const options: EvaluateOptions = { overlay, region }
  const made = stored(decisionRecord(evaluatePreparation(dyed, options), { id: 'A', at, facts: dyed, overlay, region }))

  test('belong to the closure: with both it replays, and without either it is refused', () => {
    expect(replay(made, { overlay, region }).outcome).toBe('identical')
    const without = (given: Parameters<typeof replay>[1]) => {
      const result = replay(made, given)
      return result.outcome === 'other_closure' ? result.changed.map(({ kind, name }) => name ?? kind) : result.outcome
    }
    expect(without({ region })).toEqual(
      expect.arrayContaining(['overlay', 'preparation/NSC01-dyed-within-the-clinics-week']),
    )
    expect(without({ overlay })).toEqual(['region', 'ageFloor'])
    expect(without({ overlay: { ...overlay }, region })).toEqual(expect.arrayContaining(['overlay']))
  })

  test('another overlay is told apart rule by rule and parameter by parameter', () => {
    const source = JSON.parse(
      text('docs/examples/clinic-overlay.json').replace('"notEqual"', '"equal"').replace('168', '200'),
    )
    const result = replay(made, { overlay: loadOverlay(source), region })
    expect(result.outcome === 'other_closure' && result.changed.map(({ kind, name }) => [kind, name])).toEqual([
      ['overlay', undefined],
      ['rule', 'preparation/NSC01-dyed-within-the-clinics-week'],
      ['parameter', 'dyeBeforeWindow'],
    ])
  })

  test('a visit under an overlay replays too', () => {
    const visit = decisionRecord(evaluateVisit(dyed, options), { id: 'V', at, facts: dyed, overlay, region })
    expect(visit.closure.packs.map(({ id }) => id)).toEqual(['triage', 'eligibility', 'preparation'])
    expect(replay(stored(visit), { overlay, region }).outcome).toBe('identical')
  })
})

/** Whether a forger can sign it: not every value is JSON. */
function digestible(value: unknown): boolean {
  try {
    return digestOfJson({ value }) !== ''
  } catch {
    return false
  }
}

test('anything at all is answered, and never with an exception', () => {
  const anything = fc.oneof(fc.anything({ withNullPrototype: true, withMap: true }), fc.jsonValue())
  const places = ['id', 'at', 'question', 'options', 'facts', 'masked', 'closure', 'decision', 'digest'] as const
  fc.assert(
    fc.property(anything, fc.constantFrom(...places), (value, place) => {
      for (const given of [value, { ...record, [place]: value }]) {
        const isOurs = JSON.stringify(given) === JSON.stringify(record)
        expect(verifyRecord(given).intact).toBe(isOurs)
        expect(replay(given).outcome).toBe(isOurs ? 'identical' : 'not_intact')
        expect(diffRecords([given])).toHaveLength(1)
      }
      // Digests that fit do not make it right.
      const forged = digestible(value) ? signedAnew((draft) => Object.assign(draft, { [place]: value })) : value
      expect(typeof replay(forged).outcome).toBe('string')
      expect(diffRecords([forged])).toHaveLength(1)
    }),
    { numRuns: 300 },
  )
})
