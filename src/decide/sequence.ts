/**
 * Sequences: several packs asked one after the other, and one verdict of all.
 *
 * @module
 */
import { freezeDeep } from '../diagnostics/index.ts'
import { type Dictionary, isSaid, type RightFacts, withEmptyList } from '../facts/index.ts'
import type { Pack, SequenceSource, StageSource } from '../pack/index.ts'
import type { Decider } from './decider.ts'
import type { Decision, Missing } from './decision.ts'
import { type Evaluator, evaluatorBy } from './evaluator.ts'
import { mostImportantFirst } from './missing.ts'
import type { Options, Regions } from './options/options.ts'

/** What a sequence answers: one verdict, the stage that leads to it, and every stage's whole decision. */
export interface SequenceDecision<Verdict extends string = string, Stage extends Decision = Decision> {
  readonly format: 'visit/1'
  /** The highest of the stages' verdicts, each mapped to the ladder of the whole. */
  readonly verdict: Verdict
  readonly atLeast: Verdict
  readonly atMost: Verdict
  /** The stage with the highest verdict; of several the first. */
  readonly lead: Stage['module']
  /** The decision of each stage that was asked, in order. */
  readonly stages: readonly Stage[]
  /** The stages whose messages may be shown: a verdict can silence those that would urge or distract. */
  readonly shown: readonly Stage['module'][]
  readonly missing: readonly Missing<Verdict>[]
  readonly toConfirm: readonly Missing<Verdict>[]
  readonly couldAsk: readonly Missing<Verdict>[]
}

/** One pack of a sequence, of which no more than the verdicts is needed, and what decides by it. */
export interface Stage {
  readonly pack: Pick<Pack, 'ladder' | 'otherwise'>
  readonly decider: Decider<Decision>
}

/** The evaluator of a sequence over linked packs, each by the name of its module. */
export function sequenceOf<Verdict extends string, Asked extends Decision>(
  source: SequenceSource,
  packs: Readonly<Record<string, Stage>>,
  dictionary: Dictionary,
  regions: Regions = {},
): Evaluator<SequenceDecision<Verdict, Asked>> {
  const [first] = Object.values(packs)
  return evaluatorBy(
    {
      decide: (facts, options) => inSequence<Verdict, Asked>(source, packs, facts, options, dictionary),
      // All stages are asked over one dictionary.
      contradicted: (facts) => first?.decider.contradicted(facts) ?? [],
    },
    dictionary,
    regions,
  )
}

function inSequence<Verdict extends string, Asked extends Decision>(
  source: SequenceSource,
  packs: Readonly<Record<string, Stage>>,
  facts: RightFacts,
  options: Options,
  dictionary: Dictionary,
): SequenceDecision<Verdict, Asked> {
  const { ladder } = source
  const stages = source.stages.flatMap((stage) => {
    const asked = packs[stage.module]
    if (asked === undefined || !isStageAsked(stage, facts, options, dictionary)) return []
    const { askedWhen } = stage
    const seen = askedWhen === undefined ? facts : withEmptyList(facts, askedWhen.list, dictionary)
    const decision = asked.decider.decide(seen, options)
    const height = (verdict: string): number => ladder.indexOf(stage.rungs[verdict] ?? '')
    return [{ stage, decision, height, base: height(baseOf(decision, asked.pack)) }]
  })
  const highest = (of: (stage: (typeof stages)[number]) => number): number => Math.max(...stages.map(of))
  const verdict = highest(({ decision, height }) => height(decision.verdict))
  const base = highest((stage) => stage.base)
  const lead = stages.find(({ decision, height }) => height(decision.verdict) === verdict)
  const rung = (height: number): Verdict => (ladder[height] ?? ladder[0]) as Verdict
  // A verdict above all that is reached says that answers are missing: then those stay of which it speaks.
  const speaks = ({ decision, height }: (typeof stages)[number]): boolean =>
    verdict > base && height(decision.verdict) === verdict
  const gaps = (gap: 'missing' | 'toConfirm' | 'couldAsk'): readonly Missing<Verdict>[] =>
    joinMissing(
      stages.flatMap((stage) => {
        const above = gap === 'missing' && speaks(stage) ? Number.NEGATIVE_INFINITY : base
        return stage.decision[gap]
          .map((missing) => ({ ...missing, height: stage.height(missing.couldRaiseTo) }))
          .filter(({ height }) => height > above)
      }),
      rung,
    )
  return freezeDeep({
    format: 'visit/1',
    verdict: rung(verdict),
    atLeast: rung(highest(({ decision, height }) => height(decision.atLeast))),
    atMost: rung(highest(({ decision, height }) => height(decision.atMost))),
    lead: lead?.stage.module ?? '',
    stages: stages.map(({ decision }) => decision as Asked),
    shown: stages
      .filter(({ stage }) => stage.silentFrom === undefined || verdict < ladder.indexOf(stage.silentFrom))
      .map(({ stage }) => stage.module),
    missing: gaps('missing'),
    toConfirm: gaps('toConfirm'),
    couldAsk: gaps('couldAsk'),
  })
}

/** Whether there is a reason to ask a stage: its layer counts, and something was said that concerns it. */
export function isStageAsked(
  { askedWhen }: StageSource,
  facts: RightFacts,
  { layers }: Pick<Options, 'layers'>,
  dictionary: Dictionary,
): boolean {
  if (askedWhen === undefined) return true
  const { layer, list: name, groups, except } = askedWhen
  if (!layers.includes(layer)) return false
  const { subject = '', whenEmpty } = dictionary.lists.get(name) ?? {}
  const isAbout = (item: RightFacts): boolean => {
    // What somebody has added to all objects is no answer of this caller's.
    const said = Object.hasOwn(item, subject) ? item[subject] : undefined
    return (said === 'unknown' ? undefined : (said ?? undefined)) !== whenEmpty
  }
  return Object.entries(facts).some(([fact, value]) => {
    if (fact === name) return value === 'unknown' || (Array.isArray(value) && value.some(isAbout))
    return isSaid(value) && groups.includes(dictionary.facts.get(fact)?.group ?? '') && !except.includes(fact)
  })
}

/** The highest rung that a rule reached in any item; `otherwise` where none did. */
function baseOf(decision: Decision, pack: Stage['pack']): string {
  const reached = (decision.items ?? [decision]).map(
    ({ findings }) => findings.find(({ notice }) => notice !== true)?.verdict ?? pack.otherwise,
  )
  return pack.ladder[Math.max(...reached.map((verdict) => pack.ladder.indexOf(verdict)))] ?? pack.otherwise
}

/** Each answer once, with the rules of all stages that wait for it. */
function joinMissing<Verdict extends string>(
  missing: readonly (Missing<string> & { readonly height: number })[],
  rung: (height: number) => Verdict,
): readonly Missing<Verdict>[] {
  const byPlace = new Map<string, Missing<string> & { readonly height: number }>()
  for (const each of missing) {
    const key = `${each.fact} ${each.at}`
    const other = byPlace.get(key)
    const becauseOf = [...(other?.becauseOf ?? []), ...each.becauseOf]
    byPlace.set(key, { ...each, height: Math.max(each.height, other?.height ?? 0), becauseOf })
  }
  return [...byPlace.values()]
    .sort(mostImportantFirst)
    .map(({ height, ...each }) => ({ ...each, couldRaiseTo: rung(height) }))
}
