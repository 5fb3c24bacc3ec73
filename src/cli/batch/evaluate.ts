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
  safeEvaluations,
} from '../../public/index.ts'
import type { MessageOptions } from '../../public/messages.ts'
import { issueLines, type PlacedIssue } from '../print/issues.ts'
import type { Printer } from '../print/printer.ts'
import type { CaseInput } from './input.ts'
import type { Writer } from './output.ts'

/** A question that can be asked on the command line. */
export type Ask = (facts: unknown, options?: EvaluateOptions) => SafeResult<Decision | SequenceDecision>

type Name = keyof typeof safeEvaluations

/** What each question is, in the order in which they are listed. */
const sentences = {
  visit: "Can today's session take place? (triage, eligibility, preparation)",
  eligibility: 'May this person have hair mesotherapy now?',
  preparation: "Is this person ready for today's session?",
  protocol: 'Is the planned session within the usual course, and safe?',
  aftercare: 'May I do this activity, this long after the session?',
  triage: 'How urgent is this symptom?',
  listedEffects: 'Does the article list this symptom? (never reassurance)',
  adherence: 'How is the course going?',
  clinic: 'Should I book with this clinic?',
  remedy: 'May this remedy be used?',
  guidance: 'Which advice on habits, food and hair care fits?',
} as const satisfies Readonly<Record<Name, string>>

/** The questions by the name that one types. */
export const questions: Readonly<Record<string, { readonly ask: Ask; readonly question: string }>> = Object.fromEntries(
  (Object.keys(sentences) as readonly Name[]).map((name) => [
    name,
    { ask: safeEvaluations[name], question: sentences[name] },
  ]),
)

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
    printer.errors(refusalOf(input, result.issues))
    await printer.output(writer.refused(input, result.issues))
  }
  await printer.output(writer.tail)
  return exitCode
}

/** What is wrong with one case, a line each: of several cases with the number of this one. */
export function refusalOf({ unit, line }: Pick<CaseInput, 'unit' | 'line'>, issues: readonly PlacedIssue[]): string {
  const within = unit === undefined ? undefined : `${unit} ${line}`
  return issueLines(issues, within)
    .map((text) => `${text}\n`)
    .join('')
}
