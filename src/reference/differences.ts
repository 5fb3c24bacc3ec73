/**
 * Where two opinions of one case differ.
 *
 * @module
 */
import type { Pointer } from '../diagnostics/index.ts'
import type { Opinion, WholeOpinion } from './opinion.ts'

/** One thing that two opinions say differently. `at`: the item that they say it of; absent for the whole. */
export type Difference =
  | {
      readonly what: 'finding'
      readonly rule: string
      readonly ours: RuleStatus
      readonly theirs: RuleStatus
      readonly at?: Pointer
    }
  | {
      readonly what: 'verdict' | 'atLeast' | 'atMost'
      readonly ours: string
      readonly theirs: string
      readonly at?: Pointer
    }
  | { readonly what: 'items'; readonly ours: readonly Pointer[]; readonly theirs: readonly Pointer[] }

/** `silent`: not among the findings. */
export type RuleStatus = 'fired' | 'assumed' | 'silent'

/** All differences, the most telling first: those of an item before those of the whole, rules before verdicts. */
export function differencesBetween(ours: WholeOpinion, theirs: WholeOpinion): readonly Difference[] {
  const [ourItems, theirItems] = [ours.items ?? [], theirs.items ?? []]
  const [ourPlaces, theirPlaces] = [ourItems.map(({ at }) => at), theirItems.map(({ at }) => at)]
  if (ourPlaces.join() !== theirPlaces.join()) return [{ what: 'items', ours: ourPlaces, theirs: theirPlaces }]
  const ofItems = ourItems.flatMap((item, index) => {
    const other = theirItems[index]
    return other === undefined ? [] : between(item, other).map((difference) => ({ ...difference, at: item.at }))
  })
  return [...ofItems, ...between(ours, theirs)]
}

/** Whether two differences are of one kind, so that a smaller case shows the same. */
export function isSameKind(a: Difference, b: Difference): boolean {
  return a.what === 'finding' ? b.what === 'finding' && a.rule === b.rule : a.what === b.what
}

function between(ours: Opinion, theirs: Opinion): readonly Exclude<Difference, { what: 'items' }>[] {
  const status = ({ findings }: Opinion, name: string): RuleStatus =>
    findings.find(({ rule }) => rule === name)?.status ?? 'silent'
  const rules = new Set([...ours.findings, ...theirs.findings].map(({ rule }) => rule))
  const findings = [...rules].map((rule) => ({
    what: 'finding' as const,
    rule,
    ours: status(ours, rule),
    theirs: status(theirs, rule),
  }))
  const verdicts = (['verdict', 'atLeast', 'atMost'] as const).map((what) => ({
    what,
    ours: ours[what],
    theirs: theirs[what],
  }))
  return [...findings, ...verdicts].filter((each) => each.ours !== each.theirs)
}
