/**
 * Two versions of a pack, compared in patients: whose verdict changes, who shows it, which rules do it, and how large the
 * change is.
 *
 * @module
 */

import type { Region } from '../../decide/index.ts'
import { expectArgument, expectOptions, isHolder } from '../../diagnostics/index.ts'
import { isLinked, type Layer } from '../../pack/index.ts'
import {
  jointOf,
  type Limits,
  type NotDecided,
  type Point,
  type ProofOptions,
  startOf,
  type Version,
  withLaterRules,
} from '../../prove/index.ts'
import { type AuditReport, reportOf } from '../report.ts'
import { type ChangeClass, isRaisedTo, largest, leastVersion } from './classes.ts'
import type { DiffDetail, Direction, LayerView, PolicyChange } from './detail.ts'
import { dictionaryChanges, packChanges, policyChanges } from './parts.ts'
import { measuresOf, problemsOf } from './problems.ts'
import { ruleChange, shownRules } from './rule-change.ts'
import { changedRules } from './rules.ts'
import { incompleteChanges, layerView, withPolicy } from './views.ts'
import { evaluatorsOf, type Place, unremarkableFacts } from './witness.ts'

/** How two versions are compared. */
export interface DiffOptions {
  /** The region whose parameters the rules read; none, where nothing is said. */
  readonly region?: Region
  /** The smallest class that fails the report; without it, every change passes. */
  readonly failOn?: Exclude<ChangeClass, 'none'>
  /** How far the proofs may go. */
  readonly limits?: Limits
}

/** About a minute for packs that share nothing; all is counted, so that the answer is the same on every machine. */
export const diffLimits: Limits = { states: 100_000, steps: 10_000_000, stepsInAll: 25_000_000 }

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
 * @example
 * const version = (rung: string) => loadVersion({
 *   format: 'rule-pack/1', id: 'own', version: '1.0.0', ladder: ['fine', 'ask', 'stop'], otherwise: 'fine',
 *   rules: [{
 *     name: 'O1-smoker', layer: 'evidence', basis: ['our own'],
 *     conditions: { all: [{ fact: 'smoker', operator: 'equal', value: true }] },
 *     event: { type: rung, params: { message: 'smoker' } },
 *   }],
 * })
 * diff(version('ask'), version('stop')).detail.class // => 'minor'
 */
export function diff(before: Version, after: Version, options: DiffOptions = {}): AuditReport<'diff', DiffDetail> {
  expectVersion('before', before)
  expectVersion('after', after)
  expectOptions(options)
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
  const evaluators = { before: evaluatorsOf(before), after: evaluatorsOf(after) }
  let known: Point | undefined
  const placeFor = (layers: readonly Layer[]): Place | NotDecided => {
    const options: ProofOptions = { layers, limits, ...(region === undefined ? {} : { region }) }
    const proof = jointOf(before, after, options)
    if (!proof.decided) return proof
    const { joint } = proof
    // The same person in every view: what patients can differ in does not depend on the layers.
    known ??= startOf(joint)
    const unremarkable = unremarkableFacts(joint, known)
    return { joint, layers, region, start: known, unremarkable, earlierNames, evaluators }
  }
  const places = layersOf(before, after).map((layers) => ({ layers, place: placeFor(layers) }))
  const whole = places[0]?.place
  const views = places.map(
    ({ layers, place }): LayerView =>
      isPlace(place) ? layerView(place) : { layers, patients: place, incomplete: place },
  )
  const rules = pairs.map((pair, index) => ruleChange(pair, isPlace(whole) ? whole : undefined, index < shownRules))
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

function expectVersion(argument: string, given: unknown): void {
  expectArgument(argument, 'what `loadVersion` returned', () => {
    return isHolder(given) && isLinked(given.pack) && isHolder(given.dictionary)
  })
}
