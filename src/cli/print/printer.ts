/**
 * Where the command prints. Whoever reads slower than the rules decide is waited for, so that no batch piles up.
 *
 * @module
 */
import { once } from 'node:events'

/** Prints; what cannot be taken at once is waited for. */
export interface Printer {
  readonly output: (text: string) => void | Promise<void>
  readonly errors: (text: string) => void
}

/** The streams of the process. */
export const standardStreams: Printer = {
  output: async (text) => {
    if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  errors: (text) => {
    process.stderr.write(text)
  },
}
