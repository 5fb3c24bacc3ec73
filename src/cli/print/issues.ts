/**
 * What is wrong with an input, in lines: by its place and its reason, never by what stands there.
 *
 * @module
 */

/** One thing wrong, with its place: a JSON pointer. */
export interface PlacedIssue {
  readonly at: string
  readonly message: string
}

/** A place in words. */
export function placeOf(at: string): string {
  return at === '' ? '(the whole)' : at
}

/** Issues, one a line; `within` is a file, or a line of one, where the place alone would not say which. */
export function issueLines(issues: readonly PlacedIssue[], within?: string): readonly string[] {
  const start = within === undefined ? '' : `${within}: `
  return issues.map(({ at, message }) => `${start}${placeOf(at)}: ${message}`)
}

/** Says what is wrong with files, and ends the command with 2 once it returns. */
export function refuseFiles(issues: readonly (PlacedIssue & { readonly file: string })[]): void {
  for (const { file, at, message } of issues) process.stderr.write(`${file}${at === '' ? '' : ` ${at}`}: ${message}\n`)
  process.exitCode = 2
}
