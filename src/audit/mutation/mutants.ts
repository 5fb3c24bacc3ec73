/**
 * Mutants: the pack with one mistake in it, for each mistake that an edit of its file could make.
 * In: a linked pack and its dictionary. Out: each mutant as a pack of its own, with the rules that it changes.
 *
 * A mistake in a named condition is one mistake, in every rule that uses the condition.
 *
 * @module
 */
import type { Pointer } from '../../diagnostics/index.ts'
import type { Dictionary, WhenUnknown } from '../../facts/index.ts'
import {
  type Comparison,
  type Condition,
  type Leaf,
  lazily,
  leavesOf,
  type NonEmpty,
  type Pack,
  type Rule,
} from '../../pack/index.ts'
import { wordsFor } from '../words.ts'
import { type WrittenNode, withLeaves, withNode, writtenNodes } from '../written.ts'
import { leafEdits, stepOf } from './leaf-edits.ts'

/** Which kind of mistake. */
export type MutationKind =
  | 'operator'
  | 'threshold'
  | 'value'
  | 'member'
  | 'operand-dropped'
  | 'connective'
  | 'not-removed'
  | 'rung'
  | 'layer'
  | 'notice'
  | 'rule-dropped'
  | 'policy'
  | 'undecided-removed'

/** A rule before and after; without an `after` it is gone. */
export interface Change {
  readonly before: Rule
  readonly after?: Rule
}

/** A pack with one mistake. */
export interface Mutant {
  readonly kind: MutationKind
  /** Where the mistake is in the pack's file. */
  readonly at: Pointer
  /** The mistake in words. */
  readonly says: string
  readonly pack: Pack
  readonly changes: readonly Change[]
  /** The one comparison that is another, where nothing else is. */
  readonly comparison?: { readonly before: Comparison; readonly after: Comparison }
  /** The leaves that are read otherwise while their fact is unknown, where nothing else is. */
  readonly whileUnknown?: readonly Leaf[]
}

/** Every mutant of a pack, in the order of its file, one after the other: all at once they can be too much to hold. */
export function* mutantsOf(pack: Pack, dictionary: Dictionary): Generator<Mutant> {
  yield* conditionMutants(pack, dictionary)
  for (const rule of pack.rules) yield* ruleMutants(pack, rule)
  yield* policyMutants(pack)
  yield* undecidedMutants(pack)
}

function* conditionMutants(pack: Pack, dictionary: Dictionary): Generator<Mutant> {
  const comparisons = pack.rules
    .flatMap(({ condition }) => leavesOf(condition))
    .filter((leaf) => leaf.kind === 'comparison')
  const steps = new Map(
    pack.facts.map((fact) => [
      fact.name,
      stepOf(
        fact,
        comparisons.filter((leaf) => leaf.fact === fact.name),
      ),
    ]),
  )
  const leafMutants = (leaf: Comparison): readonly NodeEdit[] => {
    const fact = dictionary.facts.get(leaf.fact)
    if (fact === undefined) return []
    const edits = leafEdits(leaf, fact, steps.get(leaf.fact) ?? 1)
    return edits.map(({ kind, leaf: node, says }) => ({ kind, node, says: `${leaf.fact}: ${says}` }))
  }
  for (const written of writtenNodes(pack)) {
    for (const edit of nodeEdits(written.node, leafMutants)) yield edited(pack, written, edit)
  }
}

/** Another node in the place of one. */
interface NodeEdit {
  readonly kind: MutationKind
  readonly node: Condition
  readonly says: string
}

function nodeEdits(node: Condition, leafMutants: (leaf: Comparison) => readonly NodeEdit[]): readonly NodeEdit[] {
  switch (node.kind) {
    case 'all':
    case 'any': {
      if (node.operands.length < 2) return []
      const other = node.kind === 'all' ? 'any' : 'all'
      return [
        { kind: 'connective', node: { ...node, kind: other }, says: `\`${other}\` instead of \`${node.kind}\`` },
        ...node.operands.map((dropped): NodeEdit => {
          const operands = node.operands.filter((operand) => operand !== dropped)
          return {
            kind: 'operand-dropped',
            node: { ...node, operands: operands as readonly Condition[] as NonEmpty<Condition> },
            says: `without ${wordsFor(dropped)}`,
          }
        }),
      ]
    }
    case 'not':
      return [{ kind: 'not-removed', node: node.operand, says: 'without `not`' }]
    case 'comparison':
      return leafMutants(node)
    case 'named':
    case 'isUnknown':
      return []
  }
}

