/**
 * What every issue has in common, whoever reports it: a stable code, the place, and a sentence.
 *
 * @module
 */
import { freezeDeep } from './freeze.ts'
import { type Pointer, pathOf } from './pointer.ts'

/** One thing that is wrong. `message` and `path` make it a Standard Schema issue as well. */
export interface Issue {
  /** Stable and public: programs may branch on it. */
  readonly code: string
  /** Where: a JSON pointer into what was given. */
  readonly at: Pointer
  /** What is wrong and what would be right, in lower case and without a full stop. Never holds a given value. */
  readonly message: string
  /** The same place as `at`, as a list of steps. */
  readonly path: readonly (string | number)[]
}

/** Completes an issue by its sentence and its path. */
export function reported<Finding extends { readonly code: string; readonly at: Pointer }>(
  finding: Finding,
  sentence: string,
): Finding & Issue {
  return freezeDeep({ ...finding, message: sentence, path: pathOf(finding.at) })
}

/** All issues in one text, one a line: the message of an error that carries them. */
export function listOf(issues: readonly Issue[]): string {
  return issues.map(({ at, message }) => `${at === '' ? '(the whole)' : at}: ${message}`).join('\n')
}
