/**
 * Cells: how open answers and what is computed from them go together. Computed facts that wait for answers, and these
 * answers, have no classes of their own: a cell says what all of them are at once, and there is one for each way in
 * which they can be together. Which cells another answer can lead to while the others stay is noted as well.
 *
 * Where that would take too long, what waits for several answers is taken as free of each.
 *
 * @module
 */
import { child, type Pointer } from '../../../diagnostics/index.ts'
import type { Answer } from '../../../facts/index.ts'
import { allows, cutsOf, type Side } from '../../../prove/index.ts'
import type { Inquiry } from '../../inquiry.ts'
import type { Answered, Place } from '../items.ts'
import type { Seating } from '../seats.ts'
import {
  type Asked,
  type Computed,
  type Finder,
  finderOf,
  type Group,
  groupsIn,
  keyOf,
  numbersKnown,
  withSupplied,
} from './computing.ts'
import { type Axis, type Curve, type Line, linesOf, type Point } from './lines.ts'
import { turnsOf } from './turns.ts'

/** Open answers, and what is computed from them, in cells. */
export interface Cells {
  readonly places: readonly Place[]
  readonly count: number
  /** For each variable that the cells stand for, the cells that make up each of its classes, as masks. */
  readonly within: ReadonlyMap<number, readonly bigint[]>
  /** For the answer at each place and each cell: where another answer there alone can lead to, as a mask. */
  readonly changes: ReadonlyMap<Pointer, readonly bigint[]>
}

/** All answers in cells. */
export interface CellLayout {
  /** By one of the variables that they stand for. */
  readonly cells: ReadonlyMap<number, Cells>
  /** A side of a box as it is said in cells, where its variable is in some. */
  readonly inCells: (side: Side) => Side
}

/** Puts into cells what is computed from open answers. */
export function cellsOf(seating: Seating, answered: Answered, inquiry: Inquiry): CellLayout {
  const cut = (group: Group): Cells | undefined => cellsIn(group, seating, answered, inquiry)
  const followed = (mostAsked: number): readonly Group[] => groupsIn(seating, answered, inquiry, mostAsked)
  const made = followed(Number.POSITIVE_INFINITY).flatMap((group): readonly Cells[] => {
    const together = cut(group)
    if (together !== undefined) return [together]
    // What waits for one answer alone can still be followed.
    const own = new Set(group.asked.map(keyOf))
    const apart = followed(1).filter(({ asked }) => asked.some((each) => own.has(keyOf(each))))
    return apart.flatMap((each) => cut(each) ?? [])
  })
  const cells = new Map(
    made.flatMap((each) => [...each.within.keys()].slice(0, 1).map((first) => [first, each] as const)),
  )
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
      return {
        variable,
        classes: classes.reduce((mask, each, index) => (allows(side.classes, index) ? mask | each : mask), 0n),
      }
    },
  }
}

/** A group in cells; nothing where it cannot be followed. */
function cellsIn({ asked, facts }: Group, seating: Seating, answered: Answered, inquiry: Inquiry): Cells | undefined {
  const computed = facts.map((each): Found => ({ ...each, found: finderOf(each, asked, answered.facts) }))
  const lines = linesThrough(asked, computed, answered, inquiry)
  if (lines === undefined) return undefined
  const all = [...asked.map((each) => ownVariable(each, seating, inquiry)), ...computed]
  const cells: (readonly number[])[] = []
  const numbers = new Map<string, number>()
  const cellAt = (point: Point): number | undefined => {
    const values = computed.map((each) => withSupplied(each.found(point), each))
    if (values.includes('nobody')) return undefined
    const classes = [...point, ...values].map((value, index) => classOf(all[index]?.position, value, inquiry))
    const key = classes.join()
    const number = numbers.get(key) ?? cells.push(classes) - 1
    numbers.set(key, number)
    return number
  }
  const reached = new Map<Point, number | undefined>()
  for (const point of lines.flatMap(({ points }) => points)) if (!reached.has(point)) reached.set(point, cellAt(point))
  const changes = new Map(asked.map(({ place }) => [place.at, cells.map(() => 0n)]))
  for (const { axes, points } of [...lines, ...acrossTies(computed, asked, [...reached.keys()])]) {
    const own = new Set(points.flatMap((point) => reached.get(point) ?? []))
    for (const rows of axes.flatMap((axis) => [changes.get(asked[axis]?.place.at ?? '') ?? []]))
      for (const number of own) rows[number] = (rows[number] ?? 0n) | maskOf(own)
  }
  const within = [...all.entries()].flatMap(([index, { position, variable }]) => {
    // What was supplied can contradict every answer: then it stands by itself.
    if (position === undefined || variable === undefined || cells.length === 0) return []
    const { classes = [] } = inquiry.basis.domain.variables[position] ?? {}
    const having = (wanted: number): bigint =>
      maskOf([...cells.keys()].filter((number) => cells[number]?.[index] === wanted))
    return [[variable, classes.map((_, wanted) => having(wanted))] as const]
  })
  return {
    places: [...new Map(asked.map(({ place }) => [place.at, place])).values()],
    count: cells.length,
    within: new Map(within),
    changes,
  }
}

