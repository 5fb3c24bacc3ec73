/**
 * One changed rule: whom it concerns, how large its change is, and what it does alone.
 *
 * @module
 */
import type { Rule } from '../../pack/index.ts'
import { type Joint, type Point, ruleChangeProof, verdictChanges, withLaterRules } from '../../prove/index.ts'
import type { RuleChange, RulePart } from './detail.ts'
import { type RulePair, readsOtherParameters } from './rules.ts'
import { patientsOf } from './views.ts'
import { type Place, witnessAt } from './witness.ts'

/** What is no part of a decision's meaning: where a rule comes from. */
const sourceParts: readonly RulePart[] = ['basis', 'strength']

/** Of so many changed rules it is shown whom they concern, and counted what they do alone: nobody would read more. */
export const shownRules = 200

/** One rule that has changed; `isShown`: with a witness, and with what it does alone. */
export function ruleChange(pair: RulePair, place: Place | undefined, isShown: boolean): RuleChange {
  const { was, is, parts } = pair
  const rule = is ?? was
  if (rule === undefined) throw new TypeError('a change is of a rule')
  const change = was === undefined ? 'added' : is === undefined ? 'removed' : parts.length > 0 ? 'edited' : 'renamed'
  const concern = concernOf(pair, place, isShown)
  const alone = place === undefined || !isShown ? undefined : aloneOf(pair, place)
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
function concernOf(
  { was, is, parts }: RulePair,
  place: Place | undefined,
  isShown: boolean,
): Pick<RuleChange, 'concerns' | 'witness'> {
  if (place === undefined) return { concerns: 'not decided' }
  const { joint } = place
  const [earlier, later] = [inJoint(joint, 'before', was), inJoint(joint, 'after', is)]
  const isSaidOtherwise =
    was?.name !== is?.name ||
    parts.some((each) => each !== 'conditions' && each !== 'parameters' && !sourceParts.includes(each))
  const proof = ruleChangeProof(joint, isSaidOtherwise && later !== undefined ? undefined : earlier, later)
  if (!proof.decided) return { concerns: 'not decided' }
  const patient: Point | undefined = proof.gained ?? proof.lost
  const shown = (world: 'patients' | 'cases', point: Point): Pick<RuleChange, 'witness'> =>
    isShown ? { witness: witnessAt(place, world, point) } : {}
  if (patient !== undefined) return { concerns: 'patients', ...shown('patients', patient) }
  if (proof.whileUnknown === undefined) return { concerns: 'nobody' }
  return { concerns: 'incomplete cases', ...shown('cases', proof.whileUnknown) }
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
