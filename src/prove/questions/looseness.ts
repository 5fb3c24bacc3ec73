/**
 * Where the bounds are loose: cases whose completions all stay away from `atLeast` or `atMost`.
 *
 * `atMost` is loose where a rule looks possible and no completion makes it true, because it asks two things of one fact
 * that exclude each other. It is sought on each rung above `otherwise`. `atLeast` is loose where one rule or another
 * must fire whatever one fact turns out to be, and none is certain. It is sought fact by fact, for facts with one value.
 * Each case that is found is checked against all its completions; where nothing is found by these two ways, nothing is
 * claimed of cases that they do not cover.
 *
 * @module
 */
import { plainEvaluatorOf } from '../../decide/index.ts'
import { asCertain } from '../../evaluate/index.ts'
import { attempted, type Bases, type Basis, everyClass, type Proof } from '../basis.ts'
import { allows, type Box, meet, product } from '../boxes/boxes.ts'
import { classesWhere } from '../boxes/classes.ts'
import type { Question } from '../boxes/conditions.ts'
import { simplified, withoutSubsumed } from '../boxes/simplify.ts'
import { factsAt } from '../ready-case.ts'
import type { NotDecided } from '../search/fold.ts'
import type { Point } from '../search/search.ts'
import { isOpen, somebody, sought } from '../somebody.ts'
import { completionsOf } from './completions.ts'

/** A case of which one bound is loose. */
export interface LooseCase {
  readonly bound: 'atLeast' | 'atMost'
  readonly facts: Readonly<Record<string, unknown>>
  readonly expect: { readonly atLeast: string; readonly atMost: string }
  /** What its completions reach, in the ladder's order. */
  readonly reaches: readonly string[]
}

/** Loose cases, at most one for each rung and bound. */
export function looseCases(bases: Bases): Proof<{ readonly loose: readonly LooseCase[] }> {
  return attempted(() => {
    const { pack } = bases.cases
    const loose: LooseCase[] = []
    for (const height of pack.ladder.keys()) {
      const high = height > pack.ladder.indexOf(pack.otherwise) ? neverReached(bases, height) : undefined
      if (isOpen(high)) return high
      const highCase = high === undefined ? undefined : checked(bases, high, 'atMost')
      if (highCase !== undefined) loose.push(highCase)
      for (const low of alwaysReached(bases, height)) {
        if (isOpen(low)) return low
        const lowCase = checked(bases, low, 'atLeast')
        if (lowCase === undefined) continue
        loose.push(lowCase)
        break
      }
    }
    const isFirst = (each: LooseCase, index: number): boolean =>
      loose.findIndex(({ bound, facts }) => bound === each.bound && same(facts, each.facts)) === index
    return { decided: true, loose: loose.filter(isFirst) }
  })
}

function same(left: LooseCase['facts'], right: LooseCase['facts']): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}

const possibly: Question = { reading: asCertain, level: 'unknown', side: 0 }
const certainly: Question = { reading: asCertain, level: 'true', side: 0 }

/** Somebody for whom a rule of this height is possible, and no rule as high can come true. */
function neverReached({ cases, patients }: Bases, height: number): Point | undefined | NotDecided {
  const speaking = cases.rules.filter(({ notice }) => !notice)
  const possible = speaking.filter((rule) => rule.height === height).flatMap((rule) => cases.boxesOf(rule, possibly))
  const reachable = speaking
    .filter((rule) => rule.height >= height)
    .flatMap((rule) => patients.boxesOf(rule).flatMap((box) => leftOpenBy(box, cases)))
  return sought(cases, possible, simplified(reachable, everyClass(cases.domain)))
}

