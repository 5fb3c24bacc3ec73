/**
 * Cells: how an open answer and what is computed from it go together. Where computed facts wait for one answer alone,
 * they have no classes of their own: its values are told apart where they turn over as well, and each cell says what all
 * of them are.
 *
 * A fact that waits for several answers is taken as free of each.
 *
 * @module
 */
import { child } from '../../diagnostics/index.ts'
import {
  type AcceptedFacts,
  type Answer,
  type Answers,
  agree,
  computed,
  type Derivation,
  type Fact,
} from '../../facts/index.ts'
import { cutsOf, type Side } from '../../prove/index.ts'
import type { Inquiry } from '../inquiry.ts'
import { placesOf } from '../standing.ts'
import type { Answered, Place } from './items.ts'
import type { Seating } from './seats.ts'

/** An open answer in cells. */
export interface Cells {
  readonly place: Place
  readonly count: number
  /** For each variable that the cells stand for, the cells that make up each of its classes, as masks. */
  readonly within: ReadonlyMap<number, readonly bigint[]>
}

/** All answers in cells. */
export interface CellLayout {
  /** By the variable of the answer; where no rule reads it, that is a further one. */
  readonly cells: ReadonlyMap<number, Cells>
  /** A side of a box as it is said in cells, where its variable is in some. */
  readonly inCells: (side: Side) => Side
}

/** A fact that waits for one answer. */
interface Computed {
  readonly name: string
  readonly derivation: Derivation
  readonly answers: Answers
  /** Where it stands among the rules' variables, and its own variable; nothing where no rule reads it. */
  readonly position: number | undefined
  readonly variable: number | undefined
}

/** The open answers that alone decide what is computed from them; further variables begin at `count`. */
export function cellsOf({ seats, patient, count }: Seating, answered: Answered, inquiry: Inquiry): CellLayout {
  const { scalars } = inquiry.basis.domain
  const waiting = new Map<string, { readonly place: Place; readonly facts: Computed[] }>()
  for (const { name, derivation } of inquiry.dictionary.facts.values()) {
    if (derivation === undefined || derivation.kind === 'members') continue
    const position = scalars.get(name)
    for (const { answers, offset } of inquiry.isOfItems(name) ? seats : [patient]) {
      // What no rule reads says something of its sources where it was supplied.
      if (position === undefined && !answers.known.has(name)) continue
      const [place, ...others] = placesOf(name, answers, answered, inquiry)
      if (place === undefined || inquiry.dictionary.lists.has(place.name)) continue
      if (others.some(({ at }) => at !== place.at)) continue
      const variable = position === undefined ? undefined : position + offset
      const { facts } = waiting.get(place.at) ?? { facts: [] }
      waiting.set(place.at, { place, facts: [...facts, { name, derivation, answers, position, variable }] })
    }
  }
  const made = [...waiting.values()].flatMap(({ place, facts }) => cut(place, facts, answered, inquiry))
  const cells = new Map(made.map((each, index) => [ownVariable(each.place, inquiry) ?? count + index, each]))
  const byVariable = new Map(
    [...cells].flatMap(([variable, { within }]) =>
      [...within].map(([each, classes]) => [each, { variable, classes }] as const),
    ),
  )
  return {
    cells,
    inCells: (side) => {
      const found = byVariable.get(side.variable)
      if (found === undefined) return side
      const { variable, classes } = found
      const isAllowed = (index: number): boolean => ((side.classes >> BigInt(index)) & 1n) === 1n
      return { variable, classes: classes.reduce((mask, each, index) => (isAllowed(index) ? mask | each : mask), 0n) }
    },
  }
}

/** The variable of an answer itself; none where no rule reads it. */
function ownVariable({ name, list }: Place, { basis }: Inquiry): number | undefined {
  return list === undefined ? basis.domain.scalars.get(name) : undefined
}

