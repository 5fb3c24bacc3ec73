/**
 * Nobody: combinations of answers that no caller can give, or that contradict each other.
 *
 * @module
 */
import { type Answer, sourcesOf } from '../../facts/index.ts'
import { type Box, meet } from './boxes.ts'
import { type Class, classesWhere } from './classes.ts'
import type { Domain, SetVariables } from './domain.ts'

type Unchecked = Omit<Domain, 'nobody'>

/** The combinations of a domain that are nobody. */
export function nobodyIn(domain: Unchecked): readonly Box[] {
  const { world } = domain
  const sides = world === 'pairs' ? [0, 1] : [0]
  return [
    ...[...domain.sets.values()].flatMap((set) => [
      ...sides.flatMap((side) => [...emptyAt(set, side, domain), ...mixedAt(set, side, domain)]),
      ...(world === 'pairs' ? [...grown(set, domain), ...outside(set, domain)] : []),
    ]),
    ...sides.flatMap((side) => notReached(side, domain)),
  ]
}

/** A set that is known as a whole holds something; what stands for the empty set is `none`. */
function emptyAt(set: SetVariables, side: number, domain: Unchecked): readonly Box[] {
  if (set.hasNone) return []
  return all([
    where(domain, set.whole, (states) => states[side] === true),
    ...listedIn(set).map((position) => where(domain, position, (states) => states[side] === false)),
    ...(set.subject === undefined ? [] : [where(domain, set.subject, (states) => states[side] === undefined)]),
  ])
}

/** All subjects are known without the item's own only if a caller lists them; then `none` stands alone. */
function mixedAt(set: SetVariables, side: number, domain: Unchecked): readonly Box[] {
  const { subject } = set
  const none = set.members.get('none')
  if (subject === undefined || none === undefined) return []
  return listedIn(set).flatMap((position) =>
    position === none
      ? []
      : all([
          where(domain, set.whole, (states) => states[side] === true),
          where(domain, subject, (states) => states[side] === undefined),
          where(domain, none, (states) => states[side] === true),
          where(domain, position, (states) => states[side] === true),
        ]),
  )
}

/** What is known as a whole does not come to hold more. */
function grown(set: SetVariables, domain: Unchecked): readonly Box[] {
  return listedIn(set).flatMap((position) =>
    all([
      where(domain, set.whole, ([before]) => before === true),
      where(domain, position, ([before, after]) => before === false && after === true),
    ]),
  )
}

/** An item's subject, once it is known, is in what was known as the set of all subjects. */
function outside(set: SetVariables, domain: Unchecked): readonly Box[] {
  const { subject, members, rest } = set
  if (subject === undefined) return []
  const tested = [...members].flatMap(([member, position]) =>
    all([
      where(domain, set.whole, ([before]) => before === true),
      where(domain, subject, ([before, after]) => before === undefined && after === member),
      where(domain, position, ([before]) => before === false),
    ]),
  )
  const isUntested = (value: Answer | undefined): boolean => typeof value === 'string' && !members.has(value)
  const untested = all([
    where(domain, set.whole, ([before]) => before === true),
    where(domain, subject, ([before, after]) => before === undefined && isUntested(after)),
    ...(rest === undefined ? [] : [where(domain, rest, ([before]) => before === false)]),
  ])
  return [...tested, ...untested]
}

/** Where the source of a `reached` fact says what it is, it is that. */
function notReached(side: number, domain: Unchecked): readonly Box[] {
  const { dictionary, scalars } = domain
  return [...scalars].flatMap(([name, position]) => {
    const derivation = dictionary.facts.get(name)?.derivation
    if (derivation?.kind !== 'reached') return []
    const source = scalars.get(sourcesOf(derivation)[0] ?? '')
    if (source === undefined) return []
    const { trueFrom, falseBelow } = derivation
    return [
      ...all([
        where(domain, source, (states) => Number(states[side]) >= trueFrom),
        where(domain, position, (states) => states[side] !== true),
      ]),
      ...all([
        where(domain, source, (states) => Number(states[side]) < Math.min(trueFrom, falseBelow)),
        where(domain, position, (states) => states[side] !== false),
      ]),
    ]
  })
}

function listedIn({ members, rest }: SetVariables): readonly number[] {
  return [...members.values(), ...(rest === undefined ? [] : [rest])]
}

function where({ variables }: Unchecked, position: number, holds: (states: Class['states']) => boolean): Box {
  const variable = variables[position]
  return variable === undefined ? [] : [{ variable: position, classes: classesWhere(variable, holds) }]
}

function all(boxes: readonly Box[]): readonly Box[] {
  const joined = boxes.reduce<Box | undefined>(
    (left, right) => (left === undefined ? undefined : meet(left, right)),
    [],
  )
  return joined === undefined ? [] : [joined]
}
