/**
 * A point of the proof as a case that shows a change: in the words of both versions, asked again of both evaluators.
 *
 * @module
 */
import { evaluatorOf } from '../../compiled/index.ts'
import { type Decision, type Evaluator, plainEvaluatorOf, type Region, type SafeDecision } from '../../decide/index.ts'
import { truthsOf } from '../../evaluate/index.ts'
import { accept } from '../../facts/index.ts'
import type { Layer } from '../../pack/index.ts'
import { factsFor, type Joint, type Point, type Version, type When } from '../../prove/index.ts'
import type { Witness } from './detail.ts'

type Facts = Readonly<Record<string, unknown>>

/** What a witness is made from. */
export interface Place {
  readonly joint: Joint
  readonly layers: readonly Layer[]
  readonly region: Region | undefined
  /** Somebody whom neither version finds anything about, and the same as facts: whom a case is compared with. */
  readonly start: Point
  readonly unremarkable: Facts
  /** The earlier name of each rule that was renamed. */
  readonly earlierNames: ReadonlyMap<string, string>
  readonly evaluators: Readonly<Record<When, Evaluators>>
}

/** Both evaluators of one version. */
export interface Evaluators {
  readonly plain: Evaluator<Decision>
  readonly compiled: Evaluator<Decision>
}

/** Makes the evaluators of one version, once for all of its witnesses. */
export function evaluatorsOf({ pack, dictionary }: Version): Evaluators {
  return { plain: plainEvaluatorOf(pack, dictionary), compiled: evaluatorOf(() => pack, dictionary, {}) }
}

/** The case of one point. What is expected is what was proven of it; without it, nothing was. */
export function witnessAt(
  place: Place,
  world: 'patients' | 'cases',
  point: Point,
  expected?: { readonly from: string | null; readonly to: string | null },
): Witness {
  const { joint, unremarkable } = place
  const facts = factsFor(joint, 'after', point, world)
  const factsBefore = factsFor(joint, 'before', point, world)
  const [was, is] = [answersOf('before', factsBefore, place), answersOf('after', facts, place)]
  const isExpected = expected === undefined || (was.plain === expected.from && is.plain === expected.to)
  return {
    facts,
    ...(isSame(facts, factsBefore) ? {} : { factsBefore }),
    but: Object.fromEntries(Object.entries(facts).filter(([name, value]) => !isSame(value, unremarkable[name]))),
    without: Object.keys(unremarkable).filter((name) => !(name in facts)),
    before: was.plain,
    after: is.plain,
    rules: shownRules(place, { before: factsBefore, after: facts }),
    isReplayed: isExpected && was.plain === was.compiled && is.plain === is.compiled,
  }
}

/** What an unremarkable person says, to the later version. */
export function unremarkableFacts(joint: Joint, start: Point): Facts {
  return factsFor(joint, 'after', start, 'patients')
}

/** The verdicts of both evaluators: of the item that is asked about, or of the patient. */
function answersOf(
  when: When,
  facts: Facts,
  { evaluators, layers, region }: Place,
): { readonly plain: string | null; readonly compiled: string | null } {
  const verdict = (result: SafeDecision<string>): string | null =>
    result.ok ? (result.decision.items?.[0]?.verdict ?? result.decision.verdict) : null
  const options = { layers, region }
  return {
    plain: verdict(evaluators[when].plain.safeEvaluate(facts, options)),
    compiled: verdict(evaluators[when].compiled.safeEvaluate(facts, options)),
  }
}

/** The rules that count or wait in one version only, or on another rung. */
function shownRules(place: Place, facts: Readonly<Record<When, Facts>>): readonly string[] {
  const before = standingOf('before', facts.before, place)
  const after = standingOf('after', facts.after, place)
  const names = new Set(
    [...after.keys(), ...[...before.keys()].filter((name) => !isEarlierName(name, place))].filter((name) => {
      const earlier = place.earlierNames.get(name) ?? name
      return after.get(name) !== before.get(earlier)
    }),
  )
  return [...names].sort()
}

function isEarlierName(name: string, { earlierNames }: Place): boolean {
  return [...earlierNames.values()].includes(name)
}

/** Where each rule that counts or waits stands; notices take no part in a verdict. */
function standingOf(when: When, facts: Facts, { joint, layers, region }: Place): ReadonlyMap<string, string> {
  const { pack, dictionary } = joint[when]
  const accepted = accept(facts, dictionary)
  if (!accepted.ok) return new Map()
  const view = accepted.facts.items.get(pack.list?.name ?? '')?.[0] ?? accepted.facts.whole
  const answers = region === undefined ? view : { ...view, parameters: new Map(Object.entries(region.parameters)) }
  return new Map(
    truthsOf(pack, answers, layers).flatMap(({ rule, judged }): [string, string][] =>
      rule.notice || judged === 'false' ? [] : [[rule.name, `${judged} ${rule.rung}`]],
    ),
  )
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}
