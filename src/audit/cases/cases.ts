/**
 * The check `cases`: each case of a subject, put to the plain evaluator, to the compiled one and to json-rules-engine.
 * In: a subject. Out: what each case got where it expected something else, and where two engines differ.
 *
 * @module
 */
import { evaluatorOf } from '../../compiled/index.ts'
import { type Decision, plainEvaluatorOf } from '../../decide/index.ts'
import type { Pointer } from '../../diagnostics/index.ts'
import type { FactIssue } from '../../facts/index.ts'
import type { ClinicalCase } from '../../parse/index.ts'
import {
  type Difference,
  firstDifference,
  type RunsFor,
  rememberedRailsOf,
  runsIn,
  runsOf,
  type SecondOpinion,
  secondOpinionOf,
} from '../../reference/index.ts'
import { type AuditReport, type Problem, reportOf } from '../report.ts'
import { casesFileOf, expectSubject, type Subject } from '../subject.ts'
import { type CaseDifference, caseDifferences } from './expectation.ts'
import { unknownNamesIn } from './names.ts'
import { type Decided, plainlyDecided } from './plain.ts'

/** What became of one case. */
export interface CaseResult {
  readonly id: string
  readonly title: string
  /** Its place in the file of cases. */
  readonly at: Pointer
  readonly passed: boolean
  readonly verdict?: string
  /** Expected, and not got. */
  readonly differences: readonly CaseDifference[]
}

/** Every case, in the order of the file. */
export interface CasesDetail {
  readonly cases: readonly CaseResult[]
}

/**
 * Puts every case of a pack to both of our evaluators and to json-rules-engine.
 *
 * @param subject - a pack and its cases
 * @returns the report: an error for each case that gets another answer than it expects, and for each that two engines
 *   answer differently
 * @example
 * import cases from 'hair-mesotherapy-rules/rules/modules/clinic/cases.json' with { type: 'json' }
 * import clinic from 'hair-mesotherapy-rules/rules/modules/clinic/pack.json' with { type: 'json' }
 * import patients from 'hair-mesotherapy-rules/rules/patients.json' with { type: 'json' }
 * const report = await casesReport(subjectOf({ pack: clinic, cases, patients }))
 * report.outcome // => 'passed'
 */
export async function casesReport(subject: Subject): Promise<AuditReport<'cases', CasesDetail>> {
  expectSubject(subject)
  const engines = enginesOf(subject)
  const results: CaseResult[] = []
  const problems: Problem[] = []
  let agreed = 0
  const unknownIn = unknownNamesIn(subject)
  for (const plain of plainlyDecided(subject)) {
    const { case: each } = plain
    const place = placeOf(subject, each)
    problems.push(...unknownIn(each).map(({ at, ...problem }) => ({ ...place(at), ...problem })))
    if ('issues' in plain || plain.misread.length > 0) {
      const issues = [...plain.misread, ...('issues' in plain ? plain.issues : [])]
      results.push({ ...heading(each), passed: false, differences: [] })
      problems.push(...issues.map((issue) => unusable(issue, place('/facts'))))
      continue
    }
    const differences = caseDifferences(plain.decision, each.expect)
    results.push({ ...heading(each), passed: differences.length === 0, verdict: plain.decision.verdict, differences })
    problems.push(
      ...differences.map((difference) => unexpected(each, difference, place(`/expect/${difference.member}`))),
    )
    const disagreements = await disagreementsOn(plain, engines)
    if (disagreements.length === 0) agreed += 1
    problems.push(...disagreements.map((problem) => ({ ...place(''), ...problem })))
  }
  const total = subject.cases.length
  return reportOf('cases', subject.pack, {
    measures: [
      { name: 'cases that get what they expect', value: results.filter(({ passed }) => passed).length, of: total },
      { name: 'cases on which all engines agree', value: agreed, of: total },
    ],
    problems: total === 0 ? [noCases] : problems,
    detail: { cases: results },
    limits: [
      'A case shows what becomes of one patient; nobody says by it that the answer is right in medicine.',
      'What an expectation does not mention is not compared; sentences, `until`, windows and re-check times it cannot mention.',
      'The dictionary is taken as it is: bounds and values of facts that no case stands on are shown by a diff alone.',
      'json-rules-engine is compared in rules, verdict and bounds; it knows no lists of missing answers.',
    ],
  })
}

