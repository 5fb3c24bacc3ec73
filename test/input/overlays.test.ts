/** Overlays that would relax, hide or change something: each is refused with its exact code and place. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Pack, PackSource } from '../../src/pack/index.ts'
import { evaluateEligibility } from '../../src/public/index.ts'
import { messageOf } from '../../src/public/messages.ts'
import { InvalidPackError, loadOverlay, loadPack, safeLoadOverlay } from '../../src/public/pack.ts'
import { packs } from '../../src/public/reference.ts'
import { json } from '../support/project.ts'

const clinic = json<Record<string, unknown>>('docs/examples/clinic-overlay.json')
const head = { format: 'overlay/1', id: 'mine', version: '1.0.0' } as const
const message = 'fever'
const rule = {
  name: 'X01',
  layer: 'evidence',
  basis: ['S01'],
  conditions: { all: [{ fact: 'smoker', operator: 'equal', value: true }] },
  event: { type: 'not_ready', params: { message } },
} as const
const adding = (change: object, beside: object = {}) => ({
  ...head,
  modules: { preparation: { ...beside, rules: [{ ...rule, ...change }] } },
})
const event = (type: string, params: object = {}) => ({ event: { type, params: { message, ...params } } })
const when = (condition: object) => ({ conditions: { all: [condition] } })

test('a sentence in one language is said in that one, in the other as well', () => {
  const overlay = loadOverlay({
    ...head,
    messages: { es: { 'until.mine': 'Llame al {$emergencyNumber}.' } },
    modules: {
      eligibility: { rules: [{ ...rule, ...event('defer', { message: 'pregnancy', until: 'mine' }) }] },
    },
  })
  const decision = evaluateEligibility({ smoker: true }, { overlay })
  for (const language of ['en', 'es'] as const) {
    const { reasons } = messageOf(decision, { language, region: 'ES', messages: overlay.messages[language] })
    expect(reasons[0]?.until).toBe('Llame al 112.')
  }
})

function issuesOf(given: unknown): readonly string[] {
  const result = safeLoadOverlay(given)
  return result.ok ? [] : result.issues.map(({ code, at }) => `${code} ${at}`)
}

test('what may be added is accepted', () => {
  const twice = 'Call {$emergencyNumber}, or {$poisonsLine}; if nobody answers, {$emergencyNumber} again.'
  expect(issuesOf({ ...head, messages: { en: { 'until.mine': twice } } })).toEqual([])
  expect(issuesOf(adding({}))).toEqual([])
  expect(issuesOf(adding(event('ready', { notice: true })))).toEqual([])
  expect(issuesOf(clinic)).toEqual([])
  expect(issuesOf(head)).toEqual([])
})

test('of every module a rule may stand from `otherwise` upwards, and on no rung below', () => {
  const all: readonly Pack[] = Object.values(packs)
  const below = all.flatMap(({ id, ladder, otherwise, rules }) =>
    ladder.map((rung, height) => {
      const added = { ...rule, ...event(rung, { message: rules[0]?.message }) }
      const isBelow = height < ladder.indexOf(otherwise)
      const place = `/modules/${id}/rules/0/event/type`
      expect(issuesOf({ ...head, modules: { [id]: { rules: [added] } } }), `${id} ${rung}`).toEqual(
        isBelow ? [`evidence_below_otherwise ${place}`] : [],
      )
      return isBelow
    }),
  )
  expect(new Set(below).size).toBe(2)
})

test('of each module it makes a pack with a digest of its own, and another overlay another one', () => {
  const all: readonly Pack[] = Object.values(packs)
  const digestsUnder = (source: unknown) => all.map((pack) => loadOverlay(source).packFor(pack).digest)
  const idle = digestsUnder(head)
  expect(new Set([...idle, ...digestsUnder(clinic), ...all.map(({ digest }) => digest)]).size).toBe(3 * all.length)
  expect(digestsUnder(head)).toEqual(idle)
})

test('a pack of one’s own that bears a module’s name gets the parameters, and no rule that was made for the module', () => {
  const file = json<PackSource>('rules/modules/preparation/pack.json')
  const [, ...fewer] = file.rules
  const { pack: twin } = loadPack({ ...file, rules: fewer })
  const overlay = loadOverlay({ ...clinic, parameters: { ...(clinic.parameters as object), dyeBeforeWindow: 170 } })
  const added = (pack: Pack) => pack.rules.map(({ name }) => name).filter((name) => name.startsWith('NSC'))
  expect(added(overlay.packFor('preparation'))).toHaveLength(2)
  expect(added(overlay.packFor(twin))).toEqual([])
  const dyed = { dyedBefore: true, lastDyeHoursBefore: 169 } as const
  const own = loadPack({ ...file, rules: fewer })
  expect(own.evaluate(dyed, { overlay }).findings.map(({ rule: name }) => name)).not.toContain(
    'NSC01-dyed-within-the-clinics-week',
  )
})

describe('refused', () => {
  const at = '/modules/preparation/rules/0'
  test.for<readonly [string, unknown, ...string[]]>([
    ['a rule name that is taken', adding({ name: 'PR22-fever' }), `duplicate_name ${at}/name`],
    ...['PR22-fever ', 'PR22-fever\u200b', 'PR22\u00adfever', 'PR22-fever\u001b[2J', '\u202ereveF-22RP'].map(
      (name) => [`the rule name ${JSON.stringify(name)}`, adding({ name }), `wrong_shape ${at}/name`] as const,
    ),
    ...['Call {', 'Call {$clinic}', 'Call \\ us', '.input {$a} {{x}}', 'Call.\nAll is well.', 'Call\u0007'].map(
      (sentence) =>
        [
          `the sentence ${JSON.stringify(sentence)}, which cannot be said`,
          { ...head, messages: { en: { 'until.mine': sentence } } },
          'wrong_shape /messages/en/until.mine',
        ] as const,
    ),
    ['a rule that speaks for the article', adding({ layer: 'article' }), `wrong_value ${at}/layer`],
    [
      'a rule that is no notice below `otherwise`',
      {
        ...head,
        modules: { triage: { rules: [{ ...rule, ...event('expected_no_action', { message: 'hives' }) }] } },
      },
      'evidence_below_otherwise /modules/triage/rules/0/event/type',
    ],
    [
      'the same, said to be no notice',
      {
        ...head,
        modules: {
          triage: { rules: [{ ...rule, ...event('expected_no_action', { message: 'hives', notice: false }) }] },
        },
      },
      'evidence_below_otherwise /modules/triage/rules/0/event/type',
    ],
    [
      'a notice above the lowest rung',
      adding(event('not_ready', { notice: true })),
      `notice_above_lowest ${at}/event/type`,
    ],
    ['a verdict of another ladder', adding(event('emergency_now')), `unknown_rung ${at}/event/type`],
    ['rules that are taken away', { ...head, removes: ['PR22-fever'] }, 'refused_key /removes'],
    [
      'rules of a module that are edited or switched off',
      adding({}, { edits: { 'PR22-fever': {} }, disables: ['PR22-fever'] }),
      'refused_key /modules/preparation/edits',
      'refused_key /modules/preparation/disables',
    ],
    ['a rule that replaces another', adding({ replaces: 'PR22-fever' }), `unknown_key ${at}/replaces`],
    [
      'a changed ladder',
      adding({}, { ladder: ['ready', 'not_ready'], otherwise: 'ready', undecided: 'ready' }),
      ...['ladder', 'otherwise', 'undecided'].map((key) => `refused_key /modules/preparation/${key}`),
    ],
    ['facts of its own', { ...head, facts: [] }, 'refused_key /facts'],
    ['layers', { ...head, layers: ['article'] }, 'refused_key /layers'],
    ['a span of days in which it holds', { ...head, effective: { to: '2027-01-01' } }, 'refused_key /effective'],
    ['a key that is not known', { ...head, paramters: {} }, 'unknown_key /paramters'],
    [
      'a parameter in the milder direction',
      { ...head, parameters: { ageFloor: 17 } },
      'out_of_bounds /parameters/ageFloor',
    ],
    ['a parameter beyond its strict end', { ...head, parameters: { feverC: 36 } }, 'out_of_bounds /parameters/feverC'],
    [
      'a parameter that nobody may move',
      { ...head, parameters: { waterGlassesMin: 4 } },
      'wrong_value /parameters/waterGlassesMin',
    ],
    [
      'a parameter that does not exist',
      { ...head, parameters: { ageFlor: 21 } },
      'unknown_parameter /parameters/ageFlor',
    ],
    ['a parameter in words', { ...head, parameters: { ageFloor: '21' } }, 'wrong_shape /parameters/ageFloor'],
    [
      'a threshold of which nobody has said the value',
      adding(when({ fact: 'lastDyeHoursBefore', operator: 'lessThan', value: { fact: 'dyeBeforeWindow' } })),
      `parameter_without_value ${at}/conditions/all/0/value/fact`,
    ],
    [
      'a fact that the dictionary lacks',
      adding(when({ ...rule.conditions.all[0], fact: 'mood' })),
      `unknown_fact ${at}/conditions/all/0/fact`,
    ],
    [
      'a question for items in a module that is asked once',
      adding(when({ fact: 'symptom', operator: 'equal', value: 'hives' })),
      `wrong_value ${at}/conditions/all/0/fact`,
    ],
    [
      'the same by a fact that is computed over items',
      adding(when({ fact: 'symptomsReported', operator: 'contains', value: 'hives' })),
      `wrong_value ${at}/conditions/all/0/fact`,
    ],
    [
      'the same in a condition with a name',
      adding(
        { conditions: { condition: 'hives' } },
        { conditions: { hives: { all: [{ fact: 'symptom', operator: 'equal', value: 'hives' }] } } },
      ),
      'wrong_value /modules/preparation/conditions/hives/all/0/fact',
    ],
    [
      '`isUnknown` under a negation',
      adding({ conditions: { not: { fact: 'smoker', operator: 'isUnknown', value: true } } }),
      `negated_unknown_test ${at}/conditions/not`,
    ],
    ['a source that does not exist', adding({ basis: ['X99'] }), `unknown_basis ${at}/basis/0`],
    [
      'a source that is there already',
      { ...head, sources: { E04: { title: 'Ours', strength: 'A' } } },
      'refused_key /sources/E04',
    ],
    [
      'a named condition of the pack, written anew',
      {
        ...head,
        modules: {
          eligibility: {
            conditions: { 'not-registered-male': rule.conditions },
            rules: [
              {
                ...rule,
                ...event('defer', { message: 'pregnancy' }),
                conditions: { condition: 'not-registered-male' },
              },
            ],
          },
        },
      },
      'duplicate_name /modules/eligibility/conditions/not-registered-male',
    ],
    [
      'a module that does not exist',
      { ...head, modules: { preparaton: { rules: [rule] } } },
      'unknown_key /modules/preparaton',
    ],
    [
      'a module without rules',
      { ...head, modules: { preparation: { rules: [] } } },
      'wrong_shape /modules/preparation/rules',
    ],
    ...(
      [
        ['en', 'es'],
        ['es', 'en'],
      ] as const
    ).map(
      ([one, other]) =>
        [
          `a sentence that is said in ${one} and not in ${other}, where others are`,
          {
            ...head,
            messages: { [one]: { 'until.mine': 'A.', 'until.yours': 'B.' }, [other]: { 'until.mine': 'A.' } },
          },
          `wrong_shape /messages/${other}/until.yours`,
        ] as const,
    ),
    [
      'a sentence that is there already',
      { ...head, messages: { en: { 'finding.preparation.fever': 'Come anyway.' } } },
      'refused_key /messages/en/finding.preparation.fever',
    ],
    [
      'a note that says what a question does not cover',
      { ...head, messages: { en: { 'note.smoker': 'Only cigars count.' } } },
      'refused_key /messages/en/note.smoker',
    ],
    [
      'a sentence in one of two languages',
      { ...head, messages: { en: { 'until.x': 'x' }, es: {} } },
      'wrong_shape /messages/es/until.x',
    ],
    [
      'a sentence that is missing',
      adding(event('not_ready', { message: 'mine' })),
      `unknown_message ${at}/event/params/message`,
    ],
    ['something else', 'overlay', 'wrong_shape '],
  ])('%s', ([, given, ...issues]) => {
    expect(issuesOf(given)).toEqual(issues)
    expect(() => loadOverlay(given)).toThrow(InvalidPackError)
  })
})

test('all that is wrong comes at once, each with the reason', () => {
  const result = safeLoadOverlay({
    ...adding({ name: 'PR22-fever', layer: 'article' }),
    parameters: { ageFloor: 12 },
    removes: [],
  })
  expect(result.ok ? [] : result.issues.map(({ message: sentence }) => sentence)).toEqual([
    'this key is refused: an overlay only adds: what is there stays, and nothing of it is edited or taken away',
  ])
  const shaped = safeLoadOverlay({
    ...adding({ name: 'PR22-fever', layer: 'article' }),
    parameters: { ageFloor: 12 },
  })
  expect(shaped.ok ? [] : shaped.issues.map(({ code }) => code)).toEqual([
    'out_of_bounds',
    'duplicate_name',
    'wrong_value',
  ])
})

test('anything at all is refused or linked, and never crashes', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withMap: true, withDate: true, withBigInt: true }), (given) => {
      expect(typeof safeLoadOverlay(given).ok).toBe('boolean')
    }),
  )
})

test('an example with any one value replaced is refused or still an overlay', () => {
  const places: (readonly (string | number)[])[] = []
  const walk = (value: unknown, path: readonly (string | number)[]): void => {
    places.push(path)
    if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) walk(part, [...path, key])
  }
  walk(clinic, [])
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.oneof(fc.jsonValue(), fc.string()), (path, value) => {
      const copy: unknown = structuredClone(clinic)
      if (path.length === 0) return
      const holder = path.slice(0, -1).reduce<Record<string, unknown>>((at, step) => at[step] as never, copy as never)
      holder[path[path.length - 1] ?? ''] = value
      expect(typeof safeLoadOverlay(copy).ok).toBe('boolean')
    }),
    { numRuns: 500 },
  )
})

test('its sentences are said in both languages', () => {
  const overlay = loadOverlay({
    ...head,
    messages: { en: { 'until.mine': 'Ends soon.' }, es: { 'until.mine': 'Acaba pronto.' } },
    modules: {
      eligibility: { rules: [{ ...rule, ...event('defer', { message: 'pregnancy', until: 'mine' }) }] },
    },
  })
  const decision = evaluateEligibility({ smoker: true }, { overlay })
  expect(messageOf(decision, { messages: overlay.messages.en }).reasons[0]?.until).toBe('Ends soon.')
  expect(messageOf(decision, { language: 'es', messages: overlay.messages.es }).reasons[0]?.until).toBe('Acaba pronto.')
})

describe('a rule whose name looks like that of a built-in one is accepted, and told of', () => {
  const lookalikesOf = (name: string) => loadOverlay(adding({ name })).lookalikes

  test.for<readonly [string, string]>([
    ['PR05-dyed-befor', 'a letter left out'],
    ['pr05-dyed-before', 'in small letters'],
    ['PR05-DYED-BEFORE', 'in capitals'],
    ['PR05_dyed_before', 'with other signs'],
  ])('%s: %s', ([name]) => {
    expect(lookalikesOf(name)).toEqual([
      { at: '/modules/preparation/rules/0/name', module: 'preparation', rule: name, like: 'PR05-dyed-before' },
    ])
  })

  test('a name of its own is like none, and neither are those of the example', () => {
    expect(lookalikesOf('X01')).toEqual([])
    expect(lookalikesOf('MINE05-dyed-the-week-before')).toEqual([])
    expect(loadOverlay(clinic).lookalikes).toEqual([])
  })
})
