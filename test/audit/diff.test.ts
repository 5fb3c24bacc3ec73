/** The comparison of two versions: one edit after the other, with all that is said of it. */
import { describe, expect, test } from 'vitest'
import { diff, leastVersion, type PartChange, type Version } from '../../src/audit/index.ts'
import { loadVersion, safeLoadVersion } from '../../src/custom/index.ts'
import { edited, editsOf, withRule } from '../support/edits.ts'
import { json } from '../support/project.ts'

interface Fact {
  readonly name: string
  readonly [part: string]: unknown
}

/** Two facts, one pack; an edit of either is a version of its own. */
const facts = [
  fact('fever', { type: 'boolean' }),
  fact('place', { type: 'enum', values: ['home', 'clinic', 'abroad'] }),
  fact('hours', { type: 'integer', minimum: 0, maximum: 99, unit: 'hours' }),
  fact('spare', { type: 'boolean' }),
]

function fact(name: string, domain: object, policy = 'withhold'): Fact {
  return { name, group: 'small', answeredBy: 'patient', whenUnknown: policy, ...domain }
}

const limit = {
  name: 'limit',
  value: 10,
  unit: 'hours',
  minimum: 5,
  maximum: 10,
  stricter: 'lower',
  changedBy: 'overlay-or-region',
  origin: 'stated',
  basis: ['S01'],
}

const rules = {
  fever: rule('R1-fever', 'stop', { all: [leaf('fever', 'equal', true)] }, { mustSay: ['call'] }),
  abroad: rule('R2-abroad', 'wait', { all: [leaf('place', 'equal', 'abroad')] }),
  late: rule('R3-late', 'wait', { all: [leaf('hours', 'greaterThan', { fact: 'limit' })] }),
  note: rule('R4-note', 'go', { all: [leaf('place', 'equal', 'home')] }, { notice: true }),
}

function leaf(name: string, operator: string, value: unknown) {
  return { fact: name, operator, value }
}

function rule(name: string, rung: string, conditions: object, params: object = {}) {
  const message = name.toLowerCase()
  return { name, layer: 'article', basis: ['S01'], conditions, event: { type: rung, params: { message, ...params } } }
}

const pack = {
  format: 'rule-pack/1',
  id: 'small',
  version: '1.0.0',
  ladder: ['go', 'ask', 'wait', 'stop'],
  otherwise: 'go',
  undecided: 'ask',
  rules: Object.values(rules),
}

interface Files {
  readonly pack?: object
  readonly facts?: readonly Fact[]
  readonly parameters?: readonly object[]
}

function version({ pack: own = {}, facts: ownFacts = facts, parameters = [limit] }: Files = {}): Version {
  return loadVersion(
    { ...pack, ...own },
    {
      facts: { format: 'facts/1', lists: [], facts: ownFacts },
      parameters: { format: 'parameters/1', parameters },
    },
  )
}

function changedFact(name: string, change: object): readonly Fact[] {
  return facts.map((each) => (each.name === name ? { ...each, ...change } : each))
}

function compared(files: Files, options?: Parameters<typeof diff>[2]) {
  return diff(version(), version(files), options)
}

/** From which verdict to which, how often, in which direction. */
function moved({ detail }: ReturnType<typeof diff>) {
  const [view] = detail.views
  const patients = view?.patients.decided ? view.patients : undefined
  const incomplete = view?.incomplete.decided ? view.incomplete : undefined
  return {
    patients: patients?.changes.map(
      ({ from, to, patients: count, direction }) => `${from} to ${to}: ${count} ${direction}`,
    ),
    incomplete: incomplete?.changes.map(({ from, to, direction }) => `${from} to ${to}: ${direction}`),
  }
}

function partsOf(parts: readonly PartChange[]) {
  return parts.map(({ part, name, change, verdicts, types, storedAnswers }) => [
    `${part} ${name}: ${change}`,
    `${verdicts} ${types} ${storedAnswers}`,
  ])
}

const only = (...kept: readonly object[]) => ({ pack: { rules: kept } })
const { fever, abroad, late, note } = rules