const noCases: Problem = {
  code: 'no_cases',
  severity: 'undecided',
  message: 'there are no cases, so nothing was put to the pack',
}

interface Engines {
  /** For what is left of a case. */
  readonly plain: (each: ClinicalCase, fewer: unknown) => Decision
  readonly compiled: (each: ClinicalCase) => unknown
  readonly opinion: (each: Decided) => SecondOpinion
}

/** Made once for a subject. Of the rules that json-rules-engine finds true, an opinion takes those of the case's layers. */
function enginesOf({ pack, dictionary }: Subject): Engines {
  const plain = plainEvaluatorOf(pack, dictionary)
  const compiled = evaluatorOf(() => pack, dictionary)
  const onRails = rememberedRailsOf(pack)
  const optionsOf = ({ layers, asOf }: ClinicalCase) => ({ layers, ...(asOf === undefined ? {} : { asOf }) })
  return {
    plain: (each, fewer) => plain.evaluate(fewer, optionsOf(each)),
    compiled: (each) => {
      const result = compiled.safeEvaluate(each.facts, optionsOf(each))
      return result.ok ? result.decision : result.issues
    },
    opinion: ({ case: { layers, facts }, facts: accepted }) => {
      // What was accepted once need not be accepted again; what is left of a case has to be.
      const runs: RunsFor = (given, moved) =>
        given === facts ? runsIn(pack, accepted, moved) : runsOf(pack, given, dictionary, moved)
      return secondOpinionOf(pack, dictionary, { layers }, onRails, runs)
    },
  }
}

async function disagreementsOn(decided: Decided, { plain, compiled, opinion }: Engines): Promise<readonly Problem[]> {
  const { case: each, decision } = decided
  const isSame = JSON.stringify(compiled(each)) === JSON.stringify(decision)
  const difference = await firstDifference(
    each.facts,
    (facts) => (facts === each.facts ? decision : plain(each, facts)),
    opinion(decided),
  )
  return [
    ...(isSame ? [] : [evaluatorsDiffer(each)]),
    ...(difference === undefined ? [] : [enginesDiffer(each, decision, difference)]),
  ]
}

function heading({ id, title, at }: ClinicalCase): Pick<CaseResult, 'id' | 'title' | 'at'> {
  return { id, title, at }
}

function placeOf(subject: Subject, { at }: ClinicalCase) {
  return (below: Pointer) => ({ file: casesFileOf(subject), at: `${at}${below}` as Pointer })
}

function unexpected(
  { id }: ClinicalCase,
  { member, expected, got }: CaseDifference,
  place: Pick<Problem, 'file' | 'at'>,
): Problem {
  return {
    code: 'case_differs',
    severity: 'error',
    ...place,
    message: `case ${id} expects ${member} ${shown(expected)} and gets ${shown(got)}`,
  }
}

function unusable({ at, message }: FactIssue, place: Pick<Problem, 'file' | 'at'>): Problem {
  return {
    code: 'unusable_facts',
    severity: 'error',
    ...place,
    message: `${at === '' ? 'the facts' : at}: ${message}`,
  }
}

function evaluatorsDiffer({ id }: ClinicalCase): Problem {
  return {
    code: 'evaluators_differ',
    severity: 'error',
    message: `case ${id}: the compiled evaluator decides otherwise than the plain one`,
  }
}

function enginesDiffer(
  { id, layers }: ClinicalCase,
  { verdict }: Decision,
  { facts, ...difference }: Difference & { readonly facts: Readonly<Record<string, unknown>> },
): Problem {
  const what = difference.what === 'finding' ? `rule ${difference.rule}` : difference.what
  return {
    code: 'engines_differ',
    severity: 'error',
    ...(difference.what === 'finding' ? { rule: difference.rule } : {}),
    message: `case ${id}: of ${what} we say ${shown(difference.ours)}, json-rules-engine ${shown(difference.theirs)}`,
    case: { id: `${id}-smallest`, facts, layers, expect: { verdict } },
  }
}

function shown(value: string | readonly string[]): string {
  if (typeof value === 'string') return value
  return value.length === 0 ? 'none' : value.join(', ')
}
