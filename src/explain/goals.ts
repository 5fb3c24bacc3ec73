/**
 * Goals of a search, as wishes over the rules: a verdict among some, or a rule that counts.
 *
 * A verdict is the highest of its views. So it is from one height to another where no view stands above, and one stands
 * high enough; and what that means for the rules of a view is the definition of base and verdict, read backwards.
 *
 * @module
 */
import type { PreparedReading, View } from './change/situation.ts'
import { allOf, anyOf, type Demand, type Goal } from './change/wishes.ts'

/** That a rule counts for the verdict in one of some views. */
export function ruleCounts(name: string, views: readonly View[], among: readonly number[]): Goal {
  return anyOf(
    among.flatMap((view) => {
      const { reading } = views[view] as View
      const rule = reading.rules.findIndex((each) => each.name === name)
      if (rule < 0) return []
      return [whereAsked(view, reading, ruleIs(view, rule, 'true'))]
    }),
  )
}

/** That the verdict is among some heights of the ladder of the whole. */
export function verdictAmong(wanted: ReadonlySet<number>, views: readonly View[]): Goal {
  return anyOf(
    runsOf(wanted).map(({ from, to }) =>
      allOf([
        ...views.map(({ reading }, view) => unlessAsked(view, reading, atMost(view, reading, to))),
        anyOf(views.map(({ reading }, view) => whereAsked(view, reading, between(view, reading, from, to)))),
      ]),
    ),
  )
}

/** Heights that follow one another. */
function runsOf(wanted: ReadonlySet<number>): readonly { readonly from: number; readonly to: number }[] {
  const starts = [...wanted].filter((height) => !wanted.has(height - 1))
  return starts.map((from) => {
    let to = from
    while (wanted.has(to + 1)) to += 1
    return { from, to }
  })
}

function ruleIs(view: number, rule: number, demand: Demand): Goal {
  return { kind: 'atom', atom: { kind: 'rule', view, rule, demand } }
}

function whereAsked(view: number, { stage }: PreparedReading, goal: Goal): Goal {
  if (stage?.askedWhen === undefined) return goal
  return allOf([{ kind: 'atom', atom: { kind: 'asked', view, isAsked: true } }, goal])
}

function unlessAsked(view: number, { stage }: PreparedReading, goal: Goal): Goal {
  if (stage?.askedWhen === undefined) return goal
  return anyOf([{ kind: 'atom', atom: { kind: 'asked', view, isAsked: false } }, goal])
}

/** The heights of one view's pack, and wishes over its rules by height; notices take no part. */
function rulesOf(view: number, { pack, ranks, rules }: PreparedReading) {
  const numbered = rules.map(({ height, notice }, rule) => ({ height, notice, rule })).filter(({ notice }) => !notice)
  const rulesFrom = (lowest: number, highest: number, demand: Demand): readonly Goal[] =>
    numbered.filter(({ height }) => height >= lowest && height <= highest).map(({ rule }) => ruleIs(view, rule, demand))
  return {
    ranks,
    top: pack.ladder.length - 1,
    otherwise: pack.ladder.indexOf(pack.otherwise),
    undecided: pack.undecided === undefined ? -1 : pack.ladder.indexOf(pack.undecided),
    rulesFrom,
    noRule: allOf(rulesFrom(0, pack.ladder.length - 1, 'notTrue')),
  }
}

/** That the verdict of one view stands no higher than a rank of the whole. */
function atMost(view: number, reading: PreparedReading, rank: number): Goal {
  const { ranks, top, otherwise, undecided, rulesFrom, noRule } = rulesOf(view, reading)
  // A stricter verdict of a pack never stands for a milder one of the whole.
  const highest = ranks.filter((each) => each <= rank).length - 1
  if (highest < 0) return anyOf([])
  const base = [
    ...rulesFrom(highest + 1, top, 'notTrue'),
    ...(otherwise > highest ? [anyOf(rulesFrom(0, highest, 'true'))] : []),
  ]
  if (undecided <= highest) return allOf(base)
  // No rule may wait above base: it is decided, or base stands as high.
  const decided = Array.from({ length: top + 1 }, (_, height) =>
    anyOf([
      allOf(rulesFrom(height, height, 'false')),
      ...(height > highest ? [] : [anyOf(rulesFrom(height, highest, 'true'))]),
      ...(height <= otherwise && otherwise <= highest ? [noRule] : []),
    ]),
  )
  return allOf([...base, ...decided])
}

/** That the verdict of one view, which stands no higher than one rank of the whole, stands at least as high as another. */
function between(view: number, reading: PreparedReading, from: number, to: number): Goal {
  const { ranks, top, otherwise, undecided, rulesFrom, noRule } = rulesOf(view, reading)
  const [lowest, highest] = [ranks.filter((each) => each < from).length, ranks.filter((each) => each <= to).length - 1]
  const isBetween = (height: number): boolean => height >= lowest && height <= highest
  if (lowest === 0) return allOf([])
  // A rule waits above base: none that stands as high counts, and where none counts at all, `otherwise` is lower.
  const waiting = Array.from({ length: top + 1 }, (_, height) =>
    allOf([
      anyOf(rulesFrom(height, height, 'unknown')),
      ...rulesFrom(height, top, 'notTrue'),
      ...(otherwise < height ? [] : [anyOf(rulesFrom(0, height - 1, 'true'))]),
    ]),
  )
  return anyOf([
    ...rulesFrom(lowest, highest, 'true'),
    ...(isBetween(otherwise) ? [noRule] : []),
    ...(isBetween(undecided) ? waiting : []),
  ])
}
