/**
 * What the proofs find, as it is reported: from which verdict to which, in which direction, and who shows it.
 *
 * @module
 */
import type { Condition, NonEmpty, Rule } from '../../pack/index.ts'
import { type Joint, type VerdictChanges, verdictChanges } from '../../prove/index.ts'
import type {
  CountedChange,
  Direction,
  IncompleteChanges,
  LayerView,
  PatientChanges,
  PolicyChange,
  Undecided,
  VerdictChange,
} from './detail.ts'
import { type Place, witnessAt } from './witness.ts'

/** All that changes where the layers of a place count. */
export function layerView(place: Place): LayerView {
  const proof = verdictChanges(place.joint, 'patients', place.start)
  const patients: PatientChanges | Undecided = proof.decided
    ? {
        decided: true,
        ...patientsOf(proof),
        changes: proof.changes.map(
          (change): CountedChange => ({
            ...changeOf(place, 'patients', change),
            patients: String(change.count),
          }),
        ),
      }
    : proof
  return { layers: place.layers, patients, incomplete: incompleteChanges(place, proof.decided ? proof : undefined) }
}

/** How many patients there are, and of how many the verdict changes. */
export function patientsOf({ total, changes }: VerdictChanges): Pick<PatientChanges, 'total' | 'changed' | 'share'> {
  const changed = changes.reduce((sum, { count }) => sum + count, 0n)
  return { total: String(total), changed: String(changed), share: shareOf(changed, total) }
}

/** The changes that no complete patient shows. */
export function incompleteChanges(place: Place, complete: VerdictChanges | undefined): IncompleteChanges | Undecided {
  const proof = verdictChanges(place.joint, 'cases', place.start)
  if (!proof.decided) return proof
  const shown = new Set((complete?.changes ?? []).map(({ from, to }) => JSON.stringify([from, to])))
  const changes = proof.changes.filter(({ from, to }) => !shown.has(JSON.stringify([from, to])))
  return { decided: true, changes: changes.map((change) => changeOf(place, 'cases', change)) }
}

/** The same rules, with another policy for one fact. */
export function withPolicy(rules: readonly Rule[], { fact, to }: Pick<PolicyChange, 'fact'> & { readonly to: Policy }) {
  const changed = (condition: Condition): Condition => {
    switch (condition.kind) {
      case 'all':
      case 'any': {
        // As many as before, so at least one.
        const operands = condition.operands.map(changed) as readonly Condition[] as NonEmpty<Condition>
        return { ...condition, operands }
      }
      case 'not':
      case 'named':
        return { ...condition, operand: changed(condition.operand) }
      case 'comparison':
      case 'isUnknown':
        return condition.fact === fact ? { ...condition, whenUnknown: to } : condition
    }
  }
  return rules.map((rule): Rule => ({ ...rule, condition: changed(rule.condition) }))
}

type Policy = Extract<Condition, { readonly kind: 'isUnknown' }>['whenUnknown']

function changeOf(
  place: Place,
  world: 'patients' | 'cases',
  { from, to, nearest }: VerdictChanges['changes'][number],
): VerdictChange {
  const witness = witnessAt(place, world, nearest, { from, to })
  return { from, to, direction: directionOf(place.joint, from, to), witness }
}

function directionOf({ before, after }: Joint, from: string | null, to: string | null): Direction {
  if (from === null) return 'accepted'
  if (to === null) return 'refused'
  const steps = [before.pack.ladder, after.pack.ladder]
    .filter((ladder) => ladder.includes(from) && ladder.includes(to))
    .map((ladder) => Math.sign(ladder.indexOf(to) - ladder.indexOf(from)))
  const [step] = steps
  if (step === undefined || steps.some((other) => other !== step)) return 'incomparable'
  return step > 0 ? 'stricter' : 'milder'
}

/** To four digits. A number alone could not hold so many patients. */
function shareOf(changed: bigint, total: bigint): number {
  if (total === 0n || changed === 0n) return 0
  // Shifted so far that the quotient keeps its digits however few the changed are.
  const digits = Math.max(0, String(total).length - String(changed).length) + 6
  const quotient = (changed * 10n ** BigInt(digits)) / total
  return Number((Number(quotient) / 10 ** digits).toPrecision(4))
}
