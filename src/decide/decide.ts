/**
 * Deciding: from accepted facts to a decision, item by item where the pack is asked that way.
 *
 * @module
 */
import { freezeDeep } from '../diagnostics/index.ts'
import type { Evaluate, RuleTruth } from '../evaluate/index.ts'
import type { AcceptedFacts, Answers, Dictionary } from '../facts/index.ts'
import type { Pack } from '../pack/index.ts'
import { type Heights, heightsOf } from './bounds.ts'
import type { Decision, ItemDecision, Judged } from './decision.ts'
import { findingsOf, joinFindings, type RuleFinding, reachedRules } from './findings.ts'
import { missingOf, type Places, type Waiting, waitingFor } from './missing.ts'
import type { Options } from './options/options.ts'

/** Decides one case by the truths that an evaluator finds. The result is frozen and holds no answer. */
export function decide<Verdict extends string>(
  pack: Pack<Verdict>,
  evaluate: Evaluate,
  facts: AcceptedFacts,
  options: Options,
  dictionary: Dictionary,
): Decision<Verdict> {
  const items = pack.list === undefined ? undefined : facts.items.get(pack.list.name)
  const views = (items ?? [facts.whole]).map((answers) => viewOf(pack, evaluate, answers, options))
  const places = { pack, dictionary, facts }
  const joined = judge(pack, views, places)
  const { layers, status, region } = options
  return freezeDeep({
    format: 'decision/1',
    module: pack.id,
    ...joined,
    ...(items === undefined
      ? {}
      : { items: views.map((view) => itemOf(view, views.length > 1 ? judge(pack, [view], places) : joined)) }),
    layers,
    pack: {
      id: pack.id,
      version: pack.version,
      digest: pack.digest,
      ...(status === undefined ? {} : { status: status(pack.effective) }),
    },
    ...(region === undefined ? {} : { region: { id: region.id, digest: region.digest } }),
  } satisfies Decision<Verdict>)
}

/** One evaluation of the pack: the answers, the truths, and what follows from them. */
interface View<Verdict extends string> {
  readonly answers: Answers
  readonly truths: readonly RuleTruth<Verdict>[]
  readonly heights: Heights
  readonly reached: readonly RuleFinding<Verdict>[]
}

function viewOf<Verdict extends string>(
  pack: Pack<Verdict>,
  evaluate: Evaluate,
  answers: Answers,
  { layers }: Options,
): View<Verdict> {
  const truths = evaluate(pack, answers, layers)
  return { answers, truths, heights: heightsOf(pack, truths), reached: reachedRules(truths) }
}

/** Joins views by the highest; what is missing is what could raise the joined base. */
function judge<Verdict extends string>(
  pack: Pack<Verdict>,
  views: readonly View<Verdict>[],
  places: Places,
): Judged<Verdict> {
  const highest = (height: keyof Heights): number => Math.max(...views.map(({ heights }) => heights[height]))
  const base = highest('base')
  const waiting: readonly Waiting<Verdict>[] = views.flatMap(({ truths, answers }) =>
    waitingFor(truths, answers, base, places),
  )
  return {
    verdict: rung(pack, highest('verdict')),
    atLeast: rung(pack, highest('atLeast')),
    atMost: rung(pack, highest('atMost')),
    findings: findingsOf(joinFindings(views.map(({ reached }) => reached))),
    missing: missingOf('missing', waiting),
    toConfirm: missingOf('toConfirm', waiting),
    couldAsk: missingOf('couldAsk', waiting),
  }
}

/** What holds of one item; of a single one, what holds of the whole. */
function itemOf<Verdict extends string>(view: View<Verdict>, judged: Judged<Verdict>): ItemDecision<Verdict> {
  return { at: view.answers.item?.at ?? '', ...judged }
}

function rung<Verdict extends string>({ ladder, otherwise }: Pack<Verdict>, height: number): Verdict {
  return ladder[height] ?? otherwise
}
