/**
 * Cases, read once: what each says to the rules, and what the rules make of it. Whoever asks many questions of the same
 * cases starts here.
 * In: a subject. Out: the cases that hold with the truths of all rules in them, and a problem for each other case.
 *
 * @module
 */
import { type Decision, decide, judgedHeightsOf, type Options } from '../decide/index.ts'
import { asCertain, asJudged, type Evaluate, type RuleTruth, type UnknownLeaf } from '../evaluate/index.ts'
import { type AcceptedFacts, type Answers, accept, type Dictionary } from '../facts/index.ts'
import type { Layer, Pack, Rule } from '../pack/index.ts'
import type { ClinicalCase, Expectation } from '../parse/index.ts'
import { expectsMore, unmet } from './expectation.ts'
import type { Problem } from './report.ts'
import type { Subject } from './subject.ts'
import { type TruthTable, truthAt, truthTableOf, type Views } from './truth-table.ts'

/** One case, ready to be asked again and again. */
export interface Examined {
  readonly case: ClinicalCase
  /** What a pack of other rules decides for the case; the truths of rules that it shares are not found again. */
  readonly decide: (pack: Pack) => Decision
  /** Whether that is what the case expects. */
  readonly isMetBy: (pack: Pack) => boolean
}

/** The cases that hold, ready to be asked, and a problem for each other one. */
export interface Examination {
  readonly examined: readonly Examined[]
  readonly problems: readonly Problem[]
  /** The views of all cases: the answers of each item, or of the one patient. */
  readonly table: TruthTable
  /** The case that a view is of; nothing where that case does not hold. */
  readonly caseAt: (view: number) => Examined | undefined
  /** The views of the cases that hold and ask for the rules of a layer. */
  readonly asking: Readonly<Record<Layer, Views>>
  /** The views of the cases that expect something which does not follow from what counts for the verdict alone. */
  readonly expectingMore: Views
}

/** Puts the cases of a subject to its rules. */
export function examinedCases({ pack, dictionary, cases }: Subject): Examination {
  const problems = new Map<ClinicalCase, Problem>()
  const accepted: { readonly each: ClinicalCase; readonly facts: AcceptedFacts; readonly views: readonly Answers[] }[] = []
  for (const each of cases) {
    const result = accept(each.facts, dictionary)
    if (result.ok) {
      const { facts } = result
      accepted.push({ each, facts, views: facts.items.get(pack.list?.name ?? '') ?? [facts.whole] })
      continue
    }
    const said = result.issues.map(({ at, message }) => `${at}: ${message}`).join('; ')
    problems.set(each, problem('case_not_accepted', each, `the facts of case ${each.id} are not right: ${said}`))
  }
  const table = truthTableOf(accepted.flatMap(({ views }) => views))
  const examined: Examined[] = []
  const caseAt: (Examined | undefined)[] = []
  const asking = { article: 0n, evidence: 0n }
  let expectingMore = 0n
  for (const { each, facts, views } of accepted) {
    const first = caseAt.length
    const ready = examinedCase(each, { facts, views, first }, table, dictionary)
    const parts = unmet(each.expect, ready.decide(pack))
    if (parts.length > 0) {
      problems.set(each, problem('case_fails', each, `case ${each.id} fails already: ${parts.join(', ')}`))
    } else {
      examined.push(ready)
      const own = ((1n << BigInt(views.length)) - 1n) << BigInt(first)
      for (const layer of each.layers) asking[layer] |= own
      if (expectsMore(each.expect)) expectingMore |= own
    }
    for (const _ of views) caseAt.push(parts.length > 0 ? undefined : ready)
  }
  return {
    examined,
    problems: cases.flatMap((each) => problems.get(each) ?? []),
    table,
    caseAt: (view) => caseAt[view],
    asking,
    expectingMore,
  }
}

function problem(code: string, { at }: ClinicalCase, message: string): Problem {
  return { code, severity: 'error', file: 'cases.json', at, message }
}

/** What a case says: its views stand in the table from `first` on. */
interface Said {
  readonly facts: AcceptedFacts
  readonly views: readonly Answers[]
  readonly first: number
}

function examinedCase(
  each: ClinicalCase,
  { facts, views, first }: Said,
  table: TruthTable,
  dictionary: Dictionary,
): Examined {
  const options: Options = { layers: each.layers }
  const known = new Map(
    views.map((answers, index) => [answers, { view: first + index, truths: new WeakMap<Rule, RuleTruth>() }]),
  )
  const truthOf = (rule: Rule, answers: Answers): RuleTruth => {
    const remembered = known.get(answers)
    if (remembered === undefined) throw new TypeError('a case is asked for the truths of another')
    const same = remembered.truths.get(rule)
    if (same !== undefined) return same
    const by = (reading: UnknownLeaf) => truthAt(table.truthsOf(rule.condition, reading), remembered.view)
    const found = { rule, certain: by(asCertain), judged: by(asJudged) }
    remembered.truths.set(rule, found)
    return found
  }
  const truthsIn = (pack: Pack, answers: Answers, layers: readonly Layer[]): readonly RuleTruth[] =>
    pack.rules.filter(({ layer }) => layers.includes(layer)).map((rule) => truthOf(rule, answers))
  // Each rule keeps its own type: what is read of it is its condition alone.
  const evaluate = truthsIn as Evaluate
  const decideBy = (other: Pack): Decision => decide(other, evaluate, facts, options, dictionary)
  return {
    case: each,
    decide: decideBy,
    isMetBy: (other) => {
      const truths = views.map((answers) => truthsIn(other, answers, each.layers))
      // A whole decision costs ten times as much as its verdict and the rules that have fired.
      return !isMissedBy(each.expect, other, truths) && unmet(each.expect, decideBy(other)).length === 0
    },
  }
}

/** Whether the truths of the rules alone show that a case does not get the verdict or the findings that it expects. */
function isMissedBy({ verdict, fired }: Expectation, pack: Pack, views: readonly (readonly RuleTruth[])[]): boolean {
  const height = Math.max(...views.map((truths) => judgedHeightsOf(pack, truths).verdict))
  if (pack.ladder[height] !== verdict) return true
  if (fired === undefined) return false
  const expected = new Set(fired)
  const found = new Set(
    views.flat().flatMap(({ rule, judged }) => (judged === 'true' && !rule.notice ? [rule.name] : [])),
  )
  return expected.size !== found.size || fired.some((name) => !found.has(name))
}