describe('verdicts: two of fever, three places, a hundred hours make 600 patients', () => {
  test('a rule is removed: who had nothing but it falls, and the witness differs in nothing else', () => {
    const report = compared(only(abroad, late, note))
    // 300 have fever; of these 2 places by 11 hours have nothing else.
    expect(moved(report)).toEqual({
      patients: ['stop to go: 22 milder', 'stop to wait: 278 milder'],
      incomplete: ['ask to go: milder', 'stop to ask: milder'],
    })
    expect(report.detail).toMatchObject({
      class: 'major',
      classes: { verdicts: 'major', types: 'none', storedAnswers: 'none' },
      leastVersion: '2.0.0',
      isVersionRaised: false,
      rules: [{ rule: 'R1-fever', change: 'removed', concerns: 'patients', alone: '300', unsaid: ['call'] }],
    })
    const { patients } = report.detail.views[0] ?? {}
    expect(patients).toMatchObject({ total: '600', changed: '300', share: 0.5 })
    if (!patients?.decided) throw new Error('not decided')
    expect(patients.changes[0]?.witness).toMatchObject({
      but: { fever: true },
      without: [],
      before: 'stop',
      after: 'go',
      rules: ['R1-fever'],
      isReplayed: true,
    })
  })

  test('a rule is added: who rises is no harm', () => {
    const home = rule('R5-home', 'ask', { all: [leaf('place', 'equal', 'home')] })
    const report = compared(only(fever, abroad, late, note, home))
    expect(moved(report)).toEqual({ patients: ['go to ask: 11 stricter'], incomplete: [] })
    expect(report.detail).toMatchObject({ class: 'minor', rules: [{ rule: 'R5-home', change: 'added', alone: '11' }] })
  })

  test('a rung is lowered; a parameter is moved; an operator is swapped', () => {
    const lowered = compared(only({ ...fever, event: { ...fever.event, type: 'wait' } }, abroad, late, note))
    expect(moved(lowered)).toEqual({ patients: ['stop to wait: 300 milder'], incomplete: [] })
    expect(lowered.detail.rules).toMatchObject([{ rule: 'R1-fever', change: 'edited', parts: ['rung'] }])
    const lower = compared({ parameters: [{ ...limit, value: 9, maximum: 9 }] })
    // Ten hours, no fever, two places.
    expect(moved(lower)).toEqual({ patients: ['go to wait: 2 stricter'], incomplete: ['ask to wait: stricter'] })
    expect(lower.detail.rules).toMatchObject([{ rule: 'R3-late', parts: ['parameters'], alone: '2' }])
    const swapped = compared(
      only(
        fever,
        abroad,
        rule('R3-late', 'wait', { all: [leaf('hours', 'greaterThanInclusive', { fact: 'limit' })] }),
        note,
      ),
    )
    expect(moved(swapped).patients).toEqual(['go to wait: 2 stricter'])
    expect(swapped.detail.rules).toMatchObject([{ rule: 'R3-late', parts: ['conditions'] }])
  })

  test('`otherwise` and `undecided` are moved', () => {
    expect(moved(compared({ pack: { otherwise: 'ask' } })).patients).toEqual(['go to ask: 22 stricter'])
    const undecided = compared({ pack: { undecided: 'wait' } })
    expect(moved(undecided)).toEqual({ patients: [], incomplete: ['ask to wait: stricter'] })
    expect(undecided.detail).toMatchObject({ class: 'minor', classes: { types: 'none' } })
  })
})

