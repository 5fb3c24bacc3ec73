/**
 * A command in a real terminal: a pseudo-terminal that `script` opens (util-linux; on Debian in `bsdutils`, which is
 * always there). Keys are sent once what they answer is on the screen.
 */
import { spawn, spawnSync } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

/** What has to be on the screen since the last key, and the keys that are pressed then. */
export interface Keys {
  readonly seen: string
  readonly press: string
}

export const enter = '\r'
export const down = '\x1b[B'
export const space = ' '
export const controlC = '\x03'
export const controlD = '\x04'

/** Runs a shell's command in a terminal of 100 columns; returns its exit code and all that was shown. */
export async function inTerminal(
  command: string,
  keys: readonly Keys[],
): Promise<{ readonly status: number | null; readonly screen: string }> {
  if (!/util-linux/.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '')) {
    throw new Error('this test needs the command `script` of util-linux (Debian: package bsdutils)')
  }
  const child = spawn('script', ['-qec', `stty cols 100 rows 60 && ${command}`, '/dev/null'])
  let screen = ''
  let shown = ''
  let next = 0
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.stdout.on('data', (piece: Buffer) => {
      screen += piece.toString('utf8')
      shown += piece.toString('utf8')
      const key = keys[next]
      if (key === undefined || !stripVTControlCharacters(shown).includes(key.seen)) return
      next += 1
      shown = ''
      child.stdin.write(key.press)
    })
    child.on('close', (status) => {
      if (next < keys.length) reject(new Error(`never seen: ${keys[next]?.seen}\n${stripVTControlCharacters(screen)}`))
      else resolve({ status, screen: stripVTControlCharacters(screen) })
    })
  })
}
