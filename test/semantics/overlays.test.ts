/** An overlay relaxes nothing: verdict and bounds of every case, of every item and of the visit stay or rise. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluatorOf } from '../../src/compiled/index.ts'
import {
  type Decision,
  type EvaluateOptions,
  type Judged,
  type Overlay,
  plainEvaluatorOf,
} from '../../src/decide/index.ts'
import { messages } from '../../src/generated/messages/en.ts'
import { sources } from '../../src/generated/sources.ts'
import { visitSource } from '../../src/generated/visit.ts'
import type { OverlayLibrary } from '../../src/link/index.ts'
import { packs as builtIn, dictionary, regions } from '../../src/modules/index.ts'
import { leavesOf, type Pack, resolve } from '../../src/pack/index.ts'
import {
  evaluateAftercare,
  evaluateEligibility,
  evaluatePreparation,
  evaluateProtocol,
  evaluateTriage,
  evaluateVisit,
  type Facts,
} from '../../src/public/index.ts'
import { loadOverlay, loadPack } from '../../src/public/pack.ts'
import { casesOf, evaluate, factsOf, layersOf, moduleNames, packOf } from '../support/cases.ts'
import { json } from '../support/project.ts'
import { libraryOf, overlaysOn, overlaysOver, partsOf, sealedBy } from '../support/random-overlays.ts'
import { completeFacts, dictionaries, masked, masks, packs } from '../support/random-packs.ts'
import { completePeople, hide, hidings } from '../support/random-people.ts'

const library: OverlayLibrary = { dictionary, packs: builtIn, messages: new Set(Object.keys(messages)), sources }
const clinic = json<Record<string, unknown>>('docs/examples/clinic-overlay.json')
const bounds = ['verdict', 'atLeast', 'atMost'] as const

/** Nothing falls, and nothing that had to be said is lost: of the whole, and of each item. */
function expectNoneLower(ladder: readonly string[], plain: Decision, strict: Decision): void {
  const compare = (before: Judged, after: Judged): void => {
    for (const which of bounds)
      expect(ladder.indexOf(after[which]), which).toBeGreaterThanOrEqual(ladder.indexOf(before[which]))
    expect(ladder.indexOf(after.atMost)).toBeGreaterThanOrEqual(ladder.indexOf(after.atLeast))
    const rules = after.findings.map(({ rule }) => rule)
    expect(rules).toEqual(expect.arrayContaining(before.findings.map(({ rule }) => rule)))
    expect(new Set(rules).size).toBe(rules.length)
  }
  compare(plain, strict)
  expect(strict.items?.map(({ at }) => at)).toEqual(plain.items?.map(({ at }) => at))
  strict.items?.forEach((item, index) => {
    const before = plain.items?.[index]
    if (before !== undefined) compare(before, item)
  })
  for (const which of bounds) {
    const highest = Math.max(...(strict.items ?? [strict]).map((item) => ladder.indexOf(item[which])))
    expect(ladder.indexOf(strict[which])).toBe(highest)
  }
}

const seal = { digest: 'sha256:0', strengths: {} } as const

