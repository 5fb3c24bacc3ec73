/**
 * Cases, read once: what each says to the rules, and what the rules make of it. Whoever asks many questions of the same
 * cases starts here.
 * In: a subject. Out: its cases as views in one truth table, each with what the pack decides, and a problem for each that
 * does not get what it expects.
 *
 * @module
 */
import { type Decision, decide, type Options } from '../../decide/index.ts'
import { asCertain, asJudged, type Evaluate, type RuleTruth, type UnknownLeaf } from '../../evaluate/index.ts'
import type { Answers, Dictionary } from '../../facts/index.ts'
import { type Layer, lazily, type Pack, type Rule } from '../../pack/index.ts'
import type { ClinicalCase } from '../../parse/index.ts'
import type { Problem } from '../report.ts'
import type { Subject } from '../subject.ts'
import { expectsMore, unmet } from './expectation.ts'
import { type Decided, plainlyDecided, type Refused } from './plain.ts'
import { positionsIn, type TruthTable, truthAt, truthTableOf, type Views } from './truth-table.ts'

/** One case with facts that are right, ready to be asked again and again. */
export interface Examined {
  readonly case: ClinicalCase
  /** Its views: the answers of each item, or of the one patient. */
  readonly views: Views
  /** What the pack decides for the case. */
  readonly decision: Decision
  /** What a pack of other rules decides for it; the truths of rules that it shares are not found again. */
  readonly decide: (pack: Pack) => Decision
}

/** The cases of a subject, put to its rules. */
export interface Examination {
  /** Every case, in the order of the file. */
  readonly all: readonly (Examined | Refused)[]
  /** Those that get what they expect. */
  readonly holding: readonly Examined[]
  /** A problem for each other one. */
  readonly problems: readonly Problem[]
  /** The views of all cases. */
  readonly table: TruthTable
  /** The case that a view is of; nothing where that case does not hold. */
  readonly caseAt: (view: number) => Examined | undefined
  /** The views of the cases that hold and ask for the rules of a layer. */
  readonly asking: Readonly<Record<Layer, Views>>
  /** The views of the cases that expect something which does not follow from what counts for the verdict alone. */
  readonly expectingMore: Views
}

/** A subject does not change; what was found of one is kept as long as the subject is. */
const examinations = new WeakMap<Subject, Examination>()

/** Puts the cases of a subject to its rules, once for all checks. */
export function examinationOf(subject: Subject): Examination {
  const known = examinations.get(subject) ?? examined(subject)
  examinations.set(subject, known)
  return known
}

function examined(subject: Subject): Examination {
  const said = plainlyDecided(subject)
  const table = truthTableOf(said.flatMap((each) => ('issues' in each ? [] : each.views)))
  let first = 0
  const all = said.map((each): Examined | Refused => {
    if ('issues' in each) return each
    const ready = examinedCase(each, first, table, subject.dictionary)
    first += each.views.length
    return ready
  })
  const holding: Examined[] = []
  const caseAt: (Examined | undefined)[] = []
  const problems: Problem[] = []
  const asking = { article: 0n, evidence: 0n }
  let expectingMore = 0n
  for (const each of all) {
    const broken = 'issues' in each ? refusal(each) : failure(each)
    if (broken !== undefined) problems.push(broken)
    if (broken !== undefined || 'issues' in each) continue
    holding.push(each)
    for (const view of positionsIn(each.views)) caseAt[view] = each
    for (const layer of each.case.layers) asking[layer] |= each.views
    if (expectsMore(each.case.expect)) expectingMore |= each.views
  }
  return {
    all,
    holding,
    problems,
    table,
    caseAt: (view) => caseAt[view],
    asking,
    expectingMore,
  }
}

function refusal({ case: each, issues }: Refused): Problem {
  const said = issues.map(({ at, message }) => `${at}: ${message}`).join('; ')
  return problem('case_not_accepted', each, `the facts of case ${each.id} are not right: ${said}`)
}

function failure({ case: each, decision }: Examined): Problem | undefined {
  const parts = unmet(each.expect, decision)
  if (parts.length === 0) return undefined
  return problem('case_fails', each, `case ${each.id} fails already: ${parts.join(', ')}`)
}

function problem(code: string, { at }: ClinicalCase, message: string): Problem {
  return { code, severity: 'error', file: 'cases.json', at, message }
}

/** Makes a case ready; its views stand in the table from `first` on. */
function examinedCase(
  { case: each, facts, views, truths, decision }: Decided,
  first: number,
  table: TruthTable,
  dictionary: Dictionary,
): Examined {
  const options: Options = { layers: each.layers }
  const known = lazily(
    () =>
      new Map(
        views.map((answers, index) => [
          answers,
          {
            view: first + index,
            truths: new Map<Rule, RuleTruth>(truths.get(answers)?.map((truth) => [truth.rule, truth])),
          },
        ]),
      ),
  )
  const truthOf = (rule: Rule, answers: Answers): RuleTruth => {
    const remembered = known().get(answers)
    if (remembered === undefined) throw new TypeError('a case is asked for the truths of another')
    const same = remembered.truths.get(rule)
    if (same !== undefined) return same
    const by = (reading: UnknownLeaf) => truthAt(table.truthsOf(rule.condition, reading), remembered.view)
    return { rule, certain: by(asCertain), judged: by(asJudged) }
  }
  // Each rule keeps its own type: what is read of it is its condition alone.
  const evaluate = ((other, answers, layers) =>
    other.rules.filter(({ layer }) => layers.includes(layer)).map((rule) => truthOf(rule, answers))) as Evaluate
  return {
    case: each,
    views: ((1n << BigInt(views.length)) - 1n) << BigInt(first),
    decision,
    decide: (other) => decide(other, evaluate, facts, options, dictionary),
  }
}
