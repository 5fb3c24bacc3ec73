/** The hazard log: something stands against every hazard, and it works; and whoever takes it away is told so. */
import { describe, expect, test } from 'vitest'
import { unmetBy } from '../../src/audit/cases/expectation.ts'
import { type HazardsReport, hazardsReport, hazardTable, type Subject } from '../../src/audit/index.ts'
import type { Control, Expectation, Hazard, HazardFile, RuleControl } from '../../src/parse/index.ts'
import { evaluateTriage, type Facts } from '../../src/public/index.ts'
import { json, text } from '../support/project.ts'
import { hazardFile, lowered, subjects, withRules } from '../support/subjects.ts'

const said = ({ problems }: HazardsReport) => problems.map(({ code, at = '' }) => `${code} ${at}`)
const rulesOf = ({ controls }: Hazard) => controls.filter((control): control is RuleControl => control.kind === 'rule')

/** One hazard by itself, with no demand on what is controlled elsewhere. */
const alone = (hazard: Hazard, edit: Partial<HazardFile> = {}): HazardFile => ({
  ...hazardFile,
  covers: {},
  hazards: [hazard],
  ...edit,
})
const others = (module: string, edit: (subject: Subject) => Subject): readonly Subject[] =>
  subjects.map((subject) => (subject.pack.id === module ? edit(subject) : subject))
const hazardAbout = (rule: string): Hazard => {
  const found = hazardFile.hazards.find((hazard) => rulesOf(hazard).some((control) => control.rule.startsWith(rule)))
  if (found === undefined) throw new Error(`no hazard is controlled by ${rule}`)
  return found
}

