/**
 * Conditions as boxes: who makes a condition true, or not false, in one of its readings.
 * In: a condition of a pack and the pack's domain. Out: boxes of which one must hold.
 *
 * Each leaf is asked of the specification itself, for every class of its fact; there is no second meaning of a
 * comparison here.
 *
 * @module
 */
import { opposite, type Truth, truthOf, type UnknownLeaf } from '../../evaluate/index.ts'
import type { Answer, Answers } from '../../facts/index.ts'
import type { Condition, Leaf } from '../../pack/index.ts'
import { type Box, product } from './boxes.ts'
import { classesWhere } from './classes.ts'
import type { Domain, SetVariables } from './domain.ts'
import { withoutSubsumed } from './simplify.ts'

/** In which reading, how true, and, of a pair, in the earlier (0) or the later (1) case. */
export interface Question {
  readonly reading: UnknownLeaf
  /** `true`, or at least not false. */
  readonly level: 'true' | 'unknown'
  readonly side: 0 | 1
}

/** More alternatives than this are not written out: a proof of such a pack is not decided. */
export const boxLimit = 10_000

/** Thrown inside a proof that would come to too many alternatives; its caller makes "not decided" of it. */
export class TooMany extends Error {
  constructor() {
    super(`more than ${boxLimit} alternatives`)
  }
}

/** Who makes the condition as true as asked. */
export function boxesOf(condition: Condition, domain: Domain, question: Question, negated = false): readonly Box[] {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const operands = condition.operands.map((operand) => boxesOf(operand, domain, question, negated))
      return (condition.kind === 'all') === negated ? bounded(operands.flat()) : operands.reduce(boundedProduct)
    }
    case 'not':
      return boxesOf(condition.operand, domain, question, !negated)
    case 'named':
      return boxesOf(condition.operand, domain, question, negated)
    case 'comparison':
    case 'isUnknown':
      return leafBoxes(condition, domain, question, negated)
  }
}

/** The boxes in which one of the left and one of the right hold, if they are not too many. */
export function boundedProduct(left: readonly Box[], right: readonly Box[]): readonly Box[] {
  if (left.length * right.length > boxLimit * 4) throw new TooMany()
  return bounded(withoutSubsumed(product(left, right)))
}

function bounded(boxes: readonly Box[]): readonly Box[] {
  if (boxes.length > boxLimit) throw new TooMany()
  return boxes
}

/**
 * A leaf's boxes, made once for each way of asking. Of a reading the leaf sees what it makes of it while its fact is
 * unknown, and nothing else.
 */
function leafBoxes(leaf: Leaf, domain: Domain, question: Question, negated: boolean): readonly Box[] {
  const { level, side, reading } = question
  const key = `${reading(leaf, negated ? 'false' : 'true')} ${level} ${side} ${negated}`
  const known = domain.leafBoxes.get(leaf) ?? new Map<string, readonly Box[]>()
  domain.leafBoxes.set(leaf, known)
  const boxes = known.get(key) ?? boxesOfLeaf(leaf, domain, question, negated)
  known.set(key, boxes)
  return boxes
}

function boxesOfLeaf(leaf: Leaf, domain: Domain, question: Question, negated: boolean): readonly Box[] {
  const set = domain.sets.get(leaf.fact)
  const holds = (answer: Answer | undefined): boolean => {
    const answers: Answers = {
      known: new Map(answer === undefined ? [] : [[leaf.fact, answer]]),
      asked: new Set(),
      ...(domain.parameters === undefined ? {} : { parameters: domain.parameters }),
    }
    const truth = truthOf(leaf, answers, question.reading, negated ? 'false' : 'true')
    return isAtLeast(negated ? opposite[truth] : truth, question.level)
  }
  if (set !== undefined) return setBoxes(leaf, set, domain, question, holds)
  const position = domain.scalars.get(leaf.fact)
  return position === undefined ? [] : where(domain, position, (states) => holds(states[question.side]))
}

function isAtLeast(truth: Truth, level: Question['level']): boolean {
  return truth === 'true' || truth === level
}

/** Who is in one of a variable's classes: everybody, nobody, or a box with one side. */
function where(
  domain: Domain,
  position: number,
  holds: (states: Domain['variables'][number]['classes'][number]['states']) => boolean,
): readonly Box[] {
  const variable = domain.variables[position]
  if (variable === undefined) return []
  const classes = classesWhere(variable, holds)
  if (classes === 0n) return []
  return classes === classesWhere(variable, () => true) ? [[]] : [[{ variable: position, classes }]]
}

/** A leaf on a set depends on two things alone: whether the value is listed, and whether the set is known as a whole. */
function setBoxes(
  leaf: Leaf,
  set: SetVariables,
  domain: Domain,
  { side }: Question,
  holds: (answer: Answer) => boolean,
): readonly Box[] {
  const asked = leaf.kind === 'comparison' ? String(leaf.value) : undefined
  const isEmptyAsked = set.hasNone && asked === 'none'
  const other = asked === 'none' ? 'other' : 'none'
  const answer = (isListed: boolean, complete: boolean): Answer => {
    if (isEmptyAsked) return { members: new Set(isListed ? (complete ? ['none'] : []) : [other]), complete }
    return { members: new Set(isListed && asked !== undefined ? [asked] : complete ? [other] : []), complete }
  }
  const listed = (isListed: boolean): readonly Box[] =>
    isEmptyAsked ? emptiness(set, domain, side, isListed) : membership(set, asked ?? '', domain, side, isListed)
  const known = (isWhole: boolean): readonly Box[] =>
    where(domain, set.whole, (states) => (states[side] === true) === isWhole)
  const both = [true, false] as const
  const whenListed = both.filter((isListed) => both.every((isWhole) => holds(answer(isListed, isWhole))))
  const whenKnown = both.filter((isWhole) => both.every((isListed) => holds(answer(isListed, isWhole))))
  if (whenListed.length === 2) return [[]]
  const corners = both.flatMap((isListed) =>
    whenListed.includes(isListed)
      ? []
      : both
          .filter((isWhole) => !whenKnown.includes(isWhole) && holds(answer(isListed, isWhole)))
          .flatMap((isWhole) => product(known(isWhole), listed(isListed))),
  )
  return [...whenListed.flatMap(listed), ...whenKnown.flatMap(known), ...corners]
}

/** Whether a set holds a member: an item's own subject is in the set of all subjects. */
function membership(set: SetVariables, member: string, domain: Domain, side: 0 | 1, isListed: boolean): readonly Box[] {
  const position = set.members.get(member)
  const amongOthers =
    position === undefined ? [] : where(domain, position, (states) => (states[side] === true) === isListed)
  if (set.subject === undefined) return amongOthers
  const asSubject = where(domain, set.subject, (states) => (states[side] === member) === isListed)
  return isListed ? [...asSubject, ...amongOthers] : product(asSubject, amongOthers)
}

/** Whether a set holds no member at all. */
function emptiness(set: SetVariables, domain: Domain, side: 0 | 1, isEmpty: boolean): readonly Box[] {
  const positions = [...set.members.values(), ...(set.rest === undefined ? [] : [set.rest])]
  const each = positions.map((position) => where(domain, position, (states) => (states[side] !== true) === isEmpty))
  return isEmpty ? each.reduce(product, [[]]) : each.flat()
}