describe('what no complete patient shows', () => {
  test.for([
    { policy: 'optional', moves: ['ask to go: milder'], size: 'major' },
    { policy: 'clinician', moves: ['ask to go: milder'], size: 'major' },
    { policy: 'worst-case', moves: ['ask to stop: stricter', 'wait to stop: stricter'], size: 'minor' },
  ])('fever unknown is $policy', ({ policy, moves, size }) => {
    const report = compared({ facts: changedFact('fever', { whenUnknown: policy }) })
    expect(moved(report)).toEqual({ patients: [], incomplete: moves })
    expect(report.detail).toMatchObject({
      class: size,
      rules: [],
      policies: [{ fact: 'fever', from: 'withhold', to: policy }],
    })
    const { incomplete } = report.detail.views[0] ?? {}
    if (!incomplete?.decided) throw new Error('not decided')
    expect(incomplete.changes[0]?.witness).toMatchObject({ without: ['fever'], rules: ['R1-fever'], isReplayed: true })
  })

  test('a policy that moves no verdict is told all the same', () => {
    const before = version({ facts: changedFact('fever', { whenUnknown: 'clinician' }) })
    const { detail, problems } = diff(before, version({ facts: changedFact('fever', { whenUnknown: 'optional' }) }))
    expect(detail).toMatchObject({ class: 'minor', policies: [{ fact: 'fever', alone: { changes: [] } }] })
    expect(problems.map(({ code }) => code)).toContain('policy_changed')
  })

  test('one policy that hides another: each is told with what it does alone', () => {
    const { detail } = compared({
      facts: facts.map((each) => ({ ...each, whenUnknown: each.name === 'fever' ? 'optional' : 'worst-case' })),
    })
    const alone = detail.policies.map(({ fact: name, alone: effect }) => [
      name,
      effect.decided ? effect.changes.map(({ from, to }) => `${from} to ${to}`) : effect.because,
    ])
    expect(alone).toEqual([
      ['fever', ['ask to go']],
      ['place', ['ask to wait']],
      ['hours', ['ask to wait']],
    ])
  })

  test('a rule that reads what is unknown: the verdict of complete patients stays', () => {
    const asked = rule(
      'R1-fever',
      'stop',
      { any: [leaf('fever', 'equal', true), leaf('fever', 'isUnknown', true)] },
      { mustSay: ['call'] },
    )
    const report = compared(only(asked, abroad, late, note))
    expect(moved(report)).toEqual({ patients: [], incomplete: ['ask to stop: stricter', 'wait to stop: stricter'] })
    expect(report.detail.rules).toMatchObject([
      { rule: 'R1-fever', concerns: 'incomplete cases', class: 'minor', alone: '0' },
    ])
  })
})

describe('what is said beside the verdict', () => {
  const params = (change: object) =>
    only({ ...fever, event: { ...fever.event, params: { ...fever.event.params, ...change } } }, abroad, late, note)

  test.for([
    { part: 'message', files: params({ message: 'other' }), size: 'minor' },
    { part: 'mustSay', files: params({ mustSay: ['wait'] }), size: 'minor' },
    { part: 'until', files: params({ until: 'over' }), size: 'minor' },
    { part: 'window', files: params({ window: { from: 'PT0S', to: 'PT24H' } }), size: 'minor' },
    { part: 'recheckAfter', files: params({ recheckAfter: 'PT12H' }), size: 'minor' },
    { part: 'basis', files: only({ ...fever, basis: ['S02'] }, abroad, late, note), size: 'patch' },
  ])('$part is $size, and nobody changes', ({ part, files, size }) => {
    const report = compared(files)
    expect(moved(report)).toEqual({ patients: [], incomplete: [] })
    expect(report.detail).toMatchObject({ class: size, rules: [{ rule: 'R1-fever', parts: [part], class: size }] })
  })

  test('what must no longer be said is a warning', () => {
    const { problems } = compared(params({ mustSay: ['wait'] }))
    expect(problems.find(({ code }) => code === 'must_say_removed')).toMatchObject({
      severity: 'warning',
      rule: 'R1-fever',
    })
  })

  test('a notice is removed, and one is edited: minor, with somebody who no longer hears it', () => {
    const removed = compared(only(fever, abroad, late))
    expect(moved(removed)).toEqual({ patients: [], incomplete: [] })
    expect(removed.detail).toMatchObject({
      class: 'minor',
      rules: [{ rule: 'R4-note', change: 'removed', concerns: 'patients' }],
    })
    expect(removed.detail.rules[0]?.witness?.facts).toMatchObject({ place: 'home' })
  })

  test('a rule that is written otherwise and says the same is a patch', () => {
    const same = rule('R1-fever', 'stop', { not: { any: [leaf('fever', 'equal', false)] } }, { mustSay: ['call'] })
    const { detail } = compared(only(same, abroad, late, note))
    expect(detail).toMatchObject({
      class: 'patch',
      rules: [{ parts: ['conditions'], concerns: 'nobody', class: 'patch' }],
    })
  })

  test('a number that becomes a parameter says the same, and a region may move it now', () => {
    const literal = rule('R3-late', 'wait', { all: [leaf('hours', 'greaterThan', 10)] })
    const { detail } = diff(version(only(fever, abroad, literal, note)), version())
    expect(detail).toMatchObject({ class: 'minor', rules: [{ rule: 'R3-late', concerns: 'nobody', class: 'minor' }] })
  })

  test('a rule is renamed', () => {
    const { detail } = compared(only({ ...fever, name: 'R9-fever' }, abroad, late, note))
    expect(detail).toMatchObject({ class: 'minor', rules: [{ rule: 'R9-fever', change: 'renamed', was: 'R1-fever' }] })
  })

  test('of two rules that say the same as one that has gone, one is its new name and the other was added', () => {
    const { detail } = compared(
      only({ ...fever, name: 'R9-fever' }, { ...fever, name: 'R8-fever' }, abroad, late, note),
    )
    expect(detail.rules.map(({ rule: name, change }) => `${name} ${change}`)).toEqual([
      'R9-fever renamed',
      'R8-fever added',
    ])
  })

  test('two verdicts that have changed places: whoever moves between them cannot be compared', () => {
    const ladder = ['go', 'wait', 'ask', 'stop']
    const { patients } = moved(
      compared({
        pack: {
          ladder,
          undecided: 'wait',
          rules: [fever, { ...abroad, event: { ...abroad.event, type: 'ask' } }, late, note],
        },
      }),
    )
    expect(patients).toEqual(['wait to ask: 100 incomparable'])
  })

  test('a rule whose order alone has changed is no change', () => {
    expect(compared(only(note, late, abroad, fever)).detail.class).toBe('none')
  })
})