describe('on random packs', () => {
  const draw = fc.record({ dictionary: dictionaries, source: packs() }).chain(({ dictionary: random, source }) =>
    fc.record({
      random: fc.constant(random),
      source: fc.constant(source),
      overlay: overlaysOn(source, resolve(source, random, seal).list !== undefined),
      facts: completeFacts,
      mask: masks,
      layers: fc.constantFrom<EvaluateOptions['layers']>(undefined, ['article']),
    }),
  )

  test('no verdict and no bound falls, of no item either; the compiled and the plain evaluator agree', () => {
    const seen = { raised: 0, waiting: 0 }
    fc.assert(
      fc.property(draw, ({ random, source, overlay: drawn, facts, mask, layers }) => {
        const pack = resolve(source, random, seal)
        const parts = partsOf(drawn, libraryOf(pack, random))
        const compiled = evaluatorOf(() => pack, random)
        const known = masked(facts, mask)
        const plain = compiled.evaluate(known, { layers })
        const strict = compiled.evaluate(known, { layers, overlay: sealedBy(parts, 'compiled') })
        expectNoneLower(pack.ladder, plain, strict)
        expect(plainEvaluatorOf(pack, random).evaluate(known, { layers, overlay: sealedBy(parts, 'plain') })).toEqual(
          strict,
        )
        // The answers that are still unknown keep the verdict within the bounds (law 1).
        const whole = compiled.evaluate(facts, { layers, overlay: sealedBy(parts, 'compiled') })
        const height = (rung: string): number => pack.ladder.indexOf(rung)
        if (whole.missing.length === 0) {
          expect(height(whole.verdict)).toBeGreaterThanOrEqual(height(strict.atLeast))
          expect(height(whole.verdict)).toBeLessThanOrEqual(height(strict.atMost))
        }
        if (strict.verdict !== plain.verdict) seen.raised += 1
        if (strict.missing.length > 0) seen.waiting += 1
        expect(strict.overlay).toEqual({ id: parts.id, version: parts.version, digest: parts.digest })
      }),
      { numRuns: 3000 },
    )
    expect(seen.raised).toBeGreaterThan(100)
    expect(seen.waiting).toBeGreaterThan(100)
  })

  test('an overlay that moves nothing and adds nothing that holds changes nothing but `overlay`', () => {
    fc.assert(
      fc.property(draw, ({ random, source, facts, mask }) => {
        const pack = resolve(source, random, seal)
        const parts = partsOf(
          { format: 'overlay/1', id: 'idle', version: '1.0.0', parameters: { limit: 2 } },
          libraryOf(pack, random),
        )
        const { evaluate: ask } = evaluatorOf(() => pack, random)
        const known = masked(facts, mask)
        const { overlay, ...rest } = ask(known, { overlay: sealedBy(parts, 'compiled') })
        expect(overlay?.id).toBe('idle')
        expect(rest).toEqual(ask(known))
      }),
      { numRuns: 500 },
    )
  })

  test('a verdict that says "answers missing" lists every answer of the decision that it comes from', () => {
    let seen = 0
    fc.assert(
      fc.property(draw, ({ random, source, overlay: drawn, facts, mask }) => {
        const pack = resolve(source, random, seal)
        const parts = partsOf(drawn, libraryOf(pack, random))
        const { evaluate: ask } = evaluatorOf(() => pack, random)
        // One item at most: over several, what counts is what could raise all of them together.
        const known = masked({ ...facts, things: facts.things.slice(0, 1) }, mask)
        const joined = ask(known, { overlay: sealedBy(parts, 'compiled') })
        const alone = evaluatorOf(() => parts.packOver(pack), random).evaluate(known)
        const reached = joined.findings.find(({ notice }) => notice !== true)?.verdict ?? pack.otherwise
        if (pack.ladder.indexOf(joined.verdict) <= pack.ladder.indexOf(reached)) return
        const names = joined.missing.map(({ fact, at }) => `${fact} ${at}`)
        for (const { verdict, missing } of [ask(known), alone]) {
          if (verdict !== joined.verdict) continue
          seen += missing.length
          expect(names).toEqual(expect.arrayContaining(missing.map(({ fact, at }) => `${fact} ${at}`)))
        }
      }),
      { numRuns: 1500 },
    )
    expect(seen).toBeGreaterThan(50)
  })
})

describe.for(moduleNames)('on %s', (module) => {
  const pack = packOf(module)
  const known = casesOf(module).map(factsOf)

  test('every case, with the example of a clinic', () => {
    const overlay = loadOverlay(clinic)
    for (const each of casesOf(module)) {
      const options = { layers: layersOf(each) }
      const facts = factsOf(each) as Facts
      const plain = evaluate[module](facts, options)
      expectNoneLower(pack.ladder, plain, evaluate[module](facts, { ...options, overlay }))
    }
  })

  test('random overlays: every case, and patients of whom little is known', () => {
    fc.assert(
      fc.property(overlaysOver([builtIn[module]]), fc.gen(), hidings, (drawn, draw, hidden) => {
        const parts = partsOf(drawn, library)
        const [overlay, plainly] = [sealedBy(parts, 'compiled'), sealedBy(parts, 'plain')]
        const over = parts.packOver(builtIn[module])
        const person = draw(() => completePeople(over, known))
        const slow = plainEvaluatorOf<string>(pack, dictionary, regions)
        for (const facts of [person, hide(person, hidden), ...known.map((each) => hide(each, hidden)).slice(0, 20)]) {
          const strict = evaluate[module](facts as Facts, { overlay })
          expectNoneLower(pack.ladder, evaluate[module](facts as Facts), strict)
          expect(slow.evaluate(facts, { overlay: plainly })).toEqual(strict)
        }
        for (const facts of known)
          expectNoneLower(pack.ladder, evaluate[module](facts as Facts), evaluate[module](facts as Facts, { overlay }))
      }),
      { numRuns: 20 },
    )
  })
})

