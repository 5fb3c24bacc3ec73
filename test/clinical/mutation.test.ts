/** Would the cases notice a mistake in the rules? Every single edit that makes a difference, and ten that are planted. */
import { describe, expect, test } from 'vitest'
import { examinationOf } from '../../src/audit/cases/examined.ts'
import { mutationReport } from '../../src/audit/index.ts'
import { dictionary } from '../../src/modules/index.ts'
import { type PackSource, resolve } from '../../src/pack/index.ts'
import { type ModuleName, moduleNames, sources } from '../support/cases.ts'
import { text } from '../support/project.ts'
import { subjectOf } from '../support/subjects.ts'

const reports = new Map<ModuleName, ReturnType<typeof mutationReport>>()

/** Each is made once: they take seconds. */
function reportOf(module: ModuleName): ReturnType<typeof mutationReport> {
  const report = reports.get(module) ?? mutationReport(subjectOf(module))
  reports.set(module, report)
  return report
}

describe.for(moduleNames)('%s', (module) => {
  test('the cases kill every mutant but those that are proven to make no difference', () => {
    const report = reportOf(module)
    const survivors = report.problems.map(({ rule, message }) => `${rule ?? ''} ${message}`)
    expect(survivors).toEqual([])
    expect(report.outcome).toBe('passed')
    expect(report.detail.mutants.length).toBeGreaterThan(100)
  }, 240_000)
})

test('the page on mutation says how many mutants there are, and how many make no difference', () => {
  const outcomes = moduleNames.flatMap((module) => reportOf(module).detail.mutants.map(({ outcome }) => outcome))
  const equivalent = outcomes.filter((outcome) => outcome === 'equivalent').length
  const said = `Of ${outcomes.length.toLocaleString('en')} mutants, ${equivalent} are equivalent`
  expect(text('docs/coverage-and-mutation.md')).toContain(said)
}, 240_000)

/** The content of one file, as text, with one edit. */
interface Fault {
  readonly module: ModuleName
  readonly fault: string
  /** The rule, or the named condition, that is edited. */
  readonly place: string
  readonly edit: readonly [from: string, to: string]
}

const faults: readonly Fault[] = [
  {
    module: 'eligibility',
    fault: 'the fever of a patient counts a tenth of a degree too late',
    place: 'ill-or-feverish-today',
    edit: ['"value":{"fact":"feverC"}', '"value":38.1'],
  },
  {
    module: 'eligibility',
    fault: 'cancer under treatment no longer defers once the doctor has said to go on',
    place: 'EL52-cancer-under-treatment',
    edit: ['"type":"defer"', '"type":"doctor_decides"'],
  },
  {
    module: 'triage',
    fault: 'the floor for unanswered breathing is taken away',
    place: 'U1-red-flag-answers-unknown',
    edit: ['{"fact":"breathingOrThroatProblem","operator":"isUnknown","value":true},', ''],
  },
  {
    module: 'triage',
    fault: 'hives with a second organ are urgent and no emergency',
    place: 'T02a-allergic-skin-with-another-system',
    edit: ['"type":"emergency_now"', '"type":"urgent_same_day"'],
  },
  {
    module: 'triage',
    fault: 'a child is grown-up at 17',
    place: 'M1a-under-age',
    edit: ['"value":{"fact":"ageFloor"}', '"value":17'],
  },
  {
    module: 'triage',
    fault: 'type 1 diabetes makes nobody vulnerable',
    place: 'diabetes-now',
    edit: ['"type1",', ''],
  },
  {
    module: 'aftercare',
    fault: 'washing within a day is forbidden no longer',
    place: 'AC01-wash-or-dye-within-window',
    edit: ['["wash","dye"]', '["dye"]'],
  },
  {
    module: 'clinic',
    fault: 'a home is as good as a clinic',
    place: 'CL25-home-or-mobile',
    edit: ['"home",', ''],
  },
  {
    module: 'protocol',
    fault: 'both limits of a dose have to be passed, not one of them',
    place: 'PC22-anaesthetic-dose-any',
    edit: ['{"any":', '{"all":'],
  },
  {
    module: 'guidance',
    fault: 'four glasses of water are not enough',
    place: 'GU02-water',
    edit: ['"lessThan"', '"lessThanInclusive"'],
  },
]

describe('a mistake in a pack makes a case fail', () => {
  test.for(faults)('$module: $fault', ({ module, place, edit }) => {
    const { problems } = examinationOf(subjectOf(module, resolve(edited(module, place, edit), dictionary, seal)))
    expect(problems.map(({ code }) => code)).toContain('case_fails')
  })

  test('a fact’s policy that waits no longer makes a case fail', () => {
    const facts = [...dictionary.facts.values()].map((fact) =>
      fact.name === 'pregnancyStatus' ? ({ ...fact, whenUnknown: 'optional' } as const) : fact,
    )
    const mild = { ...dictionary, facts: new Map(facts.map((fact) => [fact.name, fact])) }
    const pack = resolve(sources.eligibility, mild, seal)
    expect(examinationOf({ ...subjectOf('eligibility'), pack }).problems).not.toEqual([])
  })

  test('the packs as they are make none fail', () => {
    for (const module of moduleNames) expect(examinationOf(subjectOf(module)).problems).toEqual([])
  })
})

const seal = { digest: 'sha256:0', strengths: {} }

/** The pack with one edit in the text of one rule or named condition; the edit has to be possible. */
function edited(module: ModuleName, place: string, [from, to]: Fault['edit']): PackSource {
  const { rules, conditions = {}, ...rest } = sources[module] as PackSource
  let edits = 0
  const edit = <Part>(name: string, part: Part): Part => {
    const text = JSON.stringify(part)
    if (name !== place || !text.includes(from)) return part
    edits += 1
    return JSON.parse(text.replace(from, to)) as Part
  }
  const made = {
    ...rest,
    rules: rules.map((rule) => edit(rule.name, rule)),
    conditions: Object.fromEntries(Object.entries(conditions).map(([name, part]) => [name, edit(name, part)])),
  }
  expect(edits, `${place} holds ${from}`).toBe(1)
  return made
}