describe('types and stored answers', () => {
  test.for<{ readonly name: string; readonly files: Files; readonly said: readonly (readonly string[])[] }>([
    {
      name: 'a value is added',
      files: { facts: changedFact('place', { values: ['home', 'clinic', 'abroad', 'spa'] }) },
      said: [['fact place: with spa', 'none minor none']],
    },
    {
      name: 'a value is removed',
      files: { facts: changedFact('place', { values: ['home', 'abroad'] }) },
      said: [['fact place: without clinic', 'none major major']],
    },
    {
      name: 'bounds are widened',
      files: { facts: changedFact('hours', { maximum: 200 }) },
      said: [['fact hours: 0 to 200, and was 0 to 99', 'none minor none']],
    },
    {
      name: 'bounds are narrowed',
      files: { facts: changedFact('hours', { minimum: 1 }) },
      said: [['fact hours: 1 to 99, and was 0 to 99', 'none major major']],
    },
    {
      name: 'a fact is renamed',
      files: {
        facts: changedFact('place', { name: 'site', renamedFrom: ['place'] }),
        pack: JSON.parse(JSON.stringify(pack).replaceAll('"fact":"place"', '"fact":"site"')),
      },
      said: [['fact site: renamed, and was place', 'none major minor']],
    },
    {
      name: 'a fact that no rule reads is taken away',
      files: { facts: changedFact('spare', { removedIn: '1.1.0' }) },
      said: [['fact spare: removed', 'none major major']],
    },
    {
      name: 'a fact that no rule reads is added',
      files: { facts: [...facts, fact('new', { type: 'boolean' })] },
      said: [],
    },
    {
      name: 'a parameter may be moved less far by a region',
      files: { parameters: [{ ...limit, minimum: 8 }] },
      said: [
        [
          'parameter limit: 8 to 10, stricter lower, changed by overlay-or-region; and was 5 to 10, stricter lower, changed by overlay-or-region',
          'none major none',
        ],
      ],
    },
  ])('$name', ({ files, said }) => {
    expect(partsOf(compared(files).detail.dictionary)).toEqual(said)
  })

  test('a new fact that a rule reads: minor, and the cases that lack it are shown', () => {
    const report = compared({
      facts: [...facts, fact('new', { type: 'boolean' })],
      ...only(fever, abroad, late, note, rule('R5-new', 'wait', { all: [leaf('new', 'equal', true)] })),
    })
    expect(partsOf(report.detail.dictionary)).toEqual([['fact new: added', 'none minor minor']])
    expect(moved(report)).toEqual({
      patients: ['go to wait: 22 stricter'],
      incomplete: ['go to ask: stricter', 'ask to wait: stricter'],
    })
    const { incomplete } = report.detail.views[0] ?? {}
    const [first] = incomplete?.decided ? incomplete.changes : []
    expect([first?.witness.without, first?.witness.factsBefore]).toEqual([['new'], undefined])
  })

  test('who is no longer accepted, and who is now, are counted apart', () => {
    const report = compared({ facts: changedFact('place', { values: ['home', 'spa', 'abroad'] }) })
    // In the clinic before: 200 patients, 22 of them without a finding; as many in the spa now, or of the spa.
    expect(moved(report).patients).toEqual([
      'go to null: 11 refused',
      'wait to null: 89 refused',
      'stop to null: 100 refused',
      'null to go: 11 accepted',
      'null to wait: 89 accepted',
      'null to stop: 100 accepted',
    ])
    expect(report.detail.views[0]?.patients).toMatchObject({ total: '800', changed: '400' })
  })

  test('a renamed fact moves nobody, and a witness is told to each version in its own words', () => {
    const renamed = { facts: changedFact('place', { name: 'site', renamedFrom: ['place'] }) }
    const { rules: written } = JSON.parse(
      JSON.stringify(pack).replaceAll('"fact":"place"', '"fact":"site"'),
    ) as typeof pack
    expect(moved(compared({ ...renamed, pack: { rules: written } })).patients).toEqual([])
    const { detail } = compared({ ...renamed, pack: { rules: written.filter(({ name }) => name !== 'R1-fever') } })
    const { patients } = detail.views[0] ?? {}
    const [first] = patients?.decided ? patients.changes : []
    expect(Object.keys(first?.witness.facts ?? {}).sort()).toEqual(['fever', 'hours', 'site'])
    expect(Object.keys(first?.witness.factsBefore ?? {}).sort()).toEqual(['fever', 'hours', 'place'])
  })

  test.for([
    {
      name: 'a rung is added',
      ladder: ['go', 'ask', 'wait', 'rush', 'stop'],
      said: [['ladder rush: added', 'none major none']],
    },
    {
      name: 'the order is turned',
      ladder: ['go', 'ask', 'stop', 'wait'],
      said: [['ladder order: go, ask, stop, wait, and was go, ask, wait, stop', 'major major none']],
    },
  ])('$name', ({ ladder, said }) => {
    expect(partsOf(compared({ pack: { ladder } }).detail.pack)).toEqual(said)
  })

  test('a rung is removed: who stood on it goes to a rung that both ladders have, or cannot be compared', () => {
    const report = compared({
      pack: {
        ladder: ['go', 'ask', 'stop'],
        rules: [
          fever,
          { ...abroad, event: { ...abroad.event, type: 'ask' } },
          { ...late, event: { ...late.event, type: 'stop' } },
          note,
        ],
      },
    })
    expect(moved(report).patients).toEqual(['wait to ask: 11 milder', 'wait to stop: 267 stricter'])
    expect(partsOf(report.detail.pack)).toEqual([['ladder wait: removed', 'major major none']])
  })
})

