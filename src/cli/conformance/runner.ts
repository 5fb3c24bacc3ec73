/**
 * A runner: another implementation as a program that reads JSON lines and answers them. Whatever it does (hang, crash,
 * print something else), each question gets a reply in bounded time.
 *
 * @module
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'

/** What came of one question. */
export type Reply = { readonly answer: unknown } | { readonly fault: string }

/** A program that was started, and answers one question at a time. */
export interface Runner {
  /** Writes a line that needs no answer. */
  readonly tell: (line: object) => void
  /** Writes a line and waits for the line with the same `id`. */
  readonly ask: (line: object, id: string) => Promise<Reply>
  /** Whether nothing more can be asked, because the program has ended or was ended. */
  readonly isOver: () => boolean
  /** Ends the input, waits for the program to end, and says what it did that nobody asked for. */
  readonly stop: () => Promise<readonly string[]>
}

/** The program cannot be started: the user's mistake, not the runner's failure. */
export class RunnerNotStartedError extends Error {
  override readonly name = 'RunnerNotStartedError'
}

/** A longer line is no answer. */
const longestLine = 1_000_000

/** Starts a program, without a shell. Each answer may take so many seconds. */
export async function startRunner([program = '', ...args]: readonly string[], seconds: number): Promise<Runner> {
  // A group of its own, so that what the program starts ends with it.
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'], detached: true })
  try {
    await once(child, 'spawn')
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
    throw new RunnerNotStartedError(`cannot start ${program}${reason}`, { cause })
  }
  const release = endTogether(child)
  const state = watch(child, child.stdout)
  // Writing to a program that has ended fails; that it has ended is reported anyway.
  child.stdin.on('error', () => undefined)
  const tell = (line: object): void => {
    if (state.over === undefined) child.stdin.write(`${JSON.stringify(line)}\n`)
  }
  return {
    tell,
    ask: async (line, id) => {
      if (state.over !== undefined) return { fault: state.over }
      const reply = state.next(id)
      tell(line)
      return within(seconds, reply, () => {
        state.end(`no answer within ${seconds} s`)
        kill(child)
      })
    },
    isOver: () => state.over !== undefined,
    stop: async () => {
      await stopped(child, child.stdin, seconds, state)
      release()
      return state.unasked
    },
  }
}

/** What is known of a running program. */
interface State {
  over?: string
  /** What it did that nobody asked for. */
  readonly unasked: string[]
  /** The reply to the question that is about to be written. */
  readonly next: (id: string) => Promise<Reply>
  readonly end: (why: string) => void
}

/** Reads a program's lines and gives each to the question that waits for it. */
function watch(child: ChildProcess, output: Readable): State {
  const answered = new Set<string>()
  let waiting: { readonly id: string; readonly settle: (reply: Reply) => void } | undefined
  const settle = (reply: Reply): void => {
    if (waiting !== undefined) answered.add(waiting.id)
    waiting?.settle(reply)
    waiting = undefined
  }
  const state: State = {
    unasked: [],
    next: (id) =>
      new Promise((resolve) => {
        waiting = { id, settle: resolve }
      }),
    end: (why) => {
      state.over ??= why
      settle({ fault: state.over })
    },
  }
  const receive = (text: string): void => {
    const answer = objectIn(text)
    const id = answer?.id
    if (waiting === undefined || (typeof id === 'string' && id !== waiting.id && answered.has(id))) {
      if (state.unasked.length < 10) state.unasked.push(`a line that nobody asked for: ${excerpt(text)}`)
    } else if (answer === undefined) settle({ fault: `not a JSON object: ${excerpt(text)}` })
    else if (id === waiting.id) settle({ answer })
    else settle({ fault: `an answer to ${excerpt(JSON.stringify(id) ?? 'no id')}` })
  }
  // The beginning of a line, in the pieces in which it came: joining them each time would cost the square.
  let pieces: string[] = []
  let length = 0
  output.setEncoding('utf8')
  output.on('data', (piece: string) => {
    const [first = '', ...more] = piece.split('\n')
    pieces.push(first)
    length += first.length
    for (const next of more) {
      receive(pieces.join(''))
      pieces = [next]
      length = next.length
    }
    if (length > longestLine) {
      state.end(`a line of more than ${longestLine} characters`)
      kill(child)
    }
  })
  child.on('close', (code, signal) => {
    if (length > 0) receive(pieces.join(''))
    state.end(`the runner has ended, ${signal === null ? `with code ${code}` : `by ${signal}`}`)
  })
  return state
}

/** Gives a program the time to end by itself; a failure at the end is one as well. */
async function stopped(child: ChildProcess, input: Writable, seconds: number, state: State): Promise<void> {
  const wasOver = state.over !== undefined
  if (child.exitCode === null && child.signalCode === null && !wasOver) {
    const ended = once(child, 'close').then(() => ({ answer: undefined }))
    input.end()
    await within(seconds, ended, () => {
      state.unasked.push(`it did not end within ${seconds} s after its input had`)
      kill(child)
    })
  }
  if (!wasOver && child.exitCode !== null && child.exitCode !== 0) {
    state.unasked.push(`it ended with code ${child.exitCode}`)
  }
}

/** A reply, or none after so many seconds: then `late` is called, which may still settle it. */
async function within(seconds: number, reply: Promise<Reply>, late: () => void): Promise<Reply> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<Reply>((resolve) => {
    timer = setTimeout(() => {
      late()
      resolve({ fault: `no answer within ${seconds} s` })
    }, seconds * 1000)
  })
  const first = await Promise.race([reply, limit])
  clearTimeout(timer)
  return first
}

/** Ends a program and what it has started, and lets go of its pipes: nothing that lives on can hold us. */
function kill(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
  child.stdin?.destroy()
  child.stdout?.destroy()
  child.unref()
}

/** Whoever stops us stops the program as well, although it is in a group of its own. */
function endTogether(child: ChildProcess): () => void {
  const signals = { SIGINT: 130, SIGTERM: 143 } as const
  const handlers = Object.entries(signals).map(([signal, code]) => {
    const handler = (): void => {
      kill(child)
      process.exit(code)
    }
    process.on(signal, handler)
    return { signal, handler }
  })
  return () => {
    for (const { signal, handler } of handlers) process.off(signal, handler)
  }
}

function objectIn(text: string): { readonly id?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

function excerpt(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
