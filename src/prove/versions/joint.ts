/**
 * Two versions of a pack as one: their rules over one dictionary, so that every patient can be asked of both at once.
 * In: two packs, each with its dictionary. Out: the rules of both with the names of facts that the later dictionary
 * uses, and who cannot be described to one of them; or why the two cannot be laid side by side.
 *
 * A patient has an answer to every fact that either pack reads. A value that only one dictionary knows is a value all the
 * same: whoever has it is nobody to the other pack. A fact that only one dictionary knows is not told to the other.
 *
 * @module
 */
import {
  type Derivation,
  type Dictionary,
  dictionaryOf,
  type Fact,
  type FactList,
  sourcesOf,
} from '../../facts/index.ts'
import { type Comparison, type Condition, leavesOf, type NonEmpty, type Pack, type Rule } from '../../pack/index.ts'
import { type Bases, basesOf, type Proof, type ProofOptions } from '../basis.ts'

/** A pack, and the dictionary that it is linked over. */
export interface Version {
  readonly pack: Pack
  readonly dictionary: Dictionary
}

/** The earlier version or the later one. */
export type When = 'before' | 'after'

/** Two versions, side by side. */
export interface Joint {
  readonly before: Version
  readonly after: Version
  /** Both packs' rules as one pack. It has no verdicts of its own. */
  readonly bases: Bases
  /** The rules that count, in each pack's order, in the names of the later dictionary. */
  readonly rules: Readonly<Record<When, readonly Rule[]>>
  /** Whom a version does not accept, because an answer is none of its values. */
  readonly refused: Readonly<Record<When, Rule | undefined>>
  /** What a version calls a fact, if it has it. */
  readonly nameIn: (name: string, when: When) => string | undefined
}

/** Lays two versions side by side. */
export function jointOf(before: Version, after: Version, options: ProofOptions = {}): Proof<{ readonly joint: Joint }> {
  const renamed = renamedFacts(before.dictionary, after.dictionary)
  const laterName = (name: string): string => renamed.get(name) ?? name
  const earlierNames = new Map([...renamed].map(([earlier, later]) => [later, earlier]))
  const nameIn = (name: string, when: When): string | undefined => {
    const { facts } = (when === 'before' ? before : after).dictionary
    const own = when === 'before' ? (earlierNames.get(name) ?? name) : name
    const fact = facts.get(own)
    return fact === undefined || fact.removedIn !== undefined ? undefined : own
  }
  const read = new Set([...before.pack.facts.map(({ name }) => laterName(name)), ...namesOf(after.pack.facts)])
  const pairs = [...read].map((name) => {
    const [earlier, later] = [nameIn(name, 'before'), nameIn(name, 'after')]
    const was = earlier === undefined ? undefined : before.dictionary.facts.get(earlier)
    return { name, was: was && inLaterNames(was, name, laterName), is: after.dictionary.facts.get(later ?? '') }
  })
  const lists = listsOf(before, after, laterName)
  const because = [...pairs.flatMap(({ was, is }) => apart(was, is)), ...apartLists(before, after, pairs, laterName)][0]
  if (because !== undefined) return { decided: false, because }
  const facts = pairs.flatMap(({ was, is }) => {
    const fact = is ?? was
    return fact === undefined ? [] : [was === undefined || is === undefined ? fact : widened(is, was)]
  })
  const dictionary = dictionaryOf({ facts, lists, parameters: [] })
  const both = {
    before: before.pack.rules.map((rule) => ({ ...rule, condition: inNames(rule.condition, laterName) })),
    after: after.pack.rules,
  }
  const compared = factsReadBy([...both.before, ...both.after])
  const refused = { before: refusing('before', pairs, compared), after: refusing('after', pairs, compared) }
  const list = after.pack.list ?? before.pack.list
  const own = list === undefined ? undefined : dictionary.lists.get(list.name)
  const ladders = [before.pack.ladder, after.pack.ladder]
  const { undecided: _, effective: __, list: ___, ...base } = after.pack
  const pack: Pack = {
    ...base,
    ladder: ladders.reduce((longer, ladder) => (ladder.length > longer.length ? ladder : longer)),
    rules: [...both.before, ...both.after, ...[refused.before, refused.after].filter((rule) => rule !== undefined)],
    facts,
    ...(own === undefined ? {} : { list: own }),
  }
  const { layers = ['article', 'evidence'] } = options
  const counting = (rules: readonly Rule[]): readonly Rule[] => rules.filter(({ layer }) => layers.includes(layer))
  return {
    decided: true,
    joint: {
      before,
      after,
      bases: basesOf(pack, dictionary, options),
      rules: { before: counting(both.before), after: counting(both.after) },
      refused,
      nameIn,
    },
  }
}

