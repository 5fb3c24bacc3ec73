/**
 * Edits: what one answer could become, so that a leaf that reads it turns out differently.
 *
 * Only classes of values that the rules tell apart are tried, each by its nearest value. A set is changed member by
 * member; once it is changed it is known as a whole.
 *
 * @module
 */
import { type Answer, accept, type Fact, sourcesOf } from '../../../facts/index.ts'
import type { SignedLeaf } from '../../tree/signed.ts'
import type { Inquiry, Plain } from '../situation.ts'
import { numbersFor } from './numbers.ts'
import { answerAt, isKnown, type Place, withAnswer } from './places.ts'

/** One answer at one place; of a set also the members that it has now been decided to hold or not. */
export interface Edit {
  readonly place: Place
  /** As a caller would say it; `null` takes the answer back. */
  readonly answer: unknown
  readonly settled?: ReadonlySet<string>
  /** What is decided by it, whatever else is decided of the same answer. */
  readonly decides: string
}

/** What may be changed. */
export interface Freedom {
  /** Facts that are fixed and may be changed all the same. */
  readonly including: ReadonlySet<string>
  /** Facts that stay as they are. */
  readonly keep: ReadonlySet<string>
  /** Whether an answer may be taken back. */
  readonly mayForget: boolean
}

/** Whether the wish would be fulfilled by an answer, for a leaf that reads it directly. */
export type Fits = (leaf: SignedLeaf, answer: Answer | undefined) => boolean

/** Whether a leaf on a computed fact may turn when one of its sources becomes another answer. */
export type MayTurn = (to: unknown, from: unknown) => boolean

/** The edits of one place by which a leaf may come to fit. `settled`: what has been decided of a set before. */
export function editsFor(
  leaf: SignedLeaf,
  place: Place,
  settled: ReadonlySet<string> | undefined,
  facts: Plain,
  inquiry: Inquiry,
  freedom: Freedom,
  fits: Fits,
  mayTurn: MayTurn,
): readonly Edit[] {
  const { fact } = place
  if (freedom.keep.has(fact.name)) return []
  const present = answerAt(place, facts)
  const isFixed = fact.fixed === true && !freedom.including.has(fact.name)
  const isDirect = leaf.leaf.fact === fact.name
  const forgotten: readonly Edit[] =
    freedom.mayForget && isDirect && settled === undefined && isKnown(present) && fits(leaf, undefined)
      ? [editTo(place, null)]
      : []
  if (fact.type === 'set') {
    return [...setEdits(leaf, place, fact.values, settled ?? new Set(), present, isFixed, inquiry, fits), ...forgotten]
  }
  if (settled !== undefined || (isFixed && isKnown(present))) return []
  const values = rememberedValues(place, facts, inquiry)
  const other = values.filter((value) => value !== present && (isDirect ? fits(leaf, value) : mayTurn(value, present)))
  return [...other.map((answer) => editTo(place, answer)), ...forgotten]
}

/** The edits by which something comes to be said where nothing was. */
export function firstEdits(place: Place, facts: Plain, inquiry: Inquiry, freedom: Freedom): readonly Edit[] {
  const { fact } = place
  if (freedom.keep.has(fact.name)) return []
  if (fact.type !== 'set') return rememberedValues(place, facts, inquiry).map((answer) => editTo(place, answer))
  const tested = inquiry.tested.get(fact.name) ?? new Set()
  const other = fact.values.find((value) => !tested.has(value) && value !== 'none')
  const members = fact.values.filter((value) => value !== 'none' && (tested.has(value) || value === other))
  return [
    ...(fact.values.includes('none') ? [setTo(place, ['none'], new Set(fact.values), 'none')] : []),
    ...members.map((member) => setTo(place, [member], new Set([member]), `+${member}`)),
  ]
}

function editTo(place: Place, answer: unknown): Edit {
  return { place, answer, decides: `${place.at} ${JSON.stringify(answer)}` }
}

function setTo(place: Place, answer: readonly string[], settled: ReadonlySet<string>, what: string): Edit {
  return { place, answer, settled, decides: `${place.at} ${what}` }
}

/** Made once for each place and for what else the computed facts are computed from. */
function rememberedValues(place: Place, facts: Plain, inquiry: Inquiry): readonly (boolean | number | string)[] {
  const { fact } = place
  // Only where nothing else counts, a place by itself is the key.
  const own = inquiry.values.get(place.at)
  if (own !== undefined) return own
  const computed = inquiry.computed.get(fact.name) ?? []
  // Which members a computed set holds depends on each by itself: nothing beside it counts.
  const together = computed.filter(({ derivation }) => derivation?.kind !== 'members')
  const beside = together.flatMap(({ derivation }) => (derivation === undefined ? [] : sourcesOf(derivation)))
  const lists = [...inquiry.dictionary.lists.values()].filter((list) =>
    beside.some((name) => list.facts.includes(name)),
  )
  const said = [...beside, ...together.map(({ name }) => name), ...lists.map(({ name }) => name)]
  const concerned = Object.fromEntries(said.flatMap((name) => (name in facts ? [[name, facts[name]]] : [])))
  const key = together.length === 0 ? place.at : JSON.stringify([place.at, concerned])
  const known =
    inquiry.values.get(key) ?? valuesFor(fact, place, together.length === 0 ? facts : concerned, computed, inquiry)
  inquiry.values.set(key, known)
  return known
}

