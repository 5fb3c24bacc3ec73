/**
 * From which verdict to which: what every possible patient, and every case of which answers are unknown, comes to before
 * and after a change.
 *
 * @module
 */
import { asJudged } from '../../evaluate/index.ts'
import type { Rule } from '../../pack/index.ts'
import { attempted, type Basis, everyClass, type Proof } from '../basis.ts'
import { type Box, keyOf } from '../boxes/boxes.ts'
import type { Question } from '../boxes/conditions.ts'
import { simplified } from '../boxes/simplify.ts'
import { spend } from '../search/fold.ts'
import type { Point } from '../search/search.ts'
import { type Dials, foldTogether, type JointLift } from '../search/together.ts'
import type { Joint, When } from './joint.ts'

/** Those whose verdict changes in one way. `null`: this version does not accept them. */
export interface VerdictChange {
  readonly from: string | null
  readonly to: string | null
  readonly count: bigint
  /** How many answers the nearest of them is away from the start; members of a set count one by one. */
  readonly distance: number
  readonly nearest: Point
}

/** Everybody whose verdict changes. */
export interface VerdictChanges {
  /** All whom at least one version accepts. */
  readonly total: bigint
  /** In the order of the ladders. */
  readonly changes: readonly VerdictChange[]
  readonly states: number
}

/**
 * Whose verdict changes: of all patients, or of all cases, in which any answer may be unknown. Of those who change in
 * the same way the one nearest to `start` is found.
 */
export function verdictChanges(joint: Joint, world: 'patients' | 'cases', start: Point): Proof<VerdictChanges> {
  return attempted(() => {
    const basis = joint.bases[world]
    const spent = spend(basis.meter, 0, 0)
    if (spent !== undefined) return spent
    const scale = scaleOf(joint, world)
    const lifts = liftsOf(joint, basis, scale)
    // Joining boxes costs as well, and is all there is where nothing differs.
    spend(basis.meter, 0, lifts.length)
    const question = { dialCount: 2 * scale.dials, start, isAlike: scale.isAlike, isSettled: scale.isSettled }
    const changed = variablesOf(lifts.filter(({ dials }) => !scale.isAlike(dials)).map(({ box }) => box))
    const total = totalOf(joint, basis, start)
    if (!total.decided) return total
    // What the change is about comes first: whom it does not concern is left out at once. Where it is about most of the
    // pack, the usual order is the better one.
    const near = foldTogether(lifts, basis.sizes, basis.meter, { ...question, first: changed })
    const folded = near.decided ? near : foldTogether(lifts, basis.sizes, basis.meter, { ...question, first: [] })
    if (!folded.decided) return folded
    const changes = new Map<string, VerdictChange>()
    for (const { dials, count, distance, nearest } of folded.outcomes) {
      const [from, to] = [scale.verdict('before', dials), scale.verdict('after', dials)]
      if (from === to) continue
      const key = JSON.stringify([from, to])
      const other = changes.get(key)
      const isNearer = other === undefined || distance < other.distance
      changes.set(key, {
        from,
        to,
        count: count + (other?.count ?? 0n),
        distance: isNearer ? distance : other.distance,
        nearest: isNearer ? nearest : other.nearest,
      })
    }
    const sorted = [...changes.values()].sort(
      (a, b) =>
        scale.rank('before', a.from) - scale.rank('before', b.from) ||
        scale.rank('after', a.to) - scale.rank('after', b.to),
    )
    return { decided: true, total: total.total, changes: sorted, states: folded.states }
  })
}

/** The same two versions, with other rules in the later one: what one change does by itself. */
export function withLaterRules(joint: Joint, rules: readonly Rule[]): Joint {
  const { otherwise, undecided, ladder } = joint.before.pack
  const { undecided: _, ...rest } = joint.after.pack
  const pack = { ...rest, ladder, otherwise, ...(undecided === undefined ? {} : { undecided }) }
  const { before } = joint.refused
  return {
    ...joint,
    after: { ...joint.after, pack },
    rules: { ...joint.rules, after: rules },
    refused: { before, after: before },
  }
}

/** Somebody whom both versions judge as little as anybody: a point of the patients and, as it stands, of the cases. */
export function startOf({ bases: { patients } }: Joint): Point {
  const found = attempted(() => ({ point: patients.unremarkable() }))
  return ('point' in found ? found.point : undefined) ?? patients.sizes.map(() => 0)
}

/** What the dials of one version say, and when both versions say the same. */
interface Scale {
  /** The dials of one version; those of the later one stand behind those of the earlier one. */
  readonly dials: number
  readonly verdict: (when: When, dials: Dials) => string | null
  readonly rank: (when: When, verdict: string | null) => number
  /** Whether a lift does the same to both, and whether what has been reached is the same. */
  readonly isAlike: (dials: Dials) => boolean
  readonly isSettled: (reached: Dials) => boolean
}