/** The facts that the later dictionary calls by another name, from the earlier name to the later one. */
export function renamedFacts(before: Dictionary, after: Dictionary): ReadonlyMap<string, string> {
  return new Map(
    [...after.renamed].filter(
      ([earlier, later]) => before.facts.has(earlier) && !before.facts.has(later) && !after.facts.has(earlier),
    ),
  )
}

function namesOf(facts: readonly Fact[]): readonly string[] {
  return facts.map(({ name }) => name)
}

function factsReadBy(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set(rules.flatMap(({ condition }) => leavesOf(condition).map(({ fact }) => fact)))
}

/** Why the answers to a fact cannot be compared, if they cannot. */
function apart(was: Fact | undefined, is: Fact | undefined): readonly string[] {
  if (was === undefined || is === undefined) return []
  if (was.type !== is.type) return [`\`${is.name}\` has become ${is.type}, and was ${was.type}`]
  if ('unit' in was && 'unit' in is && was.unit !== is.unit)
    return [`\`${is.name}\` is counted in ${is.unit}, and was in ${was.unit}`]
  if (JSON.stringify(was.derivation) !== JSON.stringify(is.derivation))
    return [`\`${is.name}\` is computed in another way`]
  return []
}

/** Why the items that the packs are asked for cannot be compared, if they cannot. */
function apartLists(
  before: Version,
  after: Version,
  pairs: readonly FactPair[],
  laterName: (name: string) => string,
): readonly string[] {
  const [was, is] = [before.pack.list, after.pack.list]
  if (was !== undefined && is !== undefined && was.name !== is.name)
    return [`the items are those of \`${is.name}\`, and were those of \`${was.name}\``]
  const names = new Set([...before.dictionary.lists.keys(), ...after.dictionary.lists.keys()])
  return [...names].flatMap((name) => {
    const [earlier, later] = [before.dictionary.lists.get(name), after.dictionary.lists.get(name)]
    if (earlier === undefined || later === undefined) return []
    const here = [earlier.facts.map(laterName), later.facts] as const
    if (!pairs.some(({ name: fact }) => here.some((facts) => facts.includes(fact)))) return []
    if (earlier.askedPerItem !== later.askedPerItem || laterName(earlier.subject) !== later.subject)
      return [`the items of \`${name}\` are asked for in another way`]
    const isMoved = ({ name: fact, was: old, is: now }: FactPair): boolean =>
      old !== undefined && now !== undefined && here[0].includes(fact) !== here[1].includes(fact)
    const moved = pairs.find(isMoved)?.name
    return moved === undefined ? [] : [`\`${moved}\` stands in another place`]
  })
}

/** An earlier fact in the names of the later dictionary. */
function inLaterNames(fact: Fact, name: string, laterName: (name: string) => string): Fact {
  const { derivation, ...rest } = fact
  return { ...rest, name, ...(derivation === undefined ? {} : { derivation: renamedSources(derivation, laterName) }) }
}

