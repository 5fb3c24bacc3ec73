/**
 * Explanations for one audience: what each may see of the same explanation.
 *
 * - An auditor sees everything.
 * - A clinician sees every rule, condition and answer, without pointers into the pack's file.
 * - A patient sees the answers behind the verdict, those that a clinician has given left out, and no rule on a lower
 *   rung: advice to wait at home must not stand beside a call for help.
 * - A receptionist sees which questions of the patient's are still open, and neither answers nor medical reasons: the
 *   name of a rule is one.
 *
 * @module
 */
import { type Dictionary, sourcesOf } from '../facts/index.ts'
import type { ExplainAudience, ExplainedRule, ExplainedView, Explanation, UnknownAnswer } from './explained.ts'
import type { Flip, ToFire } from './tree/flips.ts'
import type { ExplainedCondition, ExplainedLeaf } from './tree/tree.ts'

export const audiences: readonly ExplainAudience[] = ['patient', 'receptionist', 'clinician', 'auditor']

export function isAudience(given: unknown): given is ExplainAudience {
  return audiences.some((audience) => audience === given)
}

/** What is left out for some: which rules were asked for, and by module the highest rung that a rule has reached. */
export interface Shown {
  /** Whether the rules were asked for by name. */
  readonly isNamed: boolean
  readonly highest: ReadonlyMap<string, string | undefined>
}

/** Leaves out what an audience is not to see. */
export function trimmed(whole: Explanation, { isNamed, highest }: Shown, dictionary: Dictionary): Explanation {
  const forEach = (trim: (view: ExplainedView) => Pick<ExplainedView, 'rules' | 'open'>): Explanation => ({
    ...whole,
    views: whole.views.map((view) => ({ ...view, ...trim(view) })),
  })
  const isPatients = ({ answers, fact }: ExplainedLeaf): boolean =>
    [fact, ...answers.map((at) => at.slice(at.lastIndexOf('/') + 1))].every((name) => !isClinicians(name, dictionary))
  switch (whole.audience) {
    case 'auditor':
      return whole
    case 'clinician':
      return forEach(({ rules }) => ({ rules: rules.map(withoutPointers) }))
    case 'patient':
      return forEach(({ module, rules }) => {
        const reasons = rules.filter(({ notice, status }) => !notice && (status === 'fired' || status === 'assumed'))
        const shown = isNamed ? rules : reasons.filter(({ verdict }) => verdict === highest.get(module))
        return {
          rules: shown.map((rule) => reasonsAlone(rule, rule.because.filter(isPatients).map(leafWithoutPointer))),
        }
      })
    case 'receptionist':
      return forEach(({ rules }) => {
        const open = rules.flatMap(({ because }) => because.filter(isPatients).filter(isOpen).map(questionAlone))
        return { rules: [], open: [...new Map(open.map((question) => [question.fact, question])).values()] }
      })
  }
}

/** Whether only a clinician can know a fact: one that is computed, supplied or not, if that is so of what it is computed from. */
function isClinicians(name: string, dictionary: Dictionary): boolean {
  const { answeredBy, derivation } = dictionary.facts.get(name) ?? {}
  if (derivation === undefined) return answeredBy === 'clinician'
  return sourcesOf(derivation).some((source) => isClinicians(source, dictionary))
}

function isOpen(leaf: ExplainedLeaf): leaf is ExplainedLeaf & UnknownAnswer {
  return leaf.known !== 'known'
}

function reasonsAlone(
  { rule, verdict, status, notice, layer, message }: ExplainedRule,
  because: readonly ExplainedLeaf[],
): ExplainedRule {
  return { rule, verdict, status, ...(notice ? { notice } : {}), layer, basis: [], message, because }
}

/** That a fact is not known, and neither what it was compared with nor how it was read. */
function questionAlone({ fact, answers, known }: ExplainedLeaf & UnknownAnswer): UnknownAnswer {
  return { fact, answers, known }
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
