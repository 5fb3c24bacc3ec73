/**
 * `evaluate`: a module's answer for each case of an input.
 *
 * @module
 */
import {
  type Decision,
  type EvaluateOptions,
  type SafeResult,
  type SequenceDecision,
  safeEvaluateAdherence,
  safeEvaluateAftercare,
  safeEvaluateClinic,
  safeEvaluateEligibility,
  safeEvaluateGuidance,
  safeEvaluateListedEffects,
  safeEvaluatePreparation,
  safeEvaluateProtocol,
  safeEvaluateRemedy,
  safeEvaluateTriage,
  safeEvaluateVisit,
} from '../public/index.ts'
import type { MessageOptions } from '../public/messages.ts'
import { type CaseInput, inputOf } from './input.ts'
import { printed } from './print.ts'

/** A question that can be asked on the command line. */
export type Ask = (facts: unknown, options?: EvaluateOptions) => SafeResult<Decision | SequenceDecision>

/** The questions by the name that one types. */
export const questions: Readonly<Record<string, { readonly ask: Ask; readonly question: string }>> = {
  visit: { ask: safeEvaluateVisit, question: "Can today's session take place? (triage, eligibility, preparation)" },
  eligibility: { ask: safeEvaluateEligibility, question: 'May this person have hair mesotherapy now?' },
  preparation: { ask: safeEvaluatePreparation, question: "Is this person ready for today's session?" },
  protocol: { ask: safeEvaluateProtocol, question: 'Is the planned session within the usual course, and safe?' },
  aftercare: { ask: safeEvaluateAftercare, question: 'May I do this activity, this long after the session?' },
  triage: { ask: safeEvaluateTriage, question: 'How urgent is this symptom?' },
  listedEffects: {
    ask: safeEvaluateListedEffects,
    question: 'Does the article list this symptom? (never reassurance)',
  },
  adherence: { ask: safeEvaluateAdherence, question: 'How is the course going?' },
  clinic: { ask: safeEvaluateClinic, question: 'Should I book with this clinic?' },
  remedy: { ask: safeEvaluateRemedy, question: 'May this remedy be used?' },
  guidance: { ask: safeEvaluateGuidance, question: 'Which advice on habits, food and hair care fits?' },
}

/** How a decision is printed. */
export interface PrintOptions extends MessageOptions {
  readonly asJson: boolean
}

/** Where the command prints, case by case: a batch need not fit into one text. */
export interface Printer {
  readonly output: (text: string) => void
  readonly errors: (text: string) => void
  /** Hears of each decision. */
  readonly decided?: (decision: Decision | SequenceDecision) => void
}

/** Evaluates a text that holds one case or many; says with which code the command ends. */
export function evaluateText(
  text: string,
  ask: Ask,
  options: EvaluateOptions,
  print: PrintOptions,
  printer: Printer,
): 0 | 2 {
  const { unit, cases } = inputOf(text)
  let exitCode: 0 | 2 = 0
  let isFirst = true
  for (const input of cases) {
    const result = resultOf(input, ask, options)
    if (result.ok) {
      printer.decided?.(result.decision)
      if (print.asJson) printer.output(`${JSON.stringify({ ...named(input), ...result.decision })}\n`)
      else printer.output(`${isFirst ? '' : '\n\n'}${printed(result.decision, named(input).id, print)}\n`)
      isFirst = false
      continue
    }
    exitCode = 2
    const place = unit === undefined ? '' : `${unit} ${input.line}: `
    if (print.asJson)
      printer.output(`${JSON.stringify({ ...named(input), line: input.line, issues: result.issues })}\n`)
    for (const { at, message } of result.issues) {
      printer.errors(`${place}${at === '' ? '(the whole)' : at}: ${message}\n`)
    }
  }
  return exitCode
}

function resultOf(input: CaseInput, ask: Ask, options: EvaluateOptions) {
  return 'issues' in input ? { ok: false as const, issues: input.issues } : ask(input.facts, options)
}

function named(input: CaseInput): { readonly id?: string } {
  return 'id' in input && input.id !== undefined ? { id: input.id } : {}
}
