/**
 * The completions of an interview's answers: which classes of values are left for each variable, and which rules can
 * still count. Settled facts stay unknown and are judged as the evaluator judges them.
 *
 * A view is one evaluation: of a pack for the patient, or for one item. Views share the variables of the patient; what
 * stands in an item has variables of its own in each view.
 *
 * @module
 */
import type { Answer, Answers } from '../facts/index.ts'
import type { Rule } from '../pack/index.ts'
import { type Box, inside, keyOf, type Sizes } from '../prove/index.ts'
import type { Inquiry, Part } from './inquiry.ts'
import { type Answered, mayGrow, standingOf } from './standing.ts'

/** One evaluation of one pack. */
export interface View {
  readonly part: Part
  readonly answers: Answers
  /** Where its own variables begin among those of all views. */
  readonly offset: number
  /** The highest rung of a rule that counts whatever is answered; -1 without one. */
  readonly reached: number
  /** The same of rules that count or wait. */
  readonly possible: number
}

/** A way for a rule to count, or to wait, that is still open. */
export interface Way {
  readonly view: number
  readonly rule: Rule
  readonly kind: 'reached' | 'possible'
  readonly box: Box
  /** What the rule's rung is on the ladder of the whole. */
  readonly rank: number
}

/** All completions of what has been answered. */
export interface Space {
  readonly inquiry: Inquiry
  readonly answered: Answered
  readonly views: readonly View[]
  /** For each variable 1 for each class that is left, and 0. */
  readonly sizes: Sizes
  readonly ways: readonly Way[]
  /** Combinations that nobody can give. */
  readonly nobody: readonly Box[]
}

/** The completions of the answers, for the parts that are asked. */
export function spaceOf(inquiry: Inquiry, parts: readonly Part[], answered: Answered): Space {
  const { basis } = inquiry
  const count = basis.sizes.length
  const plans = parts.flatMap((part) => answersOf(part, answered).map((answers) => ({ part, answers })))
  const offsets = offsetsOf(plans, inquiry)
  const masks = new Map<number, bigint>()
  for (const [index, { answers }] of plans.entries()) {
    for (const [variable, classes] of classesLeft(answers, answered, inquiry)) {
      masks.set(placed(variable, offsets[index] ?? 0, inquiry), classes)
    }
  }
  const sizes = Array.from({ length: Math.max(...offsets) + count }, (_, variable) =>
    (basis.sizes[variable % count] ?? []).map((_, index) =>
      masks.has(variable) ? ((masks.get(variable) ?? 0n) >> BigInt(index)) & 1n : index === 0 ? 1n : 0n,
    ),
  )
  const moved = (box: Box, offset: number): readonly Box[] => {
    const rest = inside(movedBy(box, offset, inquiry), masks)
    return rest === undefined ? [] : [rest]
  }
  const nobody = unique(offsets).flatMap((offset) => excluded(inquiry).flatMap((box) => moved(box, offset)))
  const open: Way[] = []
  const views = plans.map(({ part, answers }, view): View => {
    const offset = offsets[view] ?? 0
    let [reached, possible] = [-1, -1]
    const undecided = undecidedIn(part)
    for (const charted of inquiry.rulesOf(part)) {
      const { rule } = charted
      const rank = part.ranks[rule.height] ?? 0
      const certain = charted.reached.flatMap((box) => moved(box, offset))
      if (certain.some(({ length }) => length === 0)) reached = Math.max(reached, rule.height)
      else open.push(...certain.map((box) => ({ view, rule, kind: 'reached', box, rank }) as const))
      if (undecided === undefined) continue
      const waiting = charted.possible.flatMap((box) => moved(box, offset))
      if (sameBoxes(certain, waiting)) continue
      if (waiting.some(({ length }) => length === 0)) possible = Math.max(possible, rule.height)
      else open.push(...waiting.map((box) => ({ view, rule, kind: 'possible', box, rank }) as const))
    }
    return { part, answers, offset, reached, possible: Math.max(reached, possible) }
  })
  return { inquiry, answered, views, sizes, nobody, ways: openWays(views, open) }
}

/** The ways that each variable stands in. */
export function waysByVariable({ ways }: Space): ReadonlyMap<number, readonly Way[]> {
  const waysBy = new Map<number, Way[]>()
  for (const way of ways) {
    for (const { variable } of way.box) {
      const others = waysBy.get(variable)
      if (others === undefined) waysBy.set(variable, [way])
      else others.push(way)
    }
  }
  return waysBy
}

/** The rung that says that answers are missing. */
export function undecidedIn({ pack }: Part): number | undefined {
  return pack.undecided === undefined ? undefined : pack.ladder.indexOf(pack.undecided)
}

/** What a view is judged as, from its highest rule that counts and its highest that counts or waits. */
export function rankOf({ part }: View, reached: number, possible: number): number {
  const base = reached < 0 ? part.pack.ladder.indexOf(part.pack.otherwise) : reached
  const undecided = undecidedIn(part)
  const height = undecided !== undefined && possible > base ? Math.max(base, undecided) : base
  return part.ranks[height] ?? 0
}

function answersOf({ pack }: Part, { facts }: Answered): readonly Answers[] {
  return facts.items.get(pack.list?.name ?? '') ?? [facts.whole]
}

/** Views of the same item share its variables; the first item's stand among those of the patient. */
function offsetsOf(plans: readonly { readonly answers: Answers }[], { basis }: Inquiry): readonly number[] {
  const items = new Map<string, number>()
  return plans.map(({ answers }) => {
    if (answers.item === undefined) return 0
    const place = items.get(answers.item.at) ?? items.size
    items.set(answers.item.at, place)
    return place * basis.sizes.length
  })
}

