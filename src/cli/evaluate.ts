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
import type { CaseInput } from './input.ts'
import type { Writer } from './output.ts'
import type { Printer } from './printer.ts'

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

/** How one decision is printed. */
export interface PrintOptions extends MessageOptions {
  readonly asJson: boolean
}

/** Answers a batch, case by case; says with which code the command ends. */
export async function evaluateCases(
  cases: AsyncIterable<CaseInput>,
  answer: (facts: unknown) => ReturnType<Ask>,
  writer: Writer,
  printer: Printer & { readonly decided: (decision: Decision | SequenceDecision) => void },
): Promise<0 | 2> {
  let exitCode: 0 | 2 = 0
  await printer.output(writer.head)
  for await (const input of cases) {
    const result = 'issues' in input ? { ok: false as const, issues: input.issues } : answer(input.facts)
    if (result.ok) {
      printer.decided(result.decision)
      await printer.output(writer.decided(input, result.decision))
      continue
    }
    exitCode = 2
    printer.errors(issueLines(result.issues, input))
    await printer.output(writer.refused(input, result.issues))
  }
  await printer.output(writer.tail)
  return exitCode
}

/** What is wrong with one case, a line each. */
export function issueLines(
  issues: readonly { readonly at: string; readonly message: string }[],
  { unit, line }: Pick<CaseInput, 'unit' | 'line'>,
): string {
  const place = unit === undefined ? '' : `${unit} ${line}: `
  return issues.map(({ at, message }) => `${place}${at === '' ? '(the whole)' : at}: ${message}\n`).join('')
}
