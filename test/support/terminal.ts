/**
 * A command in a real terminal: a pseudo-terminal that `script` opens (util-linux; on Debian in `bsdutils`, which is
 * always there). Keys are sent once what they answer is on the screen.
 */
import { spawn, spawnSync } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

/**
 * What has to be on the screen since the last key, and the keys that are pressed then. Several texts have to stand in
 * this order: they may be painted at once, so that waiting for one after the other could wait for ever.
 */
export interface Keys {
  readonly seen: string | readonly string[]
  readonly press: string
}

export const enter = '\r'
export const down = '\x1b[B'
export const space = ' '
export const controlC = '\x03'
export const controlD = '\x04'

/** What is not on the screen by then never comes: the command is ended, and the test says what it waited for. */
const longest = 30_000

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
  const limit = setTimeout(() => child.kill(), longest)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.stdout.on('data', (piece: Buffer) => {
      screen += piece.toString('utf8')
      shown += piece.toString('utf8')
      const key = keys[next]
      if (key === undefined || !holdsInOrder(stripVTControlCharacters(shown), [key.seen].flat())) return
      next += 1
      shown = ''
      child.stdin.write(key.press)
    })
    child.on('close', (status) => {
      clearTimeout(limit)
      if (next < keys.length)
        reject(
          new Error(`never seen: ${[keys[next]?.seen].flat().join(', then ')}\n${stripVTControlCharacters(screen)}`),
        )
      else resolve({ status, screen: stripVTControlCharacters(screen) })
    })
  })
}

function holdsInOrder(screen: string, texts: readonly string[]): boolean {
  let from = 0
  return texts.every((text) => {
    const place = screen.indexOf(text, from)
    from = place + text.length
    return place >= 0
  })
}
