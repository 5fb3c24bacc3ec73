/** A site with a strict policy: what is served may run, nothing else. A page of it answers the questions and reports. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'"

/** What a page, or its worker, sends back. */
export interface Report {
  /** The result of the page's task. */
  readonly result: unknown
  /** What the browser refused because of the policy: which directive, and what was to be run. */
  readonly violations: readonly { readonly directive: string; readonly blocked: string }[]
}

export interface Site {
  readonly address: string
  /** The next report that arrives. */
  readonly report: () => Promise<Report>
  readonly close: () => void
}

/** Registered before anything else runs, in a page as in a worker. */
const listen = `
export const violations = []
globalThis.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  violations.push({ directive: effectiveDirective, blocked: blockedURI })
})
`

/** What a task writes to the console when its report has been received, and so after everything else it wrote there. */
export const done = 'the report was received'

/** The browser reports a violation in a task of its own, after the one that caused it: hence the wait. */
const send = `
import { violations } from '/listen.js'
export const send = async (result) => {
  await new Promise((resolve) => setTimeout(resolve, 100))
  await fetch('/report', { method: 'POST', body: JSON.stringify({ result, violations }) })
  console.info('${done}')
}
`

/** A task for a page or a worker. Imports run in order: what listens comes first. */
const answering = `
import '/listen.js'
import { answer } from '/program.js'
import { send } from '/send.js'
const questions = await (await fetch('/questions.json')).text()
await send(answer(questions))
`

/** The control: code from a string, which the policy must refuse, and a complaint, which the test must hear. */
const evaluating = `
import '/listen.js'
import { send } from '/send.js'
console.error('a complaint')
let result
try {
  result = eval('"it ran"')
} catch (error) {
  result = error.name
}
await send(result)
`

const inPage = (task: string): string =>
  `<!doctype html><title>Test</title><script type="module" src="${task}"></script>`
const inWorker = (task: string): string => `new Worker('${task}', { type: 'module' })`

/** Serves a program that exports `answer`, and the questions to it. */
export async function siteOf(program: string, questions: string): Promise<Site> {
  const files: Readonly<Record<string, string>> = {
    '/page-answers.html': inPage('/answering.js'),
    '/page-evaluates.html': inPage('/evaluating.js'),
    '/worker-answers.html': inPage('/start-answering.js'),
    '/worker-evaluates.html': inPage('/start-evaluating.js'),
    '/start-answering.js': inWorker('/answering.js'),
    '/start-evaluating.js': inWorker('/evaluating.js'),
    '/answering.js': answering,
    '/evaluating.js': evaluating,
    '/listen.js': listen,
    '/send.js': send,
    '/program.js': program,
    '/questions.json': questions,
  }
  const types = { html: 'text/html', js: 'text/javascript', json: 'application/json' } as const
  let deliver: (report: Report) => void = () => undefined
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    if (path === '/report') {
      const pieces: Buffer[] = []
      request.on('data', (piece: Buffer) => pieces.push(piece))
      request.on('end', () => {
        response.end()
        deliver(JSON.parse(Buffer.concat(pieces).toString('utf8')) as Report)
      })
      return
    }
    const type = types[path.split('.').at(-1) as keyof typeof types]
    response.writeHead(path in files ? 200 : 404, {
      'Content-Type': `${type ?? 'text/plain'}; charset=utf-8`,
      'Content-Security-Policy': policy,
    })
    response.end(files[path])
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    report: () =>
      new Promise((resolve) => {
        deliver = resolve
      }),
    close: () => server.close(),
  }
}
