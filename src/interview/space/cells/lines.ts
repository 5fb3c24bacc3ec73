/**
 * Lines: what a few open answers can be together. On a line one answer takes every value that makes a difference while
 * the others stay, and there is a line for each kind of others. So two completions that differ in one answer alone are
 * two points of a line, and every completion is on one.
 *
 * Of numbers with fractions not every value can be looked at. Which will do is known where there is one of them, where
 * two make one quotient or difference, and where they are only compared with one another.
 *
 * @module
 */
import type { Answer, Derivation, Fact } from '../../../facts/index.ts'
import { samples, turnsOf } from './turns.ts'

/** An open answer among those that go together. */
export interface Axis {
  readonly fact: Fact
  /** The numbers at which its values are told apart, by rules and by what is computed from it alone. */
  readonly cuts: readonly number[]
  /** Whether there may be no value at all. */
  readonly mayLack: boolean
}

/** A fact that is computed from several of them. */
export interface Curve {
  readonly kind: Derivation['kind']
  readonly found: (point: Point) => Answer | undefined
  /** The numbers at which rules tell its values apart. */
  readonly marks: readonly number[]
  /** The numbers that are known of what it is computed from. */
  readonly known: readonly number[]
}

/** A value on each axis, or none where one may lack. */
export type Point = readonly Value[]

type Value = Answer | undefined

/** Points of which each two differ on these axes alone. */
export interface Line {
  readonly axes: readonly number[]
  readonly points: readonly Point[]
}

/** More points than this are not looked at. */
const pointLimit = 20_000

/** The lines of some answers; nothing where these are too many, or where it is not known which values will do. */
export function linesOf(axes: readonly Axis[], curves: readonly Curve[]): readonly Line[] | undefined {
  const [one, two] = axes
  if (one === undefined) return []
  if (two === undefined) return gridOf([withLack(one, samples(one.cuts, one.fact))])
  const [curve, ...others] = curves
  if (curve !== undefined && others.length + axes.length === 2 && isSwept(one.fact, two.fact, curve))
    return swept(one, two, curve)
  const values = valuesOn(axes, curves)
  return values === undefined || sizeOf(values) > pointLimit ? undefined : gridOf(values)
}

/** Whether the other answer's values fall apart at a few of the one's, and between those all are alike. */
function isSwept(one: Fact, two: Fact, { kind }: Curve): boolean {
  if (kind === 'difference') return one.type === two.type
  return kind === 'quotient' && one.type === 'number' && two.type === 'number'
}

/** Lines along the one at each kind of the other: what is on a line changes where the curve meets a cut. */
function swept(one: Axis, two: Axis, curve: Curve): readonly Line[] {
  const along = (axis: number, own: Axis, other: Axis): readonly Line[] => {
    const point = (value: Answer, at: Answer): Point => (axis === 0 ? [value, at] : [at, value])
    const meets = samples(own.cuts, own.fact, 0).flatMap((value) =>
      turnsOf((at) => curve.found(point(value, at)), curve.marks, other.fact),
    )
    return samples([...other.cuts, ...meets], other.fact).map((at) => {
      const turns = turnsOf((value) => curve.found(point(value, at)), curve.marks, own.fact)
      return { axes: [axis], points: samples([...own.cuts, ...turns], own.fact).map((value) => point(value, at)) }
    })
  }
  return [...along(0, one, two), ...along(1, two, one)]
}

/** On each axis the values that will do whatever stands on the others. */
function valuesOn(axes: readonly Axis[], curves: readonly Curve[]): readonly (readonly Value[])[] | undefined {
  const isMeasured = ({ fact }: Axis): boolean => fact.type === 'number'
  const counts = axes.map((axis) => (isMeasured(axis) ? 1 : countOf(axis.fact)))
  if (counts.reduce((count, each) => count * each, 1) > pointLimit) return undefined
  const listed = axes.map((axis) => (isMeasured(axis) ? [0] : withLack(axis, everyValue(axis.fact))))
  const measured = axes.filter(isMeasured)
  const ofMeasured = (values: (axis: Axis, index: number) => readonly Answer[]) =>
    axes.map((axis, index) => (isMeasured(axis) ? withLack(axis, values(axis, index)) : (listed[index] ?? [])))
  if (measured.length <= 1) {
    return ofMeasured(({ fact, cuts }, axis) => {
      const turns = productOf(listed).flatMap((point) =>
        curves.flatMap(({ found, marks }) => turnsOf((value) => found(withValue(point, axis, value)), marks, fact)),
      )
      return samples([...cuts, ...turns], fact)
    })
  }
  if (curves.some(({ kind }) => kind !== 'own-time-reached')) return undefined
  const numbers = [
    ...measured.flatMap(({ fact, cuts }) => ('minimum' in fact ? [fact.minimum, ...cuts, fact.maximum] : [])),
    ...curves.flatMap(({ known }) => known),
    ...listed.flat().filter((value) => typeof value === 'number'),
  ]
  // Between each two numbers there is room for all that are compared, and on either side of each of them.
  return ofMeasured(({ fact }) => samples(numbers, fact, 2 * measured.length - 1))
}

/** Each way of choosing a value on each axis, in lines along each. */
function gridOf(values: readonly (readonly Value[])[]): readonly Line[] {
  const points = productOf(values)
  return values.flatMap((own, axis) => {
    const step = sizeOf(values.slice(axis + 1))
    const starts = [...points.keys()].filter((place) => Math.floor(place / step) % own.length === 0)
    return starts.map((start) => ({
      axes: [axis],
      points: points.slice(start, start + own.length * step).filter((_, place) => place % step === 0),
    }))
  })
}

/** Each way of choosing one value of each; the last changes first. */
function productOf(values: readonly (readonly Value[])[]): readonly Point[] {
  return values.reduce<readonly Point[]>(
    (points, own) => points.flatMap((point) => own.map((value) => [...point, value])),
    [[]],
  )
}

function withValue(point: Point, axis: number, value: Answer): Point {
  return point.map((own, index) => (index === axis ? value : own))
}

function sizeOf(values: readonly (readonly Value[])[]): number {
  return values.reduce((size, { length }) => size * length, 1)
}

function withLack({ mayLack }: Axis, values: readonly Answer[]): readonly Value[] {
  return mayLack ? [...values, undefined] : values
}

function countOf(fact: Fact): number {
  return 'minimum' in fact ? fact.maximum - fact.minimum + 1 : samples([], fact).length
}

function everyValue(fact: Fact): readonly Answer[] {
  if (!('minimum' in fact)) return samples([], fact)
  return Array.from({ length: countOf(fact) }, (_, index) => fact.minimum + index)
}
