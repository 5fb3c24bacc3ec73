/**
 * `evaluate`: a module's answer for each case of an input.
 *
 * @module
 */
import {
  type EvaluateOptions,
  type SafeDecision,
  safeEvaluateEligibility,
  safeEvaluateTriage,
} from '../public/index.ts'
import { type CaseInput, inputOf } from './input.ts'
import { printed } from './print.ts'

/** The modules by the name that one types. */
export const modules: Readonly<Record<string, (facts: unknown, options?: EvaluateOptions) => SafeDecision<string>>> = {
  eligibility: safeEvaluateEligibility,
  triage: safeEvaluateTriage,
}

/** What goes to standard output and to standard error, and with which code the command ends. */
export interface Printed {
  readonly output: string
  readonly errors: string
  readonly exitCode: 0 | 2
}

/** Evaluates a text that holds one case or many. */
export function evaluateText(
  text: string,
  evaluate: (facts: unknown, options?: EvaluateOptions) => SafeDecision<string>,
  options: EvaluateOptions,
  asJson: boolean,
): Printed {
  const { isBatch, cases } = inputOf(text)
  const results = cases.map((input) => resultOf(input, evaluate, options))
  const output = results.flatMap(({ input, result }) => {
    if (!result.ok)
      return asJson && isBatch ? [JSON.stringify({ ...named(input), line: input.line, issues: result.issues })] : []
    if (!asJson) return [printed(result.decision, 'id' in input ? input.id : undefined)]
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
    output: output.map((part) => `${part}\n`).join(asJson ? '' : '\n\n'),
    errors: errors.map((line) => `${line}\n`).join(''),
    exitCode: errors.length > 0 ? 2 : 0,
  }
}

function resultOf(
  input: CaseInput,
  evaluate: (facts: unknown, options?: EvaluateOptions) => SafeDecision<string>,
  options: EvaluateOptions,
) {
  const result = 'issues' in input ? { ok: false as const, issues: input.issues } : evaluate(input.facts, options)
  return { input, result }
}

function named(input: CaseInput): { readonly id?: string } {
  return 'id' in input && input.id !== undefined ? { id: input.id } : {}
}
