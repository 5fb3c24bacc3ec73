/**
 * What patients can differ in, as far as a pack's rules can tell: independent variables, each with a few classes of
 * values that no rule tells apart.
 * In: a pack and its dictionary. Out: the variables, and which combinations of them are nobody.
 *
 * A fact with one value is one variable. A set is one variable for each member that a rule tests, one for all the
 * others together and, where cases are incomplete, one for whether it is known as a whole. A set that collects the
 * subjects of the items that the pack is asked for stands for the *other* items: the item's own subject is in it anyway.
 *
 * Any other computed fact is a variable of its own: a caller may supply it where its sources do not say it. What its
 * sources exclude is excluded for `reached`; a quotient, a difference or an own time whose sources are read by rules as
 * well is taken as if it were free. That is sound for "never"; whether a witness exists is seen when it is replayed.
 *
 * @module
 */
import type { Dictionary, Fact } from '../../facts/index.ts'
import { type Comparison, type Leaf, leavesOf, type Pack } from '../../pack/index.ts'
import { type Class, numbersOf, scalarClasses, setSize } from './classes.ts'
import type { Domain, Role, SetVariables, Variable, World } from './domain.ts'
import { nobodyIn } from './nobody.ts'

/** The variables of a pack. */
export function domainOf(
  pack: Pack,
  dictionary: Dictionary,
  world: World,
  parameters?: ReadonlyMap<string, number>,
): Domain {
  const leaves = leavesByFact(pack, parameters)
  const own = ownSet(pack, dictionary, leaves)
  const variables: Variable[] = []
  const add = (fact: string, role: Role, classes: readonly Class[], classOf?: Variable['classOf']): number =>
    variables.push({
      fact,
      role,
      classes: inWorld(classes, role, world),
      ...(classOf === undefined ? {} : { classOf }),
    }) - 1
  const scalars = new Map<string, number>()
  const sets = new Map<string, SetVariables>()
  const read = pack.facts.filter(({ name }) => leaves.has(name) || name === own?.subject)
  for (const fact of read.filter(({ type }) => type !== 'set')) {
    const tested = fact.name === own?.subject ? testedMembers(leaves.get(own.set) ?? []) : []
    const { classes, classOf } = scalarClasses(fact, leaves.get(fact.name) ?? [], tested, cutsFrom(fact, read))
    scalars.set(fact.name, add(fact.name, { kind: 'value' }, classes, classOf))
  }
  for (const fact of read) {
    if (fact.type !== 'set') continue
    const hasNone = fact.values.includes('none') && fact.derivation?.kind !== 'members'
    const possible = fact.values.filter((value) => value !== 'none' || !hasNone)
    const tested = testedMembers(leaves.get(fact.name) ?? []).filter((member) => possible.includes(member))
    const untested = possible.filter((value) => !tested.includes(value))
    const members = new Map(
      tested.map((member) => [member, add(fact.name, { kind: 'member', member }, listing(1n))] as const),
    )
    const rest =
      untested.length === 0
        ? undefined
        : add(fact.name, { kind: 'rest', members: untested }, listing(setSize(untested.length) - 1n))
    const whole = add(fact.name, { kind: 'whole' }, [{ states: [true], size: 1n }])
    const subject = fact.name === own?.set ? scalars.get(own.subject) : undefined
    sets.set(fact.name, {
      members,
      whole,
      hasNone,
      ...(rest === undefined ? {} : { rest }),
      ...(subject === undefined ? {} : { subject }),
    })
  }
  const domain = {
    pack,
    dictionary,
    world,
    variables,
    scalars,
    sets,
    leafBoxes: new WeakMap(),
    ...(parameters === undefined ? {} : { parameters }),
  }
  return { ...domain, nobody: nobodyIn(domain) }
}

/** The comparison as it is read: with the parameter that a region has moved. */
export function readValue(leaf: Comparison, parameters: ReadonlyMap<string, number> | undefined): Comparison['value'] {
  return parameters?.get(leaf.parameter ?? '') ?? leaf.value
}

/** The numbers that the rules compare a fact with. */
export function cutsOf({ pack, parameters }: Domain, fact: string): readonly number[] {
  return (leavesByFact(pack, parameters).get(fact) ?? []).flatMap(numbersOf)
}

function leavesByFact(pack: Pack, parameters: ReadonlyMap<string, number> | undefined): ReadonlyMap<string, Leaf[]> {
  const leaves = new Map<string, Leaf[]>()
  for (const { condition } of pack.rules) {
    for (const leaf of leavesOf(condition)) {
      const read = leaf.kind === 'comparison' ? { ...leaf, value: readValue(leaf, parameters) } : leaf
      const others = leaves.get(leaf.fact)
      if (others === undefined) leaves.set(leaf.fact, [read])
      else others.push(read)
    }
  }
  return leaves
}

/** The set of the subjects of all items, in a pack that is asked for one of them, and the item's own subject. */
function ownSet(
  { list, facts }: Pack,
  dictionary: Dictionary,
  leaves: ReadonlyMap<string, unknown>,
): { readonly set: string; readonly subject: string } | undefined {
  for (const { name } of facts) {
    const derivation = dictionary.facts.get(name)?.derivation
    if (leaves.has(name) && derivation?.kind === 'members' && derivation.list === list?.name) {
      return { set: name, subject: derivation.fact }
    }
  }
  return undefined
}

/** Where a fact that follows from this one turns over: the rules see that as well. */
function cutsFrom({ name }: Fact, read: readonly Fact[]): readonly number[] {
  return read.flatMap(({ derivation }) =>
    derivation?.kind === 'reached' && derivation.fact === name ? [derivation.trueFrom, derivation.falseBelow] : [],
  )
}

function testedMembers(leaves: readonly Leaf[]): readonly string[] {
  const values = leaves.flatMap((leaf) =>
    leaf.kind === 'comparison' && typeof leaf.value === 'string' ? leaf.value : [],
  )
  return [...new Set(values)]
}

function listing(size: bigint): readonly Class[] {
  return [
    { states: [false], size: 1n },
    { states: [true], size },
  ]
}

/** The classes of complete patients, with what else is possible where answers may be unknown. */
function inWorld(classes: readonly Class[], { kind }: Role, world: World): readonly Class[] {
  const state = ({ states }: Class): Class['states'][number] => states[0]
  if (world === 'patients') return classes
  const unknown = kind === 'value' ? undefined : false
  const less = { states: [unknown], size: 1n } as const
  // A member that is not listed, and a set that is not known as a whole, may come to be.
  const known = kind === 'value' ? classes : classes.filter((each) => state(each) === true)
  // The first class is what a witness says where it does not matter.
  if (world === 'cases') return kind === 'member' || kind === 'rest' ? [less, ...known] : [...known, less]
  return [
    ...known.map((each) => ({ states: [state(each), state(each)] as const, size: each.size })),
    { states: [unknown, unknown], size: 1n },
    ...known.map((each) => ({ states: [unknown, state(each)] as const, size: each.size })),
  ]
}
