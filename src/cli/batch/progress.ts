/**
 * A bar for somebody who waits at a terminal while a batch is read. Without a terminal there is none.
 *
 * @module
 */
import { statSync } from 'node:fs'

/** How far a batch has come. */
export interface Progress {
  readonly reached: (bytes: number) => void
  /** Wipes the bar away, before something else is printed and at the end. */
  readonly wipe: () => void
}

const width = 30

/** A bar on standard error, for a file of known size whose output goes elsewhere than to the same terminal. */
export function progressOf(file: string): Progress {
  const size = process.stderr.isTTY && !process.stdout.isTTY ? sizeOf(file) : 0
  if (size === 0) return { reached: () => undefined, wipe: () => undefined }
  let shown = -1
  return {
    reached: (bytes) => {
      const percent = Math.min(100, Math.floor((bytes / size) * 100))
      // A line for each percent, however long the file is.
      if (percent === shown) return
      shown = percent
      const full = Math.round((percent / 100) * width)
      process.stderr.write(`\r\u001b[K[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${percent} %`)
    },
    wipe: () => {
      shown = -1
      process.stderr.write('\r\u001b[K')
    },
  }
}

/** Nothing where the size is not known: of standard input, a pipe, a file that is not there. */
function sizeOf(file: string): number {
  const stats = file === '-' ? undefined : statSync(file, { throwIfNoEntry: false })
  return stats?.isFile() === true ? stats.size : 0
}