function edited(pack: Pack, { node: before, rules }: WrittenNode, { kind, node, says }: NodeEdit): Mutant {
  const changes = rules.map((rule) => ({
    before: rule,
    after: { ...rule, condition: withNode(rule.condition, before.at, node) },
  }))
  const isLeafAlone = before.kind === 'comparison' && node.kind === 'comparison'
  const comparison = isLeafAlone ? { comparison: { before, after: node } } : {}
  return mutant(pack, { kind, at: before.at, says, ...comparison }, changes)
}

function ruleMutants(pack: Pack, rule: Rule): readonly Mutant[] {
  const make = (kind: MutationKind, says: string, after?: Rule): Mutant =>
    mutant(pack, { kind, at: rule.at, says }, [{ before: rule, ...(after === undefined ? {} : { after }) }])
  const layer = rule.layer === 'article' ? 'evidence' : 'article'
  const beside = rule.notice ? [] : [rule.height - 1, rule.height + 1]
  return [
    make('rule-dropped', 'without the rule'),
    make('layer', `in the layer ${layer}`, { ...rule, layer }),
    ...beside.flatMap((height) => {
      const rung = pack.ladder[height]
      return rung === undefined ? [] : [make('rung', `${rung} instead of ${rule.rung}`, { ...rule, height, rung })]
    }),
    // A notice stands on the lowest rung; elsewhere the mark is refused.
    ...(rule.height > 0
      ? []
      : [make('notice', rule.notice ? 'no notice' : 'only a notice', { ...rule, notice: !rule.notice })]),
  ]
}

const policies = ['withhold', 'worst-case', 'clinician', 'optional'] as const satisfies readonly WhenUnknown[]

/** Another policy for one fact, wherever the pack reads it. */
function policyMutants(pack: Pack): readonly Mutant[] {
  const readers = new Map<
    string,
    { readonly policy: WhenUnknown; readonly rules: Set<Rule>; readonly leaves: Leaf[] }
  >()
  for (const rule of pack.rules) {
    for (const leaf of leavesOf(rule.condition)) {
      const known = readers.get(leaf.fact) ?? { policy: leaf.whenUnknown, rules: new Set(), leaves: [] }
      readers.set(leaf.fact, known)
      known.rules.add(rule)
      known.leaves.push(leaf)
    }
  }
  return [...readers].flatMap(([fact, { policy, rules, leaves }]) =>
    policies
      .filter((other) => other !== policy)
      .map((whenUnknown) => {
        const changes = [...rules].map((before) => ({
          before,
          after: {
            ...before,
            condition: withLeaves(before.condition, (leaf) => (leaf.fact === fact ? { ...leaf, whenUnknown } : leaf)),
          },
        }))
        const says = `${fact}: ${whenUnknown} instead of ${policy}`
        return mutant(pack, { kind: 'policy', at: '', says, whileUnknown: leaves }, changes)
      }),
  )
}

function undecidedMutants(pack: Pack): readonly Mutant[] {
  const { undecided, ...rest } = pack
  return undecided === undefined
    ? []
    : [{ kind: 'undecided-removed', at: '/undecided', says: 'without an undecided rung', pack: rest, changes: [] }]
}

/** The pack itself is put together when it is asked for: most mutants are known by their changes. */
function mutant(pack: Pack, said: Omit<Mutant, 'pack' | 'changes'>, changes: readonly Change[]): Mutant {
  const made = lazily(() => {
    const after = new Map(changes.map((change) => [change.before, change.after]))
    return { ...pack, rules: pack.rules.flatMap((rule) => (after.has(rule) ? (after.get(rule) ?? []) : rule)) }
  })
  return {
    ...said,
    get pack() {
      return made()
    },
    changes,
  }
}