function cut(place: Place, facts: readonly Computed[], answered: Answered, inquiry: Inquiry): readonly Cells[] {
  const { domain } = inquiry.basis
  const fact = inquiry.dictionary.facts.get(place.name)
  const variable = ownVariable(place, inquiry)
  const all = [{ position: variable, variable }, ...facts]
  if (fact === undefined || all.every(({ position }) => position === undefined)) return []
  const found = facts.map((each) => (value: Answer) => foundBy(value, place, each, answered.facts))
  const turns = facts.flatMap(({ name, answers }, index) => {
    const supplied = answers.known.get(name)
    const marks = [...cutsOf(domain, name), ...(typeof supplied === 'number' ? [supplied] : [])]
    return turnsOf(found[index] ?? (() => undefined), marks, fact)
  })
  const cells = new Map<string, readonly number[]>()
  for (const value of samples([...cutsOf(domain, place.name), ...turns], fact)) {
    const values = facts.map((each, index) => withSupplied(found[index]?.(value), each))
    if (values.includes('nobody')) continue
    const classes = [value, ...values].map((each, index) => classOf(all[index]?.position, each, inquiry))
    cells.set(classes.join(), classes)
  }
  // What was supplied contradicts every answer: then it stands by itself.
  if (cells.size === 0) return []
  const within = all.flatMap(
    ({ position, variable: own }, index): readonly (readonly [number, readonly bigint[]])[] => {
      if (position === undefined || own === undefined) return []
      const { classes = [] } = domain.variables[position] ?? {}
      const made = [...cells.values()].map((cell) => cell[index])
      const mask = (wanted: number): bigint =>
        made.reduce((joined, each, cell) => (each === wanted ? joined | (1n << BigInt(cell)) : joined), 0n)
      return [[own, classes.map((_, wanted) => mask(wanted))]]
    },
  )
  return [{ place, count: cells.size, within: new Map(within) }]
}

/** What a computed fact is once the answer is given. */
function foundBy(
  value: Answer,
  { name, at, list }: Place,
  { derivation, answers }: Computed,
  { items }: AcceptedFacts,
) {
  const answering = (before: Answers): Answers => ({ ...before, known: new Map([...before.known, [name, value]]) })
  if (list === undefined) return computed(derivation, answering(answers), items)
  const own = (items.get(list) ?? []).map((item) => (at === child(item.item?.at ?? '', name) ? answering(item) : item))
  return computed(derivation, answers, new Map([...items, [list, own]]))
}

/** The same with what was supplied; nobody where that is another value. */
function withSupplied(
  found: Answer | undefined,
  { name, answers, derivation }: Computed,
): Answer | 'nobody' | undefined {
  const supplied = answers.known.get(name)
  if (found === undefined || supplied === undefined) return found ?? supplied
  return agree(supplied, found, derivation) ? found : 'nobody'
}

function classOf(position: number | undefined, value: Answer | undefined, { basis }: Inquiry): number {
  const { classes = [], classOf: known } = basis.domain.variables[position ?? -1] ?? {}
  return value === undefined ? classes.findIndex(({ states }) => states[0] === undefined) : (known?.(value) ?? 0)
}

/** The numbers next to which a computed fact turns over; it rises or falls with its source. */
function turnsOf(
  found: (value: Answer) => Answer | undefined,
  marks: readonly number[],
  fact: Fact,
): readonly number[] {
  if (fact.type !== 'integer' && fact.type !== 'number') return []
  const tests = [
    (value: number) => found(value) === true,
    (value: number) => found(value) === false,
    ...marks.flatMap((mark) => [
      (value: number) => Number(found(value)) >= mark,
      (value: number) => Number(found(value)) > mark,
    ]),
  ]
  return tests.flatMap((holds) => {
    let [low, high] = [fact.minimum, fact.maximum]
    const before = holds(low)
    if (holds(high) === before) return []
    for (;;) {
      const middle = fact.type === 'integer' ? Math.floor((low + high) / 2) : low + (high - low) / 2
      if (middle <= low || middle >= high) return [low, high]
      if (holds(middle) === before) low = middle
      else high = middle
    }
  })
}

/** Every value; of a number the cuts, and one between each two. */
function samples(cuts: readonly number[], fact: Fact): readonly Answer[] {
  switch (fact.type) {
    case 'boolean':
      return [false, true]
    case 'enum':
      return fact.values
    case 'set':
      return []
    case 'integer':
    case 'number': {
      const { minimum, maximum } = fact
      const points = [...new Set([minimum, ...cuts.filter((cut) => cut > minimum && cut < maximum), maximum])]
      points.sort((a, b) => a - b)
      return points.flatMap((point, index) => {
        const next = points[index + 1] ?? point
        if (fact.type === 'number') return [point, point + (next - point) / 2]
        return [Math.ceil(point), Math.floor(point) + 1].filter((whole) => whole === point || whole < next)
      })
    }
  }
}
