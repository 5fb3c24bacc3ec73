/**
 * Two versions of a pack, compared in patients: whose verdict changes, who shows it, which rules do it, and how large the
 * change is.
 *
 * @module
 */
import type { Region } from '../../decide/index.ts'
import type { Layer, Rule } from '../../pack/index.ts'
import {
  type Joint,
  jointOf,
  type Limits,
  type NotDecided,
  type Point,
  type ProofOptions,
  ruleChangeProof,
  startOf,
  type Version,
  verdictChanges,
  withLaterRules,
} from '../../prove/index.ts'
import { type AuditReport, reportOf } from '../report.ts'
import { type ChangeClass, isRaisedTo, largest, leastVersion } from './classes.ts'
import type { DiffDetail, Direction, LayerView, PolicyChange, RuleChange, RulePart } from './detail.ts'
import { dictionaryChanges, packChanges, policyChanges } from './parts.ts'
import { measuresOf, problemsOf } from './problems.ts'
import { changedRules, type RulePair, readsOtherParameters } from './rules.ts'
import { incompleteChanges, layerView, patientsOf, withPolicy } from './views.ts'
import { type Place, unremarkableFacts, witnessAt } from './witness.ts'

/** How two versions are compared. */
export interface DiffOptions {
  /** The region whose parameters the rules read; none, where nothing is said. */
  readonly region?: Region
  /** The smallest class that fails the report; without it, every change passes. */
  readonly failOn?: Exclude<ChangeClass, 'none'>
  /** How far the proofs may go. */
  readonly limits?: Limits
}

/** About ten seconds for the worst edit of a large pack; all is counted, so that the answer is the same everywhere. */
export const diffLimits: Limits = { states: 100_000, steps: 20_000_000, stepsInAll: 200_000_000 }

/**
 * Compares two versions of a pack.
 *
 * Every possible patient is asked of both: one value for each fact that either pack reads. So is every case of which
 * answers are unknown, and the article alone where a pack has evidence beside it. What a pack says beside verdicts, and
 * what its dictionary accepts, is compared part by part.
 *
 * @param before - the earlier pack, linked, and the dictionary that it is linked over
 * @param after - the later one
 * @param options - a region, the class that fails, limits
 * @returns a report on the later pack; `detail` holds every change with a witness
 * @see docs/diff.md
 */
export function diff(before: Version, after: Version, options: DiffOptions = {}): AuditReport<'diff', DiffDetail> {
  const detail = detailOf(before, after, options)
  return reportOf('diff', after.pack, {
    measures: measuresOf(detail),
    problems: problemsOf(detail, options.failOn),
    detail,
    limits: [
      'A fact whose values are no whole numbers has no number of values: each group that no rule tells apart counts once.',
      'A computed fact counts as a fact of its own, unless its source says what it is.',
      'Patients are counted, not weighed: how often one is met in a clinic is not known here.',
      'What sentences say is not compared, only which of them are used.',
      ...(options.region === undefined
        ? ['Regions are not looked at, only the values that parameters have by themselves.']
        : []),
    ],
  })
}

function detailOf(before: Version, after: Version, { region, limits = diffLimits }: DiffOptions): DiffDetail {
  const pairs = changedRules(before, after)
  const earlierNames = new Map(
    pairs.flatMap(({ was, is }): [string, string][] =>
      was === undefined || is === undefined || was.name === is.name ? [] : [[is.name, was.name]],
    ),
  )
  let known: Point | undefined
  const placeFor = (layers: readonly Layer[]): Place | NotDecided => {
    const options: ProofOptions = { layers, limits, ...(region === undefined ? {} : { region }) }
    const proof = jointOf(before, after, options)
    if (!proof.decided) return proof
    const { joint } = proof
    // The same person in every view: what patients can differ in does not depend on the layers.
    known ??= startOf(joint)
    return { joint, layers, region, start: known, unremarkable: unremarkableFacts(joint, known), earlierNames }
  }
  const places = layersOf(before, after).map((layers) => ({ layers, place: placeFor(layers) }))
  const whole = places[0]?.place
  const views = places.map(
    ({ layers, place }): LayerView =>
      isPlace(place) ? layerView(place) : { layers, patients: place, incomplete: place },
  )
  const rules = pairs.map((pair) => ruleChange(pair, isPlace(whole) ? whole : undefined))
  const [pack, dictionary] = [packChanges(before.pack, after.pack), dictionaryChanges(before, after)]
  const isMore = pairs.length + pack.length + dictionary.length > 0
  const policies = policiesOf(before, after, whole, isMore ? undefined : views[0])
  const parts = [...pack, ...dictionary]
  const classes = {
    verdicts: largest([
      ...views.map(classOfView),
      ...rules.map((rule) => rule.class),
      ...policies.map((): ChangeClass => 'minor'),
      ...parts.map(({ verdicts }) => verdicts),
    ]),
    types: largest(parts.map(({ types }) => types)),
    storedAnswers: largest(parts.map(({ storedAnswers }) => storedAnswers)),
  }
  const all = largest(Object.values(classes))
  const least = leastVersion(before.pack.version, all)
  return {
    before: nameOf(before),
    after: nameOf(after),
    class: all,
    classes,
    leastVersion: least,
    isVersionRaised: isRaisedTo(after.pack.version, least),
    unremarkable: isPlace(whole) ? whole.unremarkable : {},
    views,
    rules,
    pack,
    dictionary,
    policies,
  }
}

