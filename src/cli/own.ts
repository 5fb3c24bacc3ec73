/**
 * What a clinic brings besides an overlay: a region and a pack of its own, each from its files, which have to be right.
 *
 * @module
 */
import type { Pack, Region } from '../public/pack.ts'
import { ownSubject } from './audit/audit.ts'
import { issueLines, oneValueOf, UnusableFileError } from './overlay.ts'

/** Reads a region of one's own. */
export async function regionIn(file: string): Promise<Region> {
  const { safeLoadRegion } = await import('../public/pack.ts')
  const result = safeLoadRegion(oneValueOf(file))
  if (result.ok) return result.region
  throw new UnusableFileError(issueLines(result.issues, file).join('\n'))
}

/** Reads a pack of one's own, with its sentences and what it cites. */
export function packIn(pack: string, messages: string | undefined, sources: readonly string[]): Pack {
  const read = ownSubject(messages === undefined ? { pack } : { pack, messages }, sources)
  const [subject] = read.ok ? read.subjects : []
  if (subject !== undefined) return subject.pack
  const issues = read.ok ? [] : read.issues
  throw new UnusableFileError(issues.flatMap((issue) => issueLines([issue], issue.file)).join('\n'))
}