/** A fact of a group, with what it comes to. */
interface Found extends Computed {
  readonly found: Finder
}

/** The lines of some answers: what is computed from one of them alone cuts that one, the rest goes across several. */
function linesThrough(
  asked: readonly Asked[],
  computed: readonly Found[],
  answered: Answered,
  { basis, dictionary }: Inquiry,
): readonly Line[] | undefined {
  const marksOf = ({ name, answers }: Found): readonly number[] => {
    const supplied = answers.known.get(name)
    return [...cutsOf(basis.domain, name), ...(typeof supplied === 'number' ? [supplied] : [])]
  }
  const axes = asked.flatMap((own, axis): readonly Axis[] => {
    const fact = dictionary.facts.get(own.fact)
    if (fact === undefined) return []
    const alone = computed.filter((each) => each.asked.every((other) => keyOf(other) === keyOf(own)))
    const turns = alone.flatMap((each) =>
      turnsOf(
        (value) => each.found(asked.map((_, index) => (index === axis ? value : undefined))),
        marksOf(each),
        fact,
      ),
    )
    return [{ fact, cuts: [...cutsOf(basis.domain, own.fact), ...turns], mayLack: own.about !== undefined }]
  })
  const curves = computed
    .filter((each) => each.asked.length > 1)
    .map((each): Curve => {
      const { found, derivation } = each
      return { kind: derivation.kind, found, marks: marksOf(each), known: numbersKnown(each, answered.facts) }
    })
  return linesOf(axes, curves)
}

/**
 * What was supplied for a fact ties the answers that it is computed from: one may have to change with another, as if
 * they were one answer. Points that differ in such answers alone are together here.
 */
function acrossTies(computed: readonly Found[], asked: readonly Asked[], points: readonly Point[]): readonly Line[] {
  const numbers = new Map(asked.map((each, axis) => [keyOf(each), axis]))
  let ties: readonly ReadonlySet<number>[] = []
  for (const each of computed) {
    if (!each.answers.known.has(each.name)) continue
    if (!points.some((point) => withSupplied(each.found(point), each) === 'nobody')) continue
    const tied = each.asked.flatMap((own) => numbers.get(keyOf(own)) ?? [])
    const isShared = (tie: ReadonlySet<number>): boolean => tied.some((axis) => tie.has(axis))
    ties = [
      ...ties.filter((tie) => !isShared(tie)),
      new Set([...tied, ...ties.filter(isShared).flatMap((tie) => [...tie])]),
    ]
  }
  return ties.flatMap((tie) => {
    const together = new Map<string, Point[]>()
    for (const point of points) {
      const others = point.filter((_, axis) => !tie.has(axis)).join()
      const own = together.get(others)
      if (own === undefined) together.set(others, [point])
      else own.push(point)
    }
    return [...together.values()].map((own): Line => ({ axes: [...tie], points: own }))
  })
}

/** The variable of an answer itself; none where no rule reads it, or reads it off all items together. */
function ownVariable(
  { place: { name, at, list }, fact, about }: Asked,
  { seats }: Seating,
  { basis, collected }: Inquiry,
): Pick<Computed, 'position' | 'variable'> {
  const seat = list === undefined ? undefined : seats.find(({ answers }) => at === child(answers.item?.at ?? '', name))
  const isElsewhere = about !== undefined || (list !== undefined && seat === undefined)
  const position = isElsewhere ? undefined : basis.domain.scalars.get(fact)
  if (position === undefined || position === collected?.subject) return { position: undefined, variable: undefined }
  return { position, variable: position + (seat?.offset ?? 0) }
}

/** The class of a value, where a rule reads it. */
function classOf(position: number | undefined, value: Answer | undefined, { basis }: Inquiry): number {
  if (position === undefined) return 0
  const { classes = [], classOf: known } = basis.domain.variables[position] ?? {}
  return value === undefined ? classes.findIndex(({ states }) => states[0] === undefined) : (known?.(value) ?? 0)
}

function maskOf(numbers: Iterable<number>): bigint {
  let mask = 0n
  for (const number of numbers) mask |= 1n << BigInt(number)
  return mask
}
