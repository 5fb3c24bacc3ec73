/**
 * Joining two decisions of one case: by a pack as it is, and by the same pack made stricter. As over several items, the
 * highest counts, so that nothing falls; and what is said or asked stands in the result once.
 *
 * @module
 */
import { freezeDeep } from '../../diagnostics/index.ts'
import type { Pack } from '../../pack/index.ts'
import type { Decision, Finding, Judged, Missing } from '../decision.ts'
import { compareNames } from '../findings.ts'
import { mostImportantFirst } from '../missing.ts'

/** Rungs and rules by their heights; the rules are those of the stricter pack, which holds all of the plain one's. */
interface Heights {
  readonly ladder: readonly string[]
  readonly otherwise: string
  readonly ofRule: ReadonlyMap<string, number>
}

/** What two packs make of the same answers, with the highest rung that a rule reached in either. */
interface Joined {
  readonly judged: Judged
  readonly base: number
}

/**
 * Joins a decision with what a stricter form of the pack decides for the same facts and options. Where the stricter one
 * is the same, so is the result.
 */
export function joinDecisions(pack: Pack, stricterPack: Pack, plain: Decision, stricter: Decision): Decision {
  const heights: Heights = {
    ladder: pack.ladder,
    otherwise: pack.otherwise,
    ofRule: new Map(stricterPack.rules.map(({ name, height }) => [name, height])),
  }
  const { items } = plain
  if (items === undefined) return freezeDeep({ ...plain, ...joinJudged(plain, stricter, 0, heights).judged })
  const joined = items.map((item, index) => {
    const other = stricter.items?.[index]
    // Both were asked for the same items, in order.
    if (other?.at !== item.at) throw new TypeError('two decisions of one case have different items')
    return { at: item.at, ...joinJudged(item, other, 0, heights) }
  })
  const base = Math.max(...joined.map((item) => item.base))
  return freezeDeep({
    ...plain,
    ...joinJudged(plain, stricter, base, heights).judged,
    items: joined.map(({ at, judged }) => ({ at, ...judged })),
  })
}

function joinJudged(plain: Judged, stricter: Judged, atLeastBase: number, heights: Heights): Joined {
  const { ladder } = heights
  const height = (rung: string): number => ladder.indexOf(rung)
  const higher = (which: 'verdict' | 'atLeast' | 'atMost'): string =>
    height(stricter[which]) > height(plain[which]) ? stricter[which] : plain[which]
  const verdict = higher('verdict')
  const base = Math.max(atLeastBase, baseOf(plain, heights), baseOf(stricter, heights))
  // A verdict above all that is reached says that answers are missing: then those stay of which it speaks.
  const speaks = (judged: Judged): boolean => judged.verdict === verdict && height(verdict) > base
  const gap = (which: 'missing' | 'toConfirm' | 'couldAsk'): readonly Missing[] =>
    joinMissing(
      [plain, stricter].flatMap((judged) => {
        const above = which === 'missing' && speaks(judged) ? Number.NEGATIVE_INFINITY : base
        return judged[which].map((entry) => ({ entry, above }))
      }),
      heights,
    )
  return {
    base,
    judged: {
      verdict,
      atLeast: higher('atLeast'),
      atMost: higher('atMost'),
      findings: joinFindings(plain.findings, stricter.findings, heights),
      missing: gap('missing'),
      toConfirm: gap('toConfirm'),
      couldAsk: gap('couldAsk'),
    },
  }
}

/** The highest rung that a rule reached, or `otherwise`. */
function baseOf({ findings }: Judged, { ladder, otherwise }: Heights): number {
  return ladder.indexOf(findings.find(({ notice }) => notice !== true)?.verdict ?? otherwise)
}

/** Each rule once: fired if it fired in either. */
function joinFindings(
  plain: readonly Finding[],
  stricter: readonly Finding[],
  { ladder }: Heights,
): readonly Finding[] {
  const byRule = new Map<string, Finding>()
  for (const finding of [...plain, ...stricter])
    if (finding.status === 'fired' || !byRule.has(finding.rule)) byRule.set(finding.rule, finding)
  return [...byRule.values()].sort(
    (a, b) => ladder.indexOf(b.verdict) - ladder.indexOf(a.verdict) || compareNames(a.rule, b.rule),
  )
}

/** Each answer once, with the rules of either that stand above what counts for it. */
function joinMissing(
  entries: readonly { readonly entry: Missing; readonly above: number }[],
  { ladder, ofRule }: Heights,
): readonly Missing[] {
  const byPlace = new Map<string, { readonly entry: Missing; readonly rules: Set<string> }>()
  const heightOf = (rule: string): number => ofRule.get(rule) ?? 0
  for (const { entry, above } of entries) {
    const key = `${entry.fact} ${entry.at}`
    const joined = byPlace.get(key) ?? { entry, rules: new Set() }
    for (const rule of entry.becauseOf) if (heightOf(rule) > above) joined.rules.add(rule)
    if (joined.rules.size > 0) byPlace.set(key, joined)
  }
  return [...byPlace.values()]
    .map(({ entry, rules }) => {
      const becauseOf = [...rules].sort((a, b) => heightOf(b) - heightOf(a) || compareNames(a, b))
      const height = heightOf(becauseOf[0] ?? '')
      return { height, ...entry, couldRaiseTo: ladder[height] ?? entry.couldRaiseTo, becauseOf }
    })
    .sort(mostImportantFirst)
    .map(({ height: _, ...missing }) => missing)
}
