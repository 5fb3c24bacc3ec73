/**
 * Built-in packs as trees, for whoever asks for them: a decision needs none.
 *
 * @module
 */
import { sources } from '../generated/sources.ts'
import { lazily, type Pack, packSourceOf, resolve, type WrittenPack } from '../pack/index.ts'
import { dictionary } from './dictionary.ts'

/** Links a pack when it is first asked for. */
export function linkedLater<Verdict extends string>(written: WrittenPack): () => Pack<Verdict> {
  return lazily(() =>
    resolve<Verdict>(packSourceOf(written, dictionary), dictionary, { digest: written.digest, strengths: sources }),
  )
}
