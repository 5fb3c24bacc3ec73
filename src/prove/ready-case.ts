/**
 * Ready-made cases: a point of a proof as facts that a caller could give, with what the evaluator says of them.
 * In: a point. Out: a case to be put beside the pack; it is replayed here, so that a point that no caller can give is
 * recognised.
 *
 * @module
 */
import { plainEvaluatorOf } from '../decide/index.ts'
import type { Answer, Answers } from '../facts/index.ts'
import { attempted, type Bases, type Basis } from './basis.ts'
import type { Domain, SetVariables } from './boxes/domain.ts'
import type { Point } from './search/search.ts'

/** A case as it stands in `cases.json`, of one person or, where the pack is asked per item, of the first item. */
export interface ReadyCase {
  readonly facts: Readonly<Record<string, unknown>>
  readonly expect: { readonly verdict: string; readonly items?: readonly string[] }
  /** Whether the evaluator came to what was proven; false where facts that are computed contradict the point. */
  readonly isRealised: boolean
}

/** The case of one point; `given` are answers that it starts from, `expected` the verdict that was proven. */
export function readyCase(basis: Basis, point: Point, expected?: string, given?: Answers, side: 0 | 1 = 0): ReadyCase {
  const facts = factsAt(basis.domain, point, given, side)
  const { pack, dictionary, layers, region } = basis
  const result = plainEvaluatorOf(pack, dictionary).safeEvaluate(facts, { layers, region })
  if (!result.ok) return { facts, expect: { verdict: expected ?? '' }, isRealised: false }
  const { verdict, items } = result.decision
  const own = items?.[0]?.verdict ?? verdict
  return {
    facts,
    expect: { verdict, ...(items === undefined ? {} : { items: items.map((item) => item.verdict) }) },
    isRealised: expected === undefined || own === expected,
  }
}

/** What somebody would say whom the rules lift as little as anybody; nothing where that is not known. */
export function unremarkableFacts({ patients }: Bases): readonly Readonly<Record<string, unknown>>[] {
  const point = attempted(() => patients.unremarkable())
  return point === undefined || 'decided' in point ? [] : [factsAt(patients.domain, point)]
}

/** What a caller would say at one point. */
export function factsAt(
  { pack, dictionary, variables, scalars, sets }: Domain,
  point: Point,
  given?: Answers,
  side: 0 | 1 = 0,
): Readonly<Record<string, unknown>> {
  const state = (position: number): Answer | undefined =>
    variables[position]?.classes[point[position] ?? 0]?.states[side]
  const whole = new Map<string, unknown>()
  const item = new Map<string, unknown>()
  const lists = new Map<string, readonly unknown[]>()
  const isOfItem = (name: string): boolean => pack.list?.facts.includes(name) ?? false
  for (const [name, answer] of given?.known ?? []) {
    if (typeof answer === 'object' || dictionary.facts.get(name)?.derivation !== undefined) continue
    if (isOfItem(name)) item.set(name, answer)
    else whole.set(name, answer)
  }
  for (const [name, position] of scalars) {
    const value = given?.known.get(name) ?? state(position)
    if (value === undefined) continue
    if (isOfItem(name)) item.set(name, value)
    else whole.set(name, value)
  }
  for (const [name, set] of sets) {
    const answer = given?.known.get(name)
    const own = set.subject === undefined ? undefined : item.get(variables[set.subject]?.fact ?? '')
    const listed = listedAt(set, variables, state, typeof answer === 'object' ? [...answer.members] : [], own)
    const isWhole = state(set.whole) === true
    const derivation = dictionary.facts.get(name)?.derivation
    if (derivation?.kind !== 'members') {
      if (listed.length > 0 || isWhole) {
        whole.set(name, [...(listed.length > 0 ? listed : ['none']), ...(isWhole ? [] : ['unknown'])])
      }
    } else if (set.subject !== undefined && own === undefined && isWhole) whole.set(name, listed)
    else {
      // A further item of which nothing is known leaves the set open; so does the item itself without its subject.
      const isOpen = !isWhole && (set.subject === undefined ? listed.length > 0 : own !== undefined)
      lists.set(derivation.list, [...listed.map((member) => ({ [derivation.fact]: member })), ...(isOpen ? [{}] : [])])
    }
  }
  const ownList = pack.list?.name
  if (ownList !== undefined) lists.set(ownList, [Object.fromEntries(item), ...(lists.get(ownList) ?? [])])
  return Object.fromEntries([...whole, ...[...lists].filter(([, items]) => items.length > 0)])
}

/** The members that a set is known to hold; of the set of all subjects, those of the other items. */
function listedAt(
  { members, rest }: SetVariables,
  variables: Domain['variables'],
  state: (position: number) => Answer | undefined,
  given: readonly string[],
  own: unknown,
): readonly string[] {
  const tested = [...members].filter(([, position]) => state(position) === true).map(([member]) => member)
  const role = rest === undefined ? undefined : variables[rest]?.role
  const untested = rest !== undefined && state(rest) === true && role?.kind === 'rest' ? role.members : []
  const first = untested.find((member) => given.includes(member)) ?? untested.find((member) => member !== own)
  const some = given.some((member) => untested.includes(member)) ? [] : [first ?? untested[0]]
  const all = [...given, ...tested, ...(untested.length === 0 ? [] : some)]
  return [
    ...new Set(all.filter((member) => member !== undefined && (member !== own || tested.includes(member)))),
  ] as readonly string[]
}
