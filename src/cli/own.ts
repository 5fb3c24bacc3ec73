/**
 * What a clinic brings besides an overlay: a region and a pack of its own, each from its files, which have to be right.
 *
 * @module
 */
import { safeSubjectOf } from '../public/audit.ts'
import type { LoadedPack, Region } from '../public/pack.ts'
import { ownFiles } from './audit/audit.ts'
import { oneValueOf, UnusableFileError } from './overlay.ts'
import { issueLines } from './print/issues.ts'

/** Reads a region of one's own. */
export async function regionIn(file: string): Promise<Region> {
  const { safeLoadRegion } = await import('../public/pack.ts')
  const result = safeLoadRegion(oneValueOf(file))
  if (result.ok) return result.region
  throw new UnusableFileError(issueLines(result.issues, file).join('\n'))
}

/** Reads a pack of one's own, with its sentences and what it cites. */
export function packIn(pack: string, messages: string | undefined, sources: readonly string[]): LoadedPack {
  const result = safeSubjectOf(ownFiles(messages === undefined ? { pack } : { pack, messages }, sources))
  if (result.ok) return result.loaded
  throw new UnusableFileError(result.issues.flatMap((issue) => issueLines([issue], issue.file)).join('\n'))
}