describe('what cannot be decided', () => {
  test.for([
    {
      name: 'a type',
      files: {
        facts: changedFact('fever', { type: 'enum', values: ['yes', 'no'] }),
        ...only(abroad, late, note, rule('R1-fever', 'stop', { all: [leaf('fever', 'equal', 'yes')] })),
      },
      because: /fever.*enum.*boolean/,
    },
    {
      name: 'a unit',
      files: { facts: changedFact('hours', { unit: 'days' }), parameters: [{ ...limit, unit: 'days' }] },
      because: /hours.*days.*hours/,
    },
  ])('$name that has changed: no patient can be asked of both, and that counts as major', ({ files, because }) => {
    const report = compared(files)
    expect(report.outcome).toBe('not_decided')
    expect(report.detail.classes.verdicts).toBe('major')
    const { patients } = report.detail.views[0] ?? {}
    expect(patients?.decided ? '' : patients?.because).toMatch(because)
  })

  test('a limit that is reached says so', () => {
    const limits = { states: 1, steps: 1000, stepsInAll: 1000 }
    const report = compared(only(abroad, late, note), { limits })
    expect(report.outcome).toBe('not_decided')
    expect(report.problems).toContainEqual(expect.objectContaining({ code: 'not_decided', severity: 'undecided' }))
    expect(report.detail.class).toBe('major')
  })

  test('packs that share nothing and follow no order end at the limits, and every rule is listed', () => {
    const names = Array.from({ length: 60 }, (_, index) => `flag${index}`)
    const scattered = (seed: number) => ({
      rules: Array.from({ length: 150 }, (_, index) =>
        rule(`R${index}`, 'stop', {
          all: [index * 7 + seed, index * index + 13 + seed, index * 31 + (index % 11)].map((number, place) =>
            leaf(names[number % 60] ?? '', 'equal', (index + place) % 3 > 0),
          ),
        }),
      ),
    })
    const flags = names.map((name) => fact(name, { type: 'boolean' }))
    const limits = { states: 2000, steps: 200_000, stepsInAll: 500_000 }
    const versions = [1, 5].map((seed) => version({ pack: scattered(seed), facts: flags, parameters: [] }))
    const [before = version(), after = version()] = versions
    const report = diff(before, after, { limits })
    expect([report.outcome, report.detail.rules.length]).toEqual(['not_decided', 150])
    expect(report.detail.class).toBe('major')
  })
})

