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

/** What goes to standard output and to standard error, and with which code the command ends. */
export interface Printed {
  readonly output: string
  readonly errors: string
  readonly exitCode: 0 | 2
}

/** Evaluates a text that holds one case or many. */
export function evaluateText(text: string, ask: Ask, options: EvaluateOptions, print: PrintOptions): Printed {
  const { isBatch, cases } = inputOf(text)
  const results = cases.map((input) => ({ input, result: resultOf(input, ask, options) }))
  const output = results.flatMap(({ input, result }) => {
    if (!result.ok)
      return print.asJson && isBatch
        ? [JSON.stringify({ ...named(input), line: input.line, issues: result.issues })]
        : []
    if (!print.asJson) return [printed(result.decision, named(input).id, print)]
    const shown = { ...named(input), ...result.decision }
    return [isBatch ? JSON.stringify(shown) : JSON.stringify(shown, null, 2)]
  })
  const errors = results.flatMap(({ input, result }) =>
    result.ok
      ? []
      : result.issues.map(
          ({ at, message }) => `${isBatch ? `line ${input.line}: ` : ''}${at === '' ? '(the whole)' : at}: ${message}`,
        ),
  )
  return {
    output: output.map((part) => `${part}\n`).join(print.asJson ? '' : '\n\n'),
    errors: errors.map((line) => `${line}\n`).join(''),
    exitCode: errors.length > 0 ? 2 : 0,
  }
}

function resultOf(input: CaseInput, ask: Ask, options: EvaluateOptions) {
  return 'issues' in input ? { ok: false as const, issues: input.issues } : ask(input.facts, options)
}

function named(input: CaseInput): { readonly id?: string } {
  return 'id' in input && input.id !== undefined ? { id: input.id } : {}
}