describe('the log of the project', () => {
  const report = hazardsReport(subjects, hazardFile)

  test('holds: every control exists and works, and every grave rule controls a hazard', () => {
    expect(report.problems).toEqual([])
    expect(report.outcome).toBe('passed')
    expect(report.detail.hazards.length).toBeGreaterThanOrEqual(25)
    expect(report.packs?.map(({ id }) => id)).toEqual(subjects.map(({ pack }) => pack.id))
  })

  test('asks a hazard of every rule of the two highest levels of urgency, and of every rule that defers', () => {
    expect(hazardFile.covers).toMatchObject({ triage: 'urgent_same_day', eligibility: 'defer' })
    const controls = hazardFile.hazards.flatMap(rulesOf)
    for (const { pack } of subjects) {
      const from = pack.ladder.indexOf(hazardFile.covers[pack.id] ?? 'none')
      const grave = pack.rules.filter(({ height, notice }) => from >= 0 && height >= from && !notice)
      const named = new Set(controls.filter(({ module }) => module === pack.id).map(({ rule }) => rule))
      expect(grave.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([])
    }
  })

  test('claims for no rule less than the rung on which it stands', () => {
    for (const { module, rule, rung } of hazardFile.hazards.flatMap(rulesOf)) {
      const pack = subjects.find((subject) => subject.pack.id === module)?.pack
      expect([rule, rung]).toEqual([rule, pack?.rules.find(({ name }) => name === rule)?.rung])
    }
  })

  test.for(hazardFile.libraryControls)('control $name is verified by tests that exist', ({ verifiedBy }) => {
    for (const { file, title } of verifiedBy) {
      expect(text(file)).toMatch(new RegExp(`['"\`]${title.replaceAll(/[.*+?^$()[\]{}|\\]/g, '\\$&')}['"\`]`))
    }
  })

  test('leaves no risk unexplained that is above the acceptable level, and says that none has been reviewed', () => {
    for (const { residualRisk, initialRisk, residualReason } of report.detail.hazards) {
      expect(residualRisk).toBeLessThanOrEqual(initialRisk)
      expect(residualRisk > hazardFile.scales.acceptableUpTo).toBe(residualReason !== undefined)
    }
  })
})

describe.for(hazardFile.hazards.filter((hazard) => rulesOf(hazard).length > 0))('$id: $hazard', (hazard) => {
  const controls = hazard.controls.flatMap((control, index) => (control.kind === 'rule' ? [{ control, index }] : []))

  test.for(controls)('fails without $control.rule, and fails when it is lowered', ({ control, index }) => {
    const at = `/hazards/0/controls/${index}`
    const isIt = (name: string): boolean => name === control.rule
    const without = others(control.module, (subject) => withRules(subject, (rule) => (isIt(rule.name) ? [] : [rule])))
    expect(said(hazardsReport(without, alone(hazard)))).toContain(`unknown_rule ${at}/rule`)
    const lower = others(control.module, (subject) =>
      withRules(subject, (rule) => [isIt(rule.name) ? lowered(rule, subject) : rule]),
    )
    const report = hazardsReport(lower, alone(hazard))
    expect(report.outcome).toBe('failed')
    expect(said(report)).toContain(`rule_lowered ${at}/rung`)
    // One that stands beside others leaves the verdict to them.
    if (control.beside === undefined)
      expect(said(report).some((each) => each.startsWith(`case_failed ${at}/cases/`))).toBe(true)
  })
})

describe('a mistake is found', () => {
  const hazard = hazardAbout('T01-')
  const [first] = rulesOf(hazard)
  if (first === undefined) throw new Error('the hazard has a rule')
  const index = hazard.controls.indexOf(first)
  const at = `/hazards/0/controls/${index}`
  const changed = (edit: Partial<RuleControl>): HazardFile =>
    alone({ ...hazard, controls: hazard.controls.map((each) => (each === first ? { ...first, ...edit } : each)) })
  const only = (...controls: Control[]): HazardFile => alone({ ...hazard, controls })

  test.for<readonly [string, HazardFile, readonly string[]]>([
    ['as it is', alone(hazard), []],
    ['a rule that was renamed', changed({ rule: 'T01-breathing' }), [`unknown_rule ${at}/rule`]],
    ['a pack that does not exist', changed({ module: 'triag' }), [`unknown_module ${at}/module`]],
    ['a case that does not exist', changed({ cases: ['T01-short'] }), [`unknown_case ${at}/cases/0`]],
    ['a rung that does not exist', changed({ rung: 'emergency' }), [`unknown_rung ${at}/rung`]],
    [
      'a case in which another rule says the same',
      changed({ cases: ['V37-triage-E'] }),
      [`no_deciding_case ${at}/cases`],
    ],
    [
      'a case that comes to less',
      changed({ cases: [...first.cases, 'T36-sore-spot'] }),
      [`case_expects_less ${at}/cases/${first.cases.length}`],
    ],
    ['a rule beside it that does not exist', changed({ beside: ['T99'] }), [`unknown_rule ${at}/beside/0`]],
    [
      'a control of the library that does not exist',
      only({ kind: 'library', control: 'unknown-is-no' }),
      ['unknown_control /hazards/0/controls/0/control'],
    ],
    [
      'information alone, which stops nobody',
      only({ kind: 'information', text: 'Read the manual.' }),
      ['no_control /hazards/0/controls'],
    ],
    ['nothing at all', only(), ['no_control /hazards/0/controls']],
    [
      'a greater risk with the controls than without',
      alone({ ...hazard, initial: { severity: 'minor', likelihood: 'low' } }),
      ['residual_above_initial /hazards/0/residual'],
    ],
    [
      'a risk that is left without a word',
      alone((({ residualReason: _, ...rest }) => rest)(hazard)),
      ['residual_not_explained /hazards/0/residual'],
    ],
    [
      'a pack to cover that does not exist, and a rung',
      alone(hazard, { covers: { triag: 'emergency_now', clinic: 'none' } }),
      ['unknown_module /covers/triag', 'unknown_rung /covers/clinic'],
    ],
  ])('%s', ([, file, expected]) => {
    const report = hazardsReport(subjects, file)
    expect(said(report).filter((each) => !each.startsWith('unused_control'))).toEqual(expected)
    expect(report.outcome).toBe(expected.length === 0 ? 'passed' : 'failed')
  })

  test('a slip is met by a suggestion', () => {
    const { problems } = hazardsReport(subjects, changed({ rule: 'T01-breathing-or-throats' }))
    expect(problems[0]?.message).toContain('did you mean `T01-breathing-or-throat`?')
  })

  test('a verifying case whose expectation is changed with the rule: the log still says what it must come to', () => {
    const changedBoth = others('triage', (subject) => {
      const lower = withRules(subject, (rule) => [rule.name === first.rule ? lowered(rule, subject) : rule])
      const cases = subject.cases.map((each) =>
        each.id === 'T01-short-of-breath' ? { ...each, expect: { verdict: 'urgent_same_day' } } : each,
      )
      return { ...lower, cases }
    })
    const report = hazardsReport(changedBoth, changed({ cases: ['T01-short-of-breath'] }))
    expect(said(report)).toContain(`rule_lowered ${at}/rung`)
    expect(said(report)).toContain(`case_expects_less ${at}/cases/0`)
    expect(said(report)).not.toContain(`case_failed ${at}/cases/0`)
  })

  test('a verifying case with another expectation, facts that are wrong, or no case at all', () => {
    const withCase = (edit: (each: Subject['cases'][number]) => Subject['cases'][number]) =>
      others('triage', (subject) => ({
        ...subject,
        cases: subject.cases.map((each) => (each.id === 'T01-short-of-breath' ? edit(each) : each)),
      }))
    const file = changed({ cases: ['T01-short-of-breath'] })
    const expecting = withCase((each) => ({ ...each, expect: { ...each.expect, fired: [] } }))
    expect(said(hazardsReport(expecting, file))).toContain(`case_failed ${at}/cases/0`)
    const wrong = withCase((each) => ({ ...each, facts: { ageYear: 30 } }))
    expect(said(hazardsReport(wrong, file))).toContain(`case_failed ${at}/cases/0`)
    expect(said(hazardsReport(wrong, file))).toContain(`no_deciding_case ${at}/cases`)
    const none = others('triage', (subject) => ({ ...subject, cases: [] }))
    expect(said(hazardsReport(none, file))).toContain(`unknown_case ${at}/cases/0`)
  })

  test('a new grave rule that nobody thought of a hazard for', () => {
    const more = others('triage', (subject) =>
      withRules(subject, (rule) =>
        rule.name === 'T53-needle-piece-left' ? [rule, { ...rule, name: 'T99-new' }] : [rule],
      ),
    )
    const { problems } = hazardsReport(more, { ...hazardFile, hazards: hazardFile.hazards })
    expect(problems.filter(({ code }) => code === 'rule_without_hazard')).toMatchObject([
      { at: '/covers/triage', rule: 'T99-new', severity: 'error' },
    ])
  })

  test('a hazard that is taken out of the log leaves its rules without one', () => {
    const { problems } = hazardsReport(subjects, {
      ...hazardFile,
      hazards: hazardFile.hazards.filter(({ id }) => id !== hazard.id),
    })
    expect(problems.filter(({ code }) => code === 'rule_without_hazard').map(({ rule }) => rule)).toContain(first.rule)
  })

  test('a control that no hazard names is pointed out, and fails nothing', () => {
    const report = hazardsReport(
      subjects,
      alone({ ...hazard, controls: [{ kind: 'library', control: 'bounds-hold' }] }),
    )
    expect(said(report)).toContain('unused_control /libraryControls/0')
    expect(report.outcome).toBe('passed')
  })
})

test('every sentence on listed effects says that it says nothing about urgency, and where to ask', () => {
  const said = {
    en: /nothing about how urgent.*symptom check now, and call \{/,
    es: /no dice nada sobre lo urgente.*cuestionario de síntomas y llame/,
  }
  for (const [language, pattern] of Object.entries(said)) {
    const sentences = Object.entries(json<Readonly<Record<string, string>>>(`rules/messages/${language}.json`)).filter(
      ([key]) => /^(?:verdict|finding)\.listedEffects\./.test(key),
    )
    expect(sentences.length).toBeGreaterThan(5)
    for (const [key, sentence] of sentences) expect(sentence, key).toMatch(pattern)
  }
})

test('a notice controls no verdict, so it is never asked for a hazard', () => {
  const { problems } = hazardsReport(subjects, { ...hazardFile, covers: { guidance: 'nothing_to_change' } })
  const asked = problems.filter(({ code }) => code === 'rule_without_hazard').map(({ rule }) => rule)
  expect(asked).toContain('GU01-diet')
  expect(asked).not.toContain('GU41-stress')
})

describe('a case passes where the decision says all that it expects', () => {
  const facts: Facts = { ageYears: 44, symptoms: [{ symptom: 'hives' }, { symptom: 'dizziness' }] }
  const decision = evaluateTriage(facts)
  const names = (gaps: readonly { readonly fact: string }[]) => gaps.map(({ fact }) => fact)
  const rules = (isNotice: boolean) =>
    decision.findings.filter(({ notice = false }) => notice === isNotice).map(({ rule }) => rule)
  const right = {
    verdict: decision.verdict,
    atLeast: decision.atLeast,
    atMost: decision.atMost,
    fired: rules(false),
    notices: rules(true),
    missing: names(decision.missing),
    toConfirm: names(decision.toConfirm),
    couldAsk: names(decision.couldAsk),
    mustSay: decision.findings.flatMap(({ mustSay }) => mustSay),
    items: decision.items?.map(({ verdict }) => verdict) ?? [],
  }
  const unmet = (expected: Expectation) =>
    unmetBy(
      {
        id: 'x',
        title: 'x',
        facts: { ...facts },
        layers: ['article', 'evidence'],
        expect: expected,
        basis: [],
        at: '',
      },
      { ok: true, decision },
    )

  test('all of it', () => {
    expect(unmet(right)).toEqual([])
    expect(unmet({ ...right, fired: [...right.fired].reverse() })).toEqual([])
  })

  test.for(Object.keys(right) as (keyof typeof right)[])(
    '%s: another one, one more and one less are told',
    (member) => {
      const value = right[member]
      const wrong =
        typeof value === 'string' ? ['nothing'] : [[...value, 'more'], ...(value.length > 0 ? [value.slice(1)] : [])]
      // Of what must be said, a case names what it cares for.
      for (const each of member === 'mustSay' ? [['more']] : wrong) {
        expect(unmet({ ...right, [member]: each })).toEqual([member])
      }
    },
  )
})

describe('as a table', () => {
  const rows = rowsOf(hazardTable(hazardFile))

  test('one row a hazard, every row as long as the head', () => {
    expect(rows.map(([id]) => id)).toEqual(['Hazard', ...hazardFile.hazards.map(({ id }) => id)])
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([rows[0]?.length]))
  })

  test('quotes, commas and line ends survive, and a formula stays text', () => {
    const [one] = hazardFile.hazards
    if (one === undefined) throw new Error('there are hazards')
    const nasty = { ...one, hazard: '=1+1', harm: 'a "b", c\nd', causes: ['x', 'y,z'] }
    const [head = [], row = []] = rowsOf(hazardTable(alone(nasty)))
    const cell = (name: string) => row[head.indexOf(name)]
    expect(cell('Description')).toBe("'=1+1")
    expect(cell('Harm')).toBe('a "b", c\nd')
    expect(cell('Causes')).toBe('x\ny,z')
  })

  test('says of each control what it is and what verifies it', () => {
    const all = hazardTable(hazardFile)
    expect(all).toContain('rule T01-breathing-or-throat of triage, at least emergency_now')
    expect(all).toContain('case T01-short-of-breath of triage')
    expect(all).toContain('test/semantics/truth.test.ts: a leaf on an unknown fact')
  })
})

/** CSV as RFC 4180 has it, read by the book. */
function rowsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push(row)
    if (end === '\r\n') row = []
  }
  return rows
}