/** What each policy does by itself; where nothing else has changed, that is what is in the view. */
function policiesOf(
  before: Version,
  after: Version,
  place: Place | NotDecided | undefined,
  view: LayerView | undefined,
): readonly PolicyChange[] {
  const changed = policyChanges(before, after)
  return changed.map((policy): PolicyChange => {
    if (changed.length === 1 && view !== undefined) return { ...policy, alone: view.incomplete }
    if (!isPlace(place)) return { ...policy, alone: place ?? { decided: false, because: 'nothing was asked' } }
    const { joint } = place
    const alone = withLaterRules(joint, withPolicy(joint.rules.before, policy))
    return { ...policy, alone: incompleteChanges({ ...place, joint: alone }, undefined) }
  })
}

function isPlace(place: Place | NotDecided | undefined): place is Place {
  return place !== undefined && !('decided' in place)
}

function nameOf({ pack: { id, version, digest } }: Version): DiffDetail['before'] {
  return { id, version, digest }
}

/** Both layers; and the article alone, where there is evidence beside it. */
function layersOf(before: Version, after: Version): readonly (readonly Layer[])[] {
  const layers = new Set([...before.pack.rules, ...after.pack.rules].map(({ layer }) => layer))
  const both: readonly Layer[] = ['article', 'evidence']
  return layers.size === 2 ? [both, ['article']] : [both]
}

/** What is not decided could be anything. */
function classOfView({ patients, incomplete }: LayerView): ChangeClass {
  if (!patients.decided || !incomplete.decided) return 'major'
  return largest([...patients.changes, ...incomplete.changes].map(({ direction }) => classOf[direction]))
}

/** Whoever is accepted now had no verdict before. A verdict that falls, or that cannot be compared, may harm. */
const classOf = {
  accepted: 'none',
  stricter: 'minor',
  milder: 'major',
  incomparable: 'major',
  refused: 'major',
} as const satisfies Record<Direction, ChangeClass>

/** What is no part of a decision's meaning: where a rule comes from. */
const sourceParts: readonly RulePart[] = ['basis', 'strength']

function ruleChange(pair: RulePair, place: Place | undefined): RuleChange {
  const { was, is, parts } = pair
  const rule = is ?? was
  if (rule === undefined) throw new TypeError('a change is of a rule')
  const change = was === undefined ? 'added' : is === undefined ? 'removed' : parts.length > 0 ? 'edited' : 'renamed'
  const concern = concernOf(pair, place)
  const alone = place === undefined ? undefined : aloneOf(pair, place)
  const isSourceAlone = change === 'edited' && parts.every((each) => sourceParts.includes(each))
  const isSilent = isSourceAlone || (concern.concerns === 'nobody' && !readsOtherParameters(pair))
  return {
    rule: rule.name,
    change,
    ...(change === 'renamed' && was !== undefined ? { was: was.name } : {}),
    at: rule.at,
    parts,
    unsaid: (was?.mustSay ?? []).filter((code) => !(is?.mustSay ?? []).includes(code)),
    class: isSilent ? 'patch' : 'minor',
    ...concern,
    ...(alone === undefined ? {} : { alone }),
  }
}

/** Whom a changed rule concerns: of whom it is true in one version only, or of whom it now says something else. */
function concernOf({ was, is, parts }: RulePair, place: Place | undefined): Pick<RuleChange, 'concerns' | 'witness'> {
  if (place === undefined) return { concerns: 'not decided' }
  const { joint } = place
  const [earlier, later] = [inJoint(joint, 'before', was), inJoint(joint, 'after', is)]
  const isSaidOtherwise =
    was?.name !== is?.name ||
    parts.some((each) => each !== 'conditions' && each !== 'parameters' && !sourceParts.includes(each))
  const proof = ruleChangeProof(joint, isSaidOtherwise && later !== undefined ? undefined : earlier, later)
  if (!proof.decided) return { concerns: 'not decided' }
  const patient: Point | undefined = proof.gained ?? proof.lost
  if (patient !== undefined) return { concerns: 'patients', witness: witnessAt(place, 'patients', patient) }
  if (proof.whileUnknown === undefined) return { concerns: 'nobody' }
  return { concerns: 'incomplete cases', witness: witnessAt(place, 'cases', proof.whileUnknown) }
}

function inJoint(joint: Joint, when: 'before' | 'after', rule: Rule | undefined): Rule | undefined {
  return rule === undefined ? undefined : joint.rules[when].find(({ name }) => name === rule.name)
}

/** How many patients change if nothing but this rule does. Rungs must mean the same to both. */
function aloneOf({ was, is }: RulePair, { joint, start }: Place): string | undefined {
  const { before, after } = joint
  if (JSON.stringify(before.pack.ladder) !== JSON.stringify(after.pack.ladder)) return undefined
  const later = inJoint(joint, 'after', is)
  const rest = joint.rules.before.filter(({ name }) => name !== was?.name)
  const proof = verdictChanges(withLaterRules(joint, later === undefined ? rest : [...rest, later]), 'patients', start)
  return proof.decided ? patientsOf(proof).changed : undefined
}