test('on the visit: no verdict and no bound falls, and every stage bears the overlay', () => {
  const stages = [builtIn.triage, builtIn.eligibility, builtIn.preparation]
  const known = json<{ cases: readonly { facts?: Facts; patient?: string }[] }>('rules/visit-cases.json')
  const people = [
    ...casesOf('triage'),
    ...casesOf('preparation'),
    ...casesOf('eligibility'),
    ...(known.cases as unknown as ReturnType<typeof casesOf>),
  ].map(factsOf)
  const { ladder } = visitSource as { readonly ladder: readonly string[] }
  let raised = 0
  fc.assert(
    fc.property(
      overlaysOver(stages),
      fc.array(fc.constantFrom(...people), { minLength: 12, maxLength: 12 }),
      hidings,
      (drawn, some, hidden) => {
        const overlay = sealedBy(partsOf(drawn, library), 'compiled')
        for (const facts of [...some, ...some.map((each) => hide(each, hidden))]) {
          const [plain, strict] = [evaluateVisit(facts as Facts), evaluateVisit(facts as Facts, { overlay })]
          for (const which of bounds)
            expect(ladder.indexOf(strict[which]), which).toBeGreaterThanOrEqual(ladder.indexOf(plain[which]))
          expect(strict.stages.map((stage) => stage.overlay?.digest)).toEqual(strict.stages.map(() => overlay.digest))
          strict.stages.forEach((stage, index) => {
            const pack = stages.find(({ id }) => id === stage.module)
            expectNoneLower(pack?.ladder ?? [], plain.stages[index] as Decision, stage)
          })
          if (strict.verdict !== plain.verdict) raised += 1
        }
      },
    ),
    { numRuns: 60 },
  )
  expect(raised).toBeGreaterThan(20)
})

describe('why two decisions are joined', () => {
  /** The same facts by the overlaid pack alone. */
  const alone = (overlay: ReturnType<typeof loadOverlay>, module: keyof typeof builtIn, facts: unknown) =>
    plainEvaluatorOf<string>(overlay.packFor(module), dictionary).evaluate(facts)
  const moving = (parameters: Record<string, number>) =>
    loadOverlay({ format: 'overlay/1', id: 'moving', version: '1.0.0', parameters })
  /** The first case, with some of its facts not known, whose verdict or bound the stricter pack alone would lower. */
  function fallOf(
    overlay: ReturnType<typeof loadOverlay>,
    module: keyof typeof builtIn,
    which: (typeof bounds)[number],
  ) {
    const { ladder } = builtIn[module]
    const height = (decision: Decision): number => (ladder as readonly string[]).indexOf(decision[which])
    for (const facts of casesOf(module).map(factsOf))
      for (const name of ['', ...Object.keys(facts)]) {
        const { [name]: _, ...rest } = facts
        if (height(alone(overlay, module, rest)) < height(evaluate[module](rest as Facts))) return rest as Facts
      }
    return undefined
  }

  test('a raised base makes an open rule harmless: by the stricter pack alone the verdict would fall', () => {
    const overlay = moving({ observationMin: 120 })
    const facts = fallOf(overlay, 'protocol', 'verdict')
    expect(facts).toBeDefined()
    if (facts === undefined) return
    const [plain, strict] = [evaluateProtocol(facts), evaluateProtocol(facts, { overlay })]
    expect(strict.verdict).toBe(plain.verdict)
    expect(strict.missing.map(({ fact }) => fact)).toEqual(
      expect.arrayContaining(plain.missing.map(({ fact }) => fact)),
    )
  })

  test('a threshold that two rules share shrinks what is possible: `atMost` would fall', () => {
    const overlay = moving({ moderateMin: 1 })
    const facts = fallOf(overlay, 'triage', 'atMost')
    expect(facts).toBeDefined()
    if (facts !== undefined) expect(evaluateTriage(facts, { overlay }).atMost).toBe(evaluateTriage(facts).atMost)
  })
})

