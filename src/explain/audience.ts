/**
 * Explanations for one audience: what each may see of the same explanation.
 *
 * - An auditor sees everything.
 * - A clinician sees every rule, condition and answer, without pointers into the pack's file.
 * - A patient sees the answers behind the verdict, those that a clinician has given left out, and no rule on a lower
 *   rung: advice to wait at home must not stand beside a call for help.
 * - A receptionist sees which questions of the patient's are still open, and neither answers nor medical reasons.
 *
 * @module
 */
import type { Dictionary } from '../facts/index.ts'
import type { ExplainedRule, ExplainedView, Explanation } from './explanation.ts'
import type { Flip, ToFire } from './flips.ts'
import type { ExplainedCondition, ExplainedLeaf } from './tree.ts'

/** Whom an explanation is for. */
export type ExplainAudience = 'patient' | 'receptionist' | 'clinician' | 'auditor'

export const audiences: readonly ExplainAudience[] = ['patient', 'receptionist', 'clinician', 'auditor']

export function isAudience(given: unknown): given is ExplainAudience {
  return audiences.some((audience) => audience === given)
}

/** Leaves out what an audience is not to see. `isNamed`: the rules were asked for by name. */
export function trimmed(whole: Explanation, isNamed: boolean, dictionary: Dictionary): Explanation {
  const forEach = (trim: (view: ExplainedView) => readonly ExplainedRule[]): Explanation => ({
    ...whole,
    views: whole.views.map((view) => ({ ...view, rules: trim(view) })),
  })
  const isPatients = ({ answers, fact }: ExplainedLeaf): boolean =>
    [fact, ...answers.map((at) => at.slice(at.lastIndexOf('/') + 1))].every(
      (name) => dictionary.facts.get(name)?.answeredBy !== 'clinician',
    )
  switch (whole.audience) {
    case 'auditor':
      return whole
    case 'clinician':
      return forEach(({ rules }) => rules.map(withoutPointers))
    case 'patient':
      return forEach(({ rules }) => {
        const reasons = rules.filter(({ notice, status }) => !notice && (status === 'fired' || status === 'assumed'))
        const shown = isNamed ? rules : reasons.filter(({ verdict }) => verdict === reasons[0]?.verdict)
        return shown.map((rule) => reasonsAlone(rule, rule.because.filter(isPatients).map(leafWithoutPointer)))
      })
    case 'receptionist':
      return forEach(({ rules }) =>
        rules
          .map((rule) => reasonsAlone(rule, rule.because.filter(isPatients).filter(isOpen).map(questionAlone)))
          .filter(({ because }) => because.length > 0),
      )
  }
}

function isOpen({ known }: ExplainedLeaf): boolean {
  return known !== 'known'
}

function reasonsAlone(
  { rule, verdict, status, notice, layer, message }: ExplainedRule,
  because: readonly ExplainedLeaf[],
): ExplainedRule {
  return { rule, verdict, status, ...(notice ? { notice } : {}), layer, basis: [], message, because }
}

/** That a fact is not known, and not what it was compared with. */
function questionAlone({ fact, answers, known, certain, judged }: ExplainedLeaf): ExplainedLeaf {
  return { kind: 'leaf', fact, operator: 'isUnknown', certain, judged, known, answers }
}

function withoutPointers({ at: _, condition, toFire, because, ...rule }: ExplainedRule): ExplainedRule {
  return {
    ...rule,
    because: because.map(leafWithoutPointer),
    ...(condition === undefined ? {} : { condition: conditionWithoutPointers(condition) }),
    ...(toFire === undefined ? {} : { toFire: toFireWithoutPointers(toFire) }),
  }
}

function toFireWithoutPointers(toFire: ToFire): ToFire {
  if (!toFire.possible) return toFire
  const flip = ({ leaf, mustBe }: Flip): Flip => ({ leaf: leafWithoutPointer(leaf), mustBe })
  return { ...toFire, flips: toFire.flips.map(flip) }
}

function conditionWithoutPointers(condition: ExplainedCondition): ExplainedCondition {
  switch (condition.kind) {
    case 'leaf':
      return leafWithoutPointer(condition)
    case 'all':
    case 'any': {
      const { at: _, ...node } = condition
      return { ...node, operands: node.operands.map(conditionWithoutPointers) }
    }
    case 'not':
    case 'named': {
      const { at: _, ...node } = condition
      return { ...node, operand: conditionWithoutPointers(node.operand) }
    }
  }
}

function leafWithoutPointer({ at: _, ...leaf }: ExplainedLeaf): ExplainedLeaf {
  return leaf
}