describe('the report', () => {
  test.for([
    { failOn: 'patch', outcome: 'failed' },
    { failOn: 'minor', outcome: 'failed' },
    { failOn: 'major', outcome: 'passed' },
  ] as const)('a minor change $outcome where it fails from $failOn on', ({ failOn, outcome }) => {
    expect(compared({ pack: { undecided: 'wait' } }, { failOn }).outcome).toBe(outcome)
  })

  test('holds no number that JSON would round, and every case is a case', () => {
    const [edit] = editsOf('triage')
    if (edit === undefined) throw new Error('no edit')
    const report = diff(edit.before, edit.after)
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    for (const { case: shown } of report.problems)
      if (shown !== undefined) expect(Object.keys(shown)).toEqual(['id', 'facts', 'expect'])
  })

  test('evidence beside an article is compared without it as well', () => {
    const layered = only({ ...fever, layer: 'evidence' }, abroad, late, note)
    const { views } = compared(layered).detail
    expect(views.map(({ layers }) => layers.join())).toEqual(['article,evidence', 'article'])
    const changes = views.map(({ patients }) => (patients.decided ? patients.changed : ''))
    expect(changes).toEqual(['0', '300'])
  })
})

describe('built-in packs, in which items are asked one by one', () => {
  test('triage without its first rule: the witness is one item, and both evaluators say so', () => {
    const before = edited('triage', {})
    const after = edited('triage', { pack: withRule('T01-breathing-or-throat', () => undefined) })
    const { patients } = diff(before, after).detail.views[0] ?? {}
    if (!patients?.decided) throw new Error('not decided')
    expect(patients.changes.map(({ from, direction }) => `${from} ${direction}`)).toEqual(
      patients.changes.map(() => 'emergency_now milder'),
    )
    for (const { witness } of patients.changes) {
      expect(witness).toMatchObject({ isReplayed: true, rules: expect.arrayContaining(['T01-breathing-or-throat']) })
      expect(witness.facts).toHaveProperty('symptoms')
    }
  })
})

describe('versions', () => {
  test.for([
    ['1.2.3', 'none', '1.2.3'],
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'major', '2.0.0'],
    ['0.1.0', 'patch', '0.1.1'],
    ['0.1.0', 'minor', '0.1.1'],
    ['0.1.0', 'major', '0.2.0'],
  ] as const)('after %s a change that is %s is published as %s', ([before, change, least]) => {
    expect(leastVersion(before, change)).toBe(least)
  })
})

describe('files of a vendor', () => {
  test('sentences and sources of which nothing is known are taken as they are', () => {
    expect(safeLoadVersion(json('rules/modules/preparation/pack.json')).ok).toBe(true)
    expect(version().pack.rules[0]?.mustSay).toEqual(['call'])
  })

  test('what is wrong is said with its place, and whether the dictionary has it or the pack', () => {
    const unknown = { ...pack, rules: [rule('R1', 'stop', { all: [leaf('fewer', 'equal', true)] })] }
    const files = {
      facts: { format: 'facts/1', lists: [], facts },
      parameters: { format: 'parameters/1', parameters: [limit] },
    }
    expect(safeLoadVersion(unknown, files)).toMatchObject({
      ok: false,
      of: 'pack',
      issues: [{ code: 'unknown_fact', at: '/rules/0/conditions/all/0/fact', suggestion: 'fever' }],
    })
    expect(safeLoadVersion(pack, { facts: [] })).toMatchObject({ ok: false, of: 'dictionary' })
  })
})