/** The cases that a patient of this box can be a completion of. */
function leftOpenBy(box: Box, { domain }: Basis): readonly Box[] {
  return box.reduce<readonly Box[]>(
    (boxes, { variable: position, classes }) => {
      const variable = domain.variables[position]
      if (variable === undefined) return boxes
      const isAllowed = (index: number): boolean => allows(classes, index)
      const at = (holds: (state: unknown, index: number) => boolean): Box => [
        {
          variable: position,
          classes: variable.classes.reduce(
            (mask, { states }, index) => (holds(states[0], index) ? mask | (1n << BigInt(index)) : mask),
            0n,
          ),
        },
      ]
      if (variable.role.kind === 'value')
        return product(boxes, [at((state, index) => state === undefined || isAllowed(index))])
      if (variable.role.kind === 'whole') return boxes
      const open = domain.sets.get(variable.fact)?.whole ?? position
      // Of members, class 1 is "listed": what is not listed may come to be, unless the set is known as a whole.
      const listed = at((state) => state === true)
      const notWhole = domain.variables[open]
      const either =
        notWhole === undefined
          ? []
          : [{ variable: open, classes: classesWhere(notWhole, ([state]) => state === false) }]
      return product(boxes, isAllowed(1) ? [listed, either] : [at((state) => state === false)])
    },
    [[]],
  )
}

/** Cases in which some rule as high as this must fire whatever one fact turns out to be, and none is certain to. */
function* alwaysReached({ cases, patients }: Bases, height: number): Generator<Point | NotDecided> {
  const high = patients.rules.filter((rule) => !rule.notice && rule.height >= height)
  // Not joined: what alternatives come to only together is what is sought.
  const boxes = withoutSubsumed(high.flatMap((rule) => patients.writtenBoxesOf(rule, certainly)))
  const certain = high.flatMap((rule) => cases.boxesOf(rule, certainly))
  for (const [position, variable] of patients.domain.variables.entries()) {
    if (variable.role.kind !== 'value') continue
    const asking = boxes.filter((box) => box.some((side) => side.variable === position))
    let tries = 0
    for (const rest of covers(asking, position, everyClass(patients.domain)(position), [])) {
      tries += 1
      if (tries > 200) break
      const open = cases.domain.variables[position]
      if (open === undefined) continue
      const unknown = [{ variable: position, classes: classesWhere(open, ([state]) => state === undefined) }]
      const found = somebody(cases, product(knownAs(rest, cases), [unknown]), certain)
      if (found !== undefined) yield found
    }
  }
}

/** What else must hold so that boxes between them allow every class of one variable. */
function* covers(boxes: readonly Box[], position: number, missing: bigint, rest: Box): Generator<Box> {
  if (missing === 0n) {
    yield rest
    return
  }
  const next = missing & -missing
  for (const box of boxes) {
    const classes = box.find((side) => side.variable === position)?.classes ?? 0n
    if ((classes & next) === 0n) continue
    const both = meet(
      rest,
      box.filter((side) => side.variable !== position),
    )
    if (both !== undefined) yield* covers(boxes, position, missing & ~classes, both)
  }
}

/** The same people as a case that says so. */
function knownAs(box: Box, { domain }: Basis): readonly Box[] {
  return box.reduce<readonly Box[]>(
    (boxes, side) => {
      const variable = domain.variables[side.variable]
      if (variable === undefined || variable.role.kind === 'whole') return boxes
      if (variable.role.kind === 'value' || (side.classes & 1n) === 0n) return product(boxes, [[side]])
      const whole = domain.sets.get(variable.fact)?.whole ?? side.variable
      return product(product(boxes, [[side]]), [[{ variable: whole, classes: 1n }]])
    },
    [[]],
  )
}

/** The case, if its completions really stay away from its bound. */
function checked(bases: Bases, point: Point, bound: LooseCase['bound']): LooseCase | undefined {
  const { pack, dictionary, layers, region, domain } = bases.cases
  const facts = factsAt(domain, point)
  const result = plainEvaluatorOf(pack, dictionary).safeEvaluate(facts, { layers, region })
  if (!result.ok) return undefined
  const { atLeast, atMost } = result.decision.items?.[0] ?? result.decision
  const [completions] = completionsOf(bases, facts)
  if (!completions?.decided) return undefined
  const reaches = completions.verdicts.map(({ verdict }) => verdict)
  if (reaches.includes(bound === 'atLeast' ? atLeast : atMost)) return undefined
  return { bound, facts, expect: { atLeast, atMost }, reaches }
}
