/**
 * What would have to be answered differently for another verdict: the smallest change, and proof by evaluation.
 * In: a pack, a caller's facts, and the verdict wanted. Out: changes, or that there is none, or that it was not decided.
 *
 * @module
 */
import { type Decision, type EvaluateOptions, type Options, optionsOf } from '../decide/index.ts'
import { freezeDeep, nearest } from '../diagnostics/index.ts'
import { type Dictionary, type FactIssue, factIssue, InvalidFactsError, plainFacts } from '../facts/index.ts'
import type { Layer } from '../pack/index.ts'
import type { GoalWithout, SearchLimits } from './change/asked.ts'
import type { Change } from './change/order.ts'
import { smallestChanges } from './change/search.ts'
import { inquiryOf, type Plain } from './change/situation.ts'
import { verdictAmong } from './goals.ts'
import { decisionsOf, readingsOf, type Subject } from './readings.ts'

/** What is asked for. */
export interface CounterfactualOptions extends EvaluateOptions {
  /** A verdict of the pack, or `lower`, `higher` or `other` than the one that it is; `other` where nothing is named. */
  readonly towards?: string | undefined
  /** Facts that may change although a known answer to them cannot, such as an age. */
  readonly including?: readonly string[] | undefined
  /** Facts that are to stay as they are, unknown ones among them. */
  readonly keep?: readonly string[] | undefined
  /** How many changes of the same number of answers are listed; 3 where nothing is said. */
  readonly most?: number | undefined
}

/** One change of answers that leads to a verdict that was wanted. */
export interface Counterfactual {
  readonly changes: readonly Change[]
  /** The verdict with these answers, as the evaluator gives it. */
  readonly verdict: string
  readonly atLeast: string
  readonly atMost: string
  /** All facts with the changes made. */
  readonly facts: Readonly<Record<string, unknown>>
}

/** What a search has found. It holds the caller's own facts, unlike any decision. */
export interface CounterfactualResult {
  readonly format: 'counterfactual/1'
  readonly module: string
  /** The pack, or those of the stages that were asked. */
  readonly packs: readonly Decision['pack'][]
  readonly layers: readonly Layer[]
  readonly overlay?: Decision['overlay']
  readonly region?: Decision['region']
  /** The verdict as it is, and the verdicts that were wanted. */
  readonly verdict: string
  readonly towards: readonly string[]
  /** `none`: whatever is answered, no such verdict comes; `not_decided`: the search was too long, see `because`. */
  readonly outcome: 'found' | 'none' | 'not_decided'
  readonly because?: string
  /** The smallest changes, best first: all have equally many answers. */
  readonly counterfactuals: readonly Counterfactual[]
}

const limits: SearchLimits = { answers: 8, views: 2_000 }

/** Finds the smallest change of answers that leads to another verdict. */
export function counterfactualOf(
  subject: Subject,
  given: unknown,
  asked: CounterfactualOptions = {},
): CounterfactualResult {
  const { towards = 'other', including = [], keep = [], most = 3, ...chosen } = asked
  const { ladder, dictionary, evaluate } = subject
  const { facts, options } = checked(given, chosen, subject)
  const decided = evaluate(facts, chosen)
  const wanted = heightsFor(towards, ladder, decided.verdict)
  const issues = [
    ...(wanted === undefined ? [wrongVerdict(towards, ladder)] : []),
    ...wrongNames('including', including, dictionary),
    ...wrongNames('keep', keep, dictionary),
    ...(Number.isInteger(most) && most > 0 ? [] : [invalid('most', 'a whole number above 0')]),
  ]
  if (wanted === undefined || issues.length > 0) throw new InvalidFactsError(issues)
  const inquiry = inquiryOf(readingsOf(subject, options), dictionary, options.layers)
  const freedom = { including: new Set(including), keep: new Set(keep), mayForget: false }
  const goalOf: GoalWithout = ({ views }, without) =>
    verdictAmong(new Set([...wanted].filter((height) => !without.has(height))), views)
  const result = smallestChanges(facts, goalOf, inquiry, freedom, limits, most)
  const found = result.found === 'some' ? result.reached : []
  const [{ layers, overlay, region }] = decisionsOf(decided) as readonly [Decision, ...Decision[]]
  return freezeDeep({
    format: 'counterfactual/1',
    module: subject.id,
    packs: decisionsOf(decided).map(({ pack }) => pack),
    layers,
    ...(overlay === undefined ? {} : { overlay }),
    ...(region === undefined ? {} : { region }),
    verdict: decided.verdict,
    towards: ladder.filter((_, height) => wanted.has(height)),
    outcome: result.found === 'some' ? 'found' : result.found,
    ...(result.found === 'not_decided' ? { because: result.because } : {}),
    counterfactuals: found.map(({ changes, situation }) => {
      const { verdict, atLeast, atMost } = evaluate(situation.facts, chosen)
      if (!wanted.has(ladder.indexOf(verdict))) throw new Error('the search and the evaluator do not agree')
      return { changes, verdict, atLeast, atMost, facts: situation.facts }
    }),
  })
}

/** A copy of the facts, and the options; throws all that is wrong with both. */
export function checked(
  given: unknown,
  chosen: EvaluateOptions,
  { dictionary, regions }: Subject,
): { readonly facts: Plain; readonly options: Options } {
  const options = optionsOf(chosen, dictionary, regions)
  const copy = plainFacts(given, dictionary)
  if (options.ok && copy.ok) return { facts: copy.facts, options: options.options }
  throw new InvalidFactsError([...(options.ok ? [] : options.issues), ...(copy.ok ? [] : copy.issues)])
}

/** An option that cannot be used. */
export function invalid(option: string, expected: string): FactIssue {
  return factIssue({ code: 'invalid_option', at: '', option, expected })
}

function heightsFor(towards: string, ladder: readonly string[], verdict: string): ReadonlySet<number> | undefined {
  const own = ladder.indexOf(verdict)
  const heights = ladder.map((_, height) => height)
  switch (towards) {
    case 'lower':
      return new Set(heights.filter((height) => height < own))
    case 'higher':
      return new Set(heights.filter((height) => height > own))
    case 'other':
      return new Set(heights.filter((height) => height !== own))
    default:
      return ladder.includes(towards) ? new Set([ladder.indexOf(towards)]) : undefined
  }
}

function wrongVerdict(towards: string, ladder: readonly string[]): FactIssue {
  const words = [...ladder, 'lower', 'higher', 'other']
  const meant = typeof towards === 'string' ? nearest(towards, words) : undefined
  return invalid('towards', `one of ${words.join(', ')}${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`)
}

function wrongNames(option: string, names: readonly string[], dictionary: Dictionary): readonly FactIssue[] {
  if (!Array.isArray(names)) return [invalid(option, 'a list of facts')]
  return names
    .filter((name) => !dictionary.facts.has(name))
    .map((name) => {
      const meant = typeof name === 'string' ? nearest(name, dictionary.facts.keys()) : undefined
      return invalid(option, `names of facts${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`)
    })
}