function renamedSources(derivation: Derivation, laterName: (name: string) => string): Derivation {
  if (sourcesOf(derivation).every((source) => laterName(source) === source)) return derivation
  // Every member of a derivation that names a fact names it by a text; lists and kinds are never renamed, so
  // that the result has the members of the same kind again, which entries cannot tell the compiler.
  const sources = new Set(sourcesOf(derivation))
  return Object.fromEntries(
    Object.entries(derivation).map(([part, value]) => [
      part,
      part !== 'kind' && part !== 'list' && typeof value === 'string' && sources.has(value) ? laterName(value) : value,
    ]),
  ) as unknown as Derivation
}

/** A fact with the values of both dictionaries. */
function widened(is: Fact, was: Fact): Fact {
  if ('values' in is && 'values' in was) return { ...is, values: [...new Set([...is.values, ...was.values])] }
  if ('minimum' in is && 'minimum' in was) {
    return { ...is, minimum: Math.min(is.minimum, was.minimum), maximum: Math.max(is.maximum, was.maximum) }
  }
  return is
}

/** The lists of both dictionaries, in the later names. */
function listsOf(before: Version, after: Version, laterName: (name: string) => string): readonly FactList[] {
  const later = [...after.dictionary.lists.values()]
  const earlier = [...before.dictionary.lists.values()].map((list) => ({
    ...list,
    facts: list.facts.map(laterName),
    subject: laterName(list.subject),
  }))
  return [
    ...later.map((list) => {
      const was = earlier.find(({ name }) => name === list.name)
      return was === undefined ? list : { ...list, facts: [...new Set([...list.facts, ...was.facts])] }
    }),
    ...earlier.filter(({ name }) => !after.dictionary.lists.has(name)),
  ]
}

/** A condition with its facts called by their later names; what is shared stays shared. */
function inNames(condition: Condition, laterName: (name: string) => string): Condition {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const operands = condition.operands.map((operand) => inNames(operand, laterName))
      // As many as before, so at least one.
      return { ...condition, operands: operands as readonly Condition[] as NonEmpty<Condition> }
    }
    case 'not':
    case 'named':
      return { ...condition, operand: inNames(condition.operand, laterName) }
    case 'comparison':
    case 'isUnknown':
      return { ...condition, fact: laterName(condition.fact) }
  }
}

interface FactPair {
  readonly name: string
  readonly was: Fact | undefined
  readonly is: Fact | undefined
}

/** Beyond every ladder: nobody is unremarkable who is not accepted. */
const beyond = Number.MAX_SAFE_INTEGER

/** Who has an answer that one version does not know; no rule where both know the same. */
function refusing(when: When, pairs: readonly FactPair[], compared: ReadonlySet<string>): Rule | undefined {
  const leaves = pairs.flatMap(({ name, was, is }) => {
    const [own, other] = when === 'before' ? [was, is] : [is, was]
    return own === undefined || other === undefined || !compared.has(name) ? [] : foreign(own, other)
  })
  const [first, ...rest] = leaves
  if (first === undefined) return undefined
  return {
    name: when,
    at: '',
    layer: 'article',
    basis: [],
    rung: '',
    height: beyond,
    notice: false,
    condition: { kind: 'any', at: '', operands: [first, ...rest] },
    message: '',
    mustSay: [],
  }
}

/** The values of another dictionary that are none of one's own. */
function foreign(own: Fact, other: Fact): readonly Comparison[] {
  const leaf = (operator: Comparison['operator'], value: Comparison['value']): Comparison => ({
    kind: 'comparison',
    at: '',
    fact: own.name,
    operator,
    value,
    whenUnknown: 'optional',
  })
  if ('values' in own && 'values' in other) {
    const values = other.values.filter((value) => !own.values.includes(value))
    if (values.length === 0) return []
    return own.type === 'set' ? values.map((value) => leaf('contains', value)) : [leaf('in', values)]
  }
  if ('minimum' in own && 'minimum' in other) {
    return [
      ...(other.minimum < own.minimum ? [leaf('lessThan', own.minimum)] : []),
      ...(other.maximum > own.maximum ? [leaf('greaterThan', own.maximum)] : []),
    ]
  }
  return []
}
