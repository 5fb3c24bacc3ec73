/**
 * Conditions over a case as numbers, as they are written: for rules with more alternatives than are worth writing out,
 * and for finding which answers a rule waits for. Truths are numbers here: 0 false, 1 unknown, 2 true.
 *
 * @module
 */
import type { Truth } from '../../evaluate/index.ts'
import type { WhenUnknown } from '../../facts/index.ts'
import type { Comparison, ComparisonValue } from '../../pack/index.ts'
import { answers, type Case, sets } from '../case/case.ts'
import { kinds, type Layout, valueNumber } from '../case/layout.ts'

export const truths = { false: 0, unknown: 1, true: 2 } as const satisfies Record<Truth, number>

/** What an unknown answer does to a term that compares it: nothing, rule it out, or keep it open. */
export const policies = { 'worst-case': 0, clinician: 1, optional: 2, withhold: 3 } as const satisfies Record<
  WhenUnknown,
  number
>

/** A condition, resolved to slots. */
export type Tree =
  | { readonly kind: 'all' | 'any'; readonly operands: readonly Tree[] }
  | { readonly kind: 'not'; readonly operand: Tree }
  | TreeLeaf

/** A leaf, resolved to a slot. */
export interface TreeLeaf {
  readonly kind: 'leaf'
  readonly slot: number
  readonly isUnknownTest: boolean
  /** What an unknown answer does, as in `policies`. */
  readonly policy: number
  /** The fact's type, as in `kinds`. */
  readonly type: number
  /** The truth for each value that is listed, by its number; of a set, what it says where the member is in, and not. */
  readonly table: readonly number[]
  /** Of a set, the member's number; otherwise -1. */
  readonly member: number
  /** Of a number, what it is compared with. */
  readonly cut: number
  /** The parameter that it is compared with. */
  readonly parameter: string | undefined
}

/** Certain: an unknown answer proves nothing. Judged: it counts as its policy says. */
export type Reading = 'certain' | 'judged'

/** A leaf that asks whether a fact is unknown. */
export function unknownTestAt(slot: number, whenUnknown: WhenUnknown, layout: Layout): TreeLeaf {
  const type = layout.type[slot] as number
  const policy = policies[whenUnknown]
  return { kind: 'leaf', slot, isUnknownTest: true, policy, type, table: [], member: -1, cut: 0, parameter: undefined }
}

/** What an operator says below, at, and above what it compares with; of what has no order, elsewhere and at it. */
const saying = {
  equal: [0, 2, 0],
  notEqual: [2, 0, 2],
  in: [0, 2, 0],
  notIn: [2, 0, 2],
  lessThan: [2, 0, 0],
  lessThanInclusive: [2, 2, 0],
  greaterThan: [0, 0, 2],
  greaterThanInclusive: [0, 2, 2],
  contains: [0, 2],
  doesNotContain: [2, 0],
} as const satisfies Record<Comparison['operator'], readonly number[]>

/** A leaf that compares a fact; `evaluate/operators.ts` is the specification of what its table says. */
export function comparisonAt(
  slot: number,
  operator: Comparison['operator'],
  { value, parameter }: { readonly value: ComparisonValue; readonly parameter?: string | undefined },
  whenUnknown: WhenUnknown,
  layout: Layout,
): TreeLeaf {
  const type = layout.type[slot] as number
  const says = saying[operator]
  const isAt = (each: unknown): boolean => (Array.isArray(value) ? value.includes(each) : value === each)
  const listed: readonly unknown[] = type === kinds.boolean ? [false, true] : (layout.values[slot] ?? [])
  return {
    kind: 'leaf',
    slot,
    isUnknownTest: false,
    policy: policies[whenUnknown],
    type,
    table: type < kinds.set ? listed.map((each) => says[isAt(each) ? 1 : 0]) : says,
    member: type === kinds.set ? valueNumber(layout, slot, value) : -1,
    cut: type > kinds.set ? Number(value) : 0,
    parameter,
  }
}

/** Whether the value that a leaf looks at is not known: of a set that is known in part, whether its member may be in. */
function isOpen(leaf: TreeLeaf, layout: Layout, of: Case, region: number): boolean {
  const known = of.known[region * layout.facts.length + leaf.slot] as number
  if (known < answers.first) return true
  if (known !== sets.partial || leaf.type !== kinds.set) return false
  return leaf.isUnknownTest || !holds(leaf, layout, of, region)
}

function holds({ slot, member }: TreeLeaf, layout: Layout, of: Case, region: number): boolean {
  const word = region * layout.memberWords + (layout.memberAt[slot] as number) + (member >> 5)
  return member >= 0 && (((of.members[word] as number) >> (member & 31)) & 1) === 1
}

function leafTruth(leaf: TreeLeaf, layout: Layout, of: Case, region: number, reading: Reading, fires: number): number {
  if (isOpen(leaf, layout, of, region)) {
    if (reading === 'certain') return truths.unknown
    if (leaf.isUnknownTest) return truths.true
    if (leaf.policy === policies.withhold) return truths.unknown
    return leaf.policy === policies['worst-case'] ? fires : truths.true - fires
  }
  if (leaf.isUnknownTest) return truths.false
  const at = region * layout.facts.length + leaf.slot
  switch (leaf.type) {
    case kinds.boolean:
    case kinds.enum:
      return leaf.table[(of.known[at] as number) - answers.first] as number
    case kinds.set:
      return leaf.table[holds(leaf, layout, of, region) ? 1 : 0] as number
    default: {
      const number = of.numbers[at] as number
      return leaf.table[number < leaf.cut ? 0 : number === leaf.cut ? 1 : 2] as number
    }
  }
}

/** Visits every leaf of a condition, and says how many there are. */
export function eachLeaf(tree: Tree, visit: (leaf: TreeLeaf) => void): number {
  if (tree.kind === 'not') return eachLeaf(tree.operand, visit)
  if (tree.kind === 'leaf') {
    visit(tree)
    return 1
  }
  let count = 0
  for (let index = 0; index < tree.operands.length; index += 1) count += eachLeaf(tree.operands[index] as Tree, visit)
  return count
}

/** Leaves, of which the first `count` are meant. */
export interface Undecided {
  readonly leaves: TreeLeaf[]
  count: number
}

/**
 * The truth of a condition; `fires` is the truth that makes the rule fire, false below an odd number of negations. Where
 * it is unknown, also the leaves that one reaches from the root through nodes that are unknown, added to `undecided`: what
 * a node has added is taken back where the node is decided after all.
 */
export function treeTruth(
  tree: Tree,
  layout: Layout,
  of: Case,
  region: number,
  reading: Reading,
  undecided: Undecided,
  fires: number = truths.true,
): number {
  switch (tree.kind) {
    case 'all':
    case 'any': {
      const decisive = tree.kind === 'all' ? truths.false : truths.true
      const before = undecided.count
      let truth: number = truths.true - decisive
      const { operands } = tree
      for (let index = 0; index < operands.length; index += 1) {
        const below = treeTruth(operands[index] as Tree, layout, of, region, reading, undecided, fires)
        if (below === decisive) {
          undecided.count = before
          return decisive
        }
        if (below === truths.unknown) truth = truths.unknown
      }
      return truth
    }
    case 'not':
      return truths.true - treeTruth(tree.operand, layout, of, region, reading, undecided, truths.true - fires)
    case 'leaf': {
      const truth = leafTruth(tree, layout, of, region, reading, fires)
      if (truth === truths.unknown) {
        undecided.leaves[undecided.count] = tree
        undecided.count += 1
      }
      return truth
    }
  }
}