/** Whether a variable is an item's own: a fact of the item, or what the other items are about. */
export function isOwn(variable: number, { basis, dictionary }: Inquiry): boolean {
  const { list } = basis.pack
  const { fact = '' } = basis.domain.variables[variable] ?? {}
  const derivation = dictionary.facts.get(fact)?.derivation
  if (list === undefined) return false
  if (derivation?.kind === 'members') return derivation.list === list.name
  return (
    list.facts.includes(fact) || (derivation?.kind === 'own-time-reached' && list.facts.includes(derivation.subject))
  )
}

function placed(variable: number, offset: number, inquiry: Inquiry): number {
  return offset > 0 && isOwn(variable, inquiry) ? variable + offset : variable
}

function movedBy(box: Box, offset: number, inquiry: Inquiry): Box {
  if (offset === 0) return box
  return box
    .map((side) => ({ ...side, variable: placed(side.variable, offset, inquiry) }))
    .sort((a, b) => a.variable - b.variable)
}

/**
 * Who is nobody because a set would hold nothing. What a fact's source excludes is not asked for here: source and fact
 * are taken as independent, which can only ask too much.
 */
function excluded({ basis: { domain } }: Inquiry): readonly Box[] {
  return domain.nobody.filter((box) => box.some(({ variable }) => domain.variables[variable]?.role.kind === 'whole'))
}

/** The classes that are left for each variable of one view, as masks. */
function classesLeft(answers: Answers, answered: Answered, inquiry: Inquiry): ReadonlyMap<number, bigint> {
  const { domain } = inquiry.basis
  const left = new Map<number, bigint>()
  for (const [name, position] of domain.scalars) {
    const { classes = [], classOf } = domain.variables[position] ?? {}
    const every = (1n << BigInt(classes.length)) - 1n
    const unknown = classes.reduce((mask, { states }, index) => (states[0] === undefined ? bit(index) : mask), 0n)
    const value = answers.known.get(name)
    const standing = standingOf(name, answers, answered, inquiry)
    if (value !== undefined) left.set(position, bit(classOf?.(value) ?? 0))
    else if (standing === 'settled') left.set(position, unknown)
    else left.set(position, mayStayUnknown(name, answers, inquiry) ? every : every & ~unknown)
  }
  for (const [name, { members, rest, whole }] of domain.sets) {
    const value = answers.known.get(name)
    const isOpen = standingOf(name, answers, answered, inquiry) === 'open'
    const { members: listed, complete } = setOf(value)
    const grows = mayGrow(name, answers, answered, inquiry)
    left.set(whole, complete || isOpen ? bit(0) : bit(1))
    for (const [member, position] of members) left.set(position, listing(listed.has(member), grows))
    const role = rest === undefined ? undefined : domain.variables[rest]?.role
    if (rest === undefined || role?.kind !== 'rest') continue
    left.set(
      rest,
      listing(
        role.members.some((member) => listed.has(member)),
        isOpen,
      ),
    )
  }
  return left
}

/**
 * What may stay unknown although every question is answered: a fact that follows from another list's items, and, where
 * a list can be answered by "none", what would have been asked about an item.
 */
function mayStayUnknown(name: string, { item }: Answers, { basis, dictionary }: Inquiry): boolean {
  if (dictionary.facts.get(name)?.derivation?.kind === 'own-time-reached') return true
  const { list } = basis.pack
  return item === undefined && list?.whenEmpty !== undefined && name !== list.subject && list.facts.includes(name)
}

function setOf(value: Answer | undefined) {
  return typeof value === 'object' ? value : { members: new Set<string>(), complete: false }
}

/** Of members, class 1 is "listed". */
function listing(isListed: boolean, mayBe: boolean): bigint {
  return isListed ? bit(1) : mayBe ? 3n : bit(0)
}

function bit(index: number): bigint {
  return 1n << BigInt(Math.max(index, 0))
}

function sameBoxes(left: readonly Box[], right: readonly Box[]): boolean {
  if (left.length !== right.length) return false
  const keys = new Set(left.map(keyOf))
  return right.every((box) => keys.has(keyOf(box)))
}

function unique(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)]
}

/** The ways that can still change the verdict of the whole. */
function openWays(views: readonly View[], ways: readonly Way[]): readonly Way[] {
  const own = views.map(({ part, reached, possible }, view) =>
    ways.filter(({ view: other, rule, kind }) => {
      if (other !== view) return false
      // Above "undecided" only rules that count matter; and while a rule waits, a lower one that waits adds nothing.
      return kind === 'reached' ? rule.height > reached : rule.height > possible && reached < (undecidedIn(part) ?? 0)
    }),
  )
  const floor = Math.max(...views.map(({ part, reached }) => (reached < 0 ? 0 : (part.ranks[reached] ?? 0))))
  return own.flatMap((left, view) => {
    const { part, possible, reached } = views[view] as View
    const waits = possible > reached || left.some(({ kind }) => kind === 'possible')
    const isSilentAbove = reached < 0 && (part.ranks[part.pack.ladder.indexOf(part.pack.otherwise)] ?? 0) > floor
    const isUndecidedAbove = waits && (part.ranks[undecidedIn(part) ?? 0] ?? 0) > floor
    return isSilentAbove || isUndecidedAbove ? left : left.filter(({ rank }) => rank > floor)
  })
}