/** One value of each class that the rules tell apart, of a fact that has one value. */
function valuesFor(
  fact: Fact,
  place: Place,
  facts: Plain,
  computed: readonly Fact[],
  inquiry: Inquiry,
): readonly (boolean | number | string)[] {
  const own = inquiry.leaves.get(fact.name) ?? []
  switch (fact.type) {
    case 'boolean':
      return [false, true]
    case 'enum': {
      const told = toldApart(fact, computed, facts, inquiry)
      const classes = new Map<string, string>()
      for (const value of fact.values) {
        const asked = own.map((leaf) => (leaf.kind === 'comparison' ? includesValue(leaf.value, value) : ''))
        const signature = [...asked, told.has(value) ? value : ''].join()
        if (!classes.has(signature)) classes.set(signature, value)
      }
      return [...classes.values()]
    }
    case 'set':
      return []
    case 'integer':
    case 'number': {
      const present = answerAt(place, facts)
      const signatureOf = (value: number): string => signature(withAnswer(place, value, facts), computed, inquiry)
      return numbersFor(
        fact,
        own,
        typeof present === 'number' ? present : undefined,
        computed.length === 0 ? undefined : { signatureOf },
      )
    }
  }
}

/** The values that a computed fact tells apart: members that a rule tests, and what is said where the same is asked. */
function toldApart(
  fact: Fact,
  computed: readonly Fact[],
  facts: Plain,
  { leaves, dictionary, readings }: Inquiry,
): ReadonlySet<unknown> {
  const told = new Set<unknown>()
  // What an item is about may be a reason to ask a stage.
  for (const { stage } of readings) {
    const list = dictionary.lists.get(stage?.askedWhen?.list ?? '')
    if (list?.subject === fact.name) told.add(list.whenEmpty)
  }
  for (const { name, derivation } of computed) {
    if (derivation?.kind === 'members') {
      for (const leaf of leaves.get(name) ?? []) if (leaf.kind === 'comparison') told.add(leaf.value)
    } else {
      told.add(facts[fact.name])
      for (const list of dictionary.lists.values()) {
        const items = facts[list.name]
        for (const item of Array.isArray(items) ? items : []) told.add((item as Plain)[fact.name])
      }
    }
  }
  return told
}

function includesValue(asked: unknown, value: string): boolean {
  return Array.isArray(asked) ? asked.includes(value) : asked === value
}

/** On which side of every threshold the computed facts are. */
function signature(facts: Plain, computed: readonly Fact[], { dictionary, leaves, readings }: Inquiry): string {
  const accepted = accept(facts, dictionary)
  if (!accepted.ok) return 'contradiction'
  const lists = new Set(readings.map(({ pack }) => pack.list?.name ?? ''))
  const views = [...lists].flatMap((list) => accepted.facts.items.get(list) ?? [accepted.facts.whole])
  const sides = views.flatMap(({ known }) =>
    computed.map(({ name }) => {
      const answer = known.get(name)
      if (typeof answer !== 'number') return String(answer)
      return (leaves.get(name) ?? [])
        .map((leaf) => (leaf.kind === 'comparison' ? Math.sign(answer - Number(leaf.value)) : ''))
        .join()
    }),
  )
  return sides.join('|')
}

/** A set with one member more or less, or known as a whole; of a fixed set no member that is known goes. */
function setEdits(
  { leaf, negated }: SignedLeaf,
  place: Place,
  values: readonly string[],
  settled: ReadonlySet<string>,
  present: unknown,
  isFixed: boolean,
  inquiry: Inquiry,
  fits: Fits,
): readonly Edit[] {
  const said = Array.isArray(present) ? (present as readonly string[]) : []
  const held = said.filter((member) => member !== 'unknown' && member !== 'none')
  const isWhole = said.length > 0 && !said.includes('unknown')
  if (isFixed && isWhole) return []
  const hasNone = values.includes('none')
  const asked = leaf.kind === 'comparison' ? String(leaf.value) : undefined
  const tested = inquiry.tested.get(place.fact.name) ?? new Set()
  const edit = (members: readonly string[], now: readonly string[], what: string): readonly Edit[] => {
    if (members.length === 0 && !hasNone) return []
    const answer = members.length === 0 ? ['none'] : values.filter((value) => members.includes(value))
    return [setTo(place, answer, new Set([...settled, ...now]), what)]
  }
  const free = (member: string): boolean => !settled.has(member) && member !== 'none'
  const goes = (member: string): boolean => free(member) && !isFixed
  const without = (gone: readonly string[]): readonly string[] => held.filter((member) => !gone.includes(member))
  const some = values.find((value) => free(value) && !tested.has(value) && !held.includes(value))
  const joining =
    asked === 'none' && hasNone
      ? values.filter((value) => free(value) && !held.includes(value) && (tested.has(value) || value === some))
      : values.filter((value) => value === asked && free(value) && !held.includes(value))
  const leaving = held.filter((member) => member === asked && goes(member))
  const edits = [
    ...(isWhole ? [] : edit(held, [], 'whole')),
    ...joining.flatMap((member) => edit([...held, member], [member], `+${member}`)),
    ...leaving.flatMap((member) => edit(without([member]), [member], `-${member}`)),
    ...(asked === 'none' && held.length > 0 && held.every(goes) ? edit([], values, 'none') : []),
  ]
  return edits.filter(({ answer }) => {
    const members = new Set(answer as readonly string[])
    return fits({ leaf, negated }, { members, complete: true })
  })
}