/** Of a patient, how high the rules that are true reach. Of a case also how high those do that wait for an answer. */
function scaleOf({ before, after }: Joint, world: 'patients' | 'cases'): Scale {
  const packs = { before: before.pack, after: after.pack }
  const dialCount = world === 'patients' ? 1 : 2
  const rank = (when: When, verdict: string | null): number =>
    verdict === null ? packs[when].ladder.length : packs[when].ladder.indexOf(verdict)
  const verdict = (when: When, dials: Dials): string | null => {
    const { ladder, otherwise, undecided } = packs[when]
    const own = when === 'before' ? 0 : dialCount
    const reached = dials[own] ?? -1
    if (reached === ladder.length) return null
    const base = reached < 0 ? ladder.indexOf(otherwise) : reached
    const open = dialCount === 1 ? -1 : (dials[own + 1] ?? -1)
    const height = open > base && undecided !== undefined ? Math.max(base, ladder.indexOf(undecided)) : base
    return ladder[height] ?? otherwise
  }
  /** Where the later ladder has a rung of the earlier one; the height of nobody is the same to both. */
  const laterHeights = [...before.pack.ladder.map((rung) => after.pack.ladder.indexOf(rung)), after.pack.ladder.length]
  const common = laterHeights.filter((height) => height >= 0)
  const isAligned = common.every((height, index) => index === 0 || height > (common[index - 1] ?? -1))
  const isSame = (dials: Dials): boolean =>
    Array.from({ length: dialCount }, (_, dial) => dial).every((dial) => {
      const [was, is] = [dials[dial] ?? -1, dials[dial + dialCount] ?? -1]
      return was < 0 ? is < 0 : laterHeights[was] === is
    })
  const isSameOtherwise = before.pack.otherwise === after.pack.otherwise
  const isSameUndecided = world === 'patients' || before.pack.undecided === after.pack.undecided
  return {
    dials: dialCount,
    verdict,
    rank,
    isAlike: isSame,
    isSettled: (reached) =>
      isAligned && isSameUndecided && (isSameOtherwise || (reached[0] ?? -1) >= 0) && isSame(reached),
  }
}

const judgedTrue: Question = { reading: asJudged, level: 'true', side: 0 }
const judgedOpen: Question = { reading: asJudged, level: 'unknown', side: 0 }

/** Every box of both packs once, with all that it lifts. */
function liftsOf(joint: Joint, basis: Basis, { dials: dialCount }: Scale): readonly JointLift[] {
  const byBox = new Map<string, { readonly box: Box; readonly dials: number[] }>()
  const lift = (box: Box, dial: number, height: number): void => {
    const key = keyOf(box)
    const known = byBox.get(key) ?? { box, dials: Array.from({ length: 2 * dialCount }, () => -1) }
    byBox.set(key, known)
    known.dials[dial] = Math.max(known.dials[dial] ?? -1, height)
  }
  for (const [when, own] of [['before', 0] as const, ['after', dialCount] as const]) {
    const speaking = joint.rules[when].filter(({ notice }) => !notice)
    for (const [height, rules] of byHeight(speaking)) {
      for (const [dial, question] of [judgedTrue, judgedOpen].slice(0, dialCount).entries()) {
        for (const rule of rules) for (const box of basis.boxesOf(rule, question)) lift(box, own + dial, height)
      }
    }
    const refused = joint.refused[when]
    const nobody = [...basis.domain.nobody, ...(refused === undefined ? [] : basis.boxesOf(refused))]
    const top = joint[when].pack.ladder.length
    for (const box of nobody) for (let dial = 0; dial < dialCount; dial += 1) lift(box, own + dial, top)
  }
  return joined([...byBox.values()], basis)
}

/** Boxes that lift the same become fewer. */
function joined(lifts: readonly JointLift[], basis: Basis): readonly JointLift[] {
  const byDials = new Map<string, { readonly dials: Dials; readonly boxes: Box[] }>()
  for (const { box, dials } of lifts) {
    const key = dials.join()
    const group = byDials.get(key) ?? { dials, boxes: [] }
    byDials.set(key, group)
    group.boxes.push(box)
  }
  return [...byDials.values()].flatMap(({ dials, boxes }) =>
    simplified(boxes, everyClass(basis.domain)).map((box) => ({ box, dials })),
  )
}

function byHeight(rules: readonly Rule[]): ReadonlyMap<number, readonly Rule[]> {
  const heights = new Map<number, Rule[]>()
  for (const rule of rules) heights.set(rule.height, [...(heights.get(rule.height) ?? []), rule])
  return heights
}

/** How many there are whom at least one version accepts. */
function totalOf(joint: Joint, basis: Basis, start: Point): Proof<{ readonly total: bigint }> {
  const { nobody } = basis.domain
  const refused = (when: When): readonly Box[] => {
    const rule = joint.refused[when]
    return rule === undefined ? [] : basis.boxesOf(rule)
  }
  const lifts = [
    ...nobody.map((box) => ({ box, dials: [0, 0] })),
    ...refused('before').map((box) => ({ box, dials: [0, -1] })),
    ...refused('after').map((box) => ({ box, dials: [-1, 0] })),
  ]
  const isSettled = (reached: Dials): boolean => reached.every((height) => height === 0)
  const folded = foldTogether(lifts, basis.sizes, basis.meter, {
    dialCount: 2,
    start,
    first: [],
    isAlike: () => true,
    isSettled,
  })
  if (!folded.decided) return folded
  return { decided: true, total: folded.outcomes.reduce((sum, { count }) => sum + count, 0n) }
}

/** The variables of some boxes, those that most of them mention first. */
function variablesOf(boxes: readonly Box[]): readonly number[] {
  const mentions = new Map<number, number>()
  for (const box of boxes) for (const { variable } of box) mentions.set(variable, (mentions.get(variable) ?? 0) + 1)
  return [...mentions].sort(([a, m], [b, n]) => n - m || a - b).map(([variable]) => variable)
}
