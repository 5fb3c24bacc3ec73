/**
 * Arguments that TypeScript would have refused: a caller in JavaScript, or one that casts, is told which one it is and
 * what it should be. In: what was given. Out: nothing, or a typed error; never an error of the engine.
 *
 * @module
 */

/** Thrown for an argument of the wrong kind, such as `null` for a linked pack. It holds nothing of what was given. */
export class InvalidArgumentError extends Error {
  override readonly name = 'InvalidArgumentError'
  readonly code = 'invalid_argument'
  /** Which argument. */
  readonly argument: string
  /** What it should be. */
  readonly expected: string

  constructor(argument: string, expected: string) {
    super(`${argument}: expected ${expected}`)
    this.argument = argument
    this.expected = expected
  }
}

/** Refuses an argument that does not hold; what cannot even be read does not. */
export function expectArgument(argument: string, expected: string, holds: () => boolean): void {
  try {
    if (holds()) return
  } catch {
    // Reading it raised an error of the caller's, which is none of ours to pass on.
  }
  throw new InvalidArgumentError(argument, expected)
}

/** Refuses options that are no object, or cannot be read. Which of them can be used is said by name elsewhere. */
export function expectOptions(options: unknown): void {
  expectArgument('options', 'an object', () => options === undefined || isHolder(options))
}

/** Whether a value is an object whose own properties can all be read. */
export function isHolder(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && Array.isArray(Object.values(given))
}