describe("the example of a clinic's overlay", () => {
  const overlay = loadOverlay(clinic)

  test('has its own dye window', () => {
    const dyed = { dyedBefore: true, lastDyeHoursBefore: 120 } as const
    const rules = (decision: Decision) => decision.findings.map(({ rule }) => rule)
    expect(rules(evaluatePreparation(dyed))).toEqual(['PR05-dyed-before'])
    expect(rules(evaluatePreparation(dyed, { overlay }))).toEqual([
      'NSC01-dyed-within-the-clinics-week',
      'PR05-dyed-before',
    ])
  })

  test('asks one more question', () => {
    const asked = (decision: Decision) =>
      decision.missing.find(({ fact }) => fact === 'earlierSessionReaction')?.becauseOf
    expect(asked(evaluatePreparation({}))).toBeUndefined()
    expect(asked(evaluatePreparation({}, { overlay }))).toEqual(['NSC02-reacted-to-an-earlier-session'])
  })

  test('has its own age floor, beside which a milder one of the region does not count', () => {
    const man = { ageYears: 20, sexRegisteredAtBirth: 'male' } as const
    const isUnderAge = (options: EvaluateOptions) =>
      evaluateEligibility(man, options).findings.some(({ rule }) => rule === 'EL31-under-age')
    expect(isUnderAge({ region: 'ES' })).toBe(false)
    expect(isUnderAge({ overlay })).toBe(true)
    expect(isUnderAge({ overlay, region: 'ES' })).toBe(true)
  })

  test('does not speak for the article: asked for that alone, its rules are silent and its parameters count', () => {
    const facts = { dyedBefore: true, lastDyeHoursBefore: 120 } as const
    expect(evaluatePreparation(facts, { overlay, layers: ['article'] }).findings.map(({ rule }) => rule)).toEqual([
      'PR05-dyed-before',
    ])
    const gym = { activity: 'intense_exercise', hoursSinceSessionEnd: 30, punctureSitesClosed: true } as const
    const layers = ['article'] as const
    expect(evaluateAftercare(gym, { layers }).verdict).not.toBe(evaluateAftercare(gym, { overlay, layers }).verdict)
  })

  test('counts for a case that stays open, and for a pack of one’s own that reads its parameters', () => {
    const own = loadPack(
      {
        format: 'rule-pack/1',
        id: 'own',
        version: '1.0.0',
        ladder: ['fine', 'ask'],
        otherwise: 'fine',
        rules: [
          {
            name: 'O1-young',
            layer: 'evidence',
            basis: ['S78'],
            conditions: { all: [{ fact: 'ageYears', operator: 'lessThan', value: { fact: 'ageFloor' } }] },
            event: { type: 'ask', params: { message: 'young' } },
          },
        ],
      },
      { messages: { 'finding.own.young': 'Ask.', 'verdict.own.fine': 'Fine.', 'verdict.own.ask': 'Ask.' } },
    )
    expect(own.evaluate({ ageYears: 20 }).verdict).toBe('fine')
    expect(own.evaluate({ ageYears: 20 }, { overlay }).verdict).toBe('ask')
    const open = own.open({ ageYears: 30 }, { overlay })
    expect([open.decision().verdict, open.change({ ageYears: 20 }).verdict]).toEqual(['fine', 'ask'])
    expect(open.change({ ageYears: 21 })).toEqual(own.evaluate({ ageYears: 21 }, { overlay }))
  })

  test('a pack of one’s own that bears the name of a built-in one gets none of its rules', () => {
    const source = { ...json<object>('rules/modules/preparation/pack.json'), rules: [] }
    const { evaluate: ask } = loadPack(source)
    const facts = { dyedBefore: true, lastDyeHoursBefore: 120 }
    expect(ask(facts, { overlay }).findings).toEqual([])
  })

  test('its packs can be audited: every rule is there, with its place in the overlay’s file', () => {
    const pack: Pack = overlay.packFor('preparation')
    const added = pack.rules.filter(({ name }) => name.startsWith('NSC'))
    expect(added.map(({ at }) => at)).toEqual(['/modules/preparation/rules/0', '/modules/preparation/rules/1'])
    expect(leavesOf(added[0]?.condition as (typeof added)[number]['condition']).map(({ at }) => at)).toEqual([
      '/modules/preparation/rules/0/conditions/all/0',
      '/modules/preparation/rules/0/conditions/all/1',
    ])
    expect(pack.rules.length).toBe(builtIn.preparation.rules.length + 2)
    expect(pack.digest).not.toBe(builtIn.preparation.digest)
    expect(pack.version).toBe(`${builtIn.preparation.version}+north-street-clinic.1.2.0`)
    expect(pack.facts.map(({ name }) => name)).toContain('earlierSessionReaction')
    const places = pack.rules.flatMap(({ at, condition }) => [at, ...leavesOf(condition).map((leaf) => leaf.at)])
    expect(new Set(places).size).toBeGreaterThan(pack.rules.length)
  })

  test('its digest tells what decides, and nothing else', () => {
    const { note: _, ...rest } = clinic
    expect(loadOverlay({ ...rest, version: '9.0.0' }).digest).toBe(overlay.digest)
    expect(loadOverlay({ ...clinic, parameters: { ...(clinic.parameters as object), ageFloor: 22 } }).digest).not.toBe(
      overlay.digest,
    )
    const moved = JSON.parse(JSON.stringify(clinic).replace('"notEqual"', '"equal"'))
    expect(loadOverlay(moved).digest).not.toBe(overlay.digest)
  })
})

test('an overlay of the type alone is refused', () => {
  const overlay = loadOverlay(clinic)
  const fakes: readonly unknown[] = [
    { ...overlay },
    Object.create(overlay),
    new Proxy(overlay, {}),
    JSON.parse(JSON.stringify(overlay)),
    clinic,
    'north-street-clinic',
    null,
    7,
  ]
  for (const fake of fakes) {
    const options = { overlay: fake as Overlay }
    expect(() => evaluateEligibility({}, options)).toThrow('option `overlay`: expected what `loadOverlay` returned')
  }
  expect(Object.isFrozen(overlay)).toBe(true)
})
