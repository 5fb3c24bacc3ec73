/**
 * Overlays of the command: read from a file, or all that is wrong with one.
 *
 * @module
 */
import type { LinkedOverlay, OverlayResult } from '../public/pack.ts'
import { textOf, valuesIn } from './batch/input.ts'
import { issueLines } from './print/issues.ts'
import type { Paint } from './print/paint.ts'

/** A file that does not hold what it should: the user's mistake, not ours. */
export class UnusableFileError extends Error {
  override readonly name = 'UnusableFileError'
}

/** Reads an overlay, or says what is wrong with it; what is no JSON at all is no overlay to be looked at. */
export async function readOverlay(file: string): Promise<OverlayResult> {
  const { safeLoadOverlay } = await import('../public/pack.ts')
  return safeLoadOverlay(oneValueOf(file))
}

/** The one JSON value of a file. */
export function oneValueOf(file: string): unknown {
  const [first, ...more] = valuesIn(textOf(file))
  if (first !== undefined && 'issues' in first && first.issues.some(({ code }) => code === 'given_twice'))
    throw new UnusableFileError(issueLines(first.issues, file).join('\n'))
  if (first === undefined || more.length > 0 || 'issues' in first)
    throw new UnusableFileError(`${file}: expected one JSON object`)
  return first.value
}

/** Reads an overlay that has to be right. */
export async function overlayIn(file: string): Promise<LinkedOverlay> {
  const result = await readOverlay(file)
  if (result.ok) return result.overlay
  throw new UnusableFileError(issueLines(result.issues, file).join('\n'))
}

/** What an overlay adds, for people. */
export function printedOverlay(overlay: LinkedOverlay, paint: Paint): string {
  const { id, version, digest, parameters, added, lookalikes } = overlay
  const rules = Object.entries(added).flatMap(([module, names]) => names.map((name) => `  ${module}: ${name}`))
  const moves = Object.entries(parameters).map(([name, value]) => `  ${name}: ${value}`)
  const warnings = lookalikes.map(
    ({ at, module, rule, like }) =>
      `${at}: ${rule} looks like ${like} of ${module}, which goes on counting: an overlay adds rules and replaces none`,
  )
  return [
    paint('bold', `${id} ${version}`),
    digest,
    '',
    `Rules that it adds: ${rules.length}`,
    ...rules,
    `Parameters that it moves, each in its stricter direction: ${moves.length}`,
    ...moves,
    ...(warnings.length === 0 ? [] : ['', ...warnings.map((warning) => paint('yellow', `Warning: ${warning}`))]),
    '',
    paint('green', 'It relaxes nothing.'),
  ].join('\n')
}
