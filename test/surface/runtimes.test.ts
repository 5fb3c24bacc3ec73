/** The package where there is no Node: a runtime with the language's own globals and nothing else; and in a worker. */
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import vm from 'node:vm'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundleOf } from '../support/bundle.ts'
import { root } from '../support/project.ts'
import { coreProgram, coreTopics, otherTopics, wholeProgram } from '../support/questions.ts'

describe('a runtime that has the language and nothing else', async () => {
  // V8 gives every realm these; they are no part of the language's core, and an edge runtime need not have them.
  const extras = ['console', 'WebAssembly', 'Intl', 'SharedArrayBuffer', 'Atomics', 'escape', 'unescape']
  const realm = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } })
  vm.runInContext(extras.map((name) => `delete globalThis.${name}`).join('\n'), realm)
  vm.runInContext(await bundleOf(coreProgram, { format: 'iife', globalName: 'program' }), realm)

  test.for(coreTopics)('$name decides as in Node', ({ questions, answers }) => {
    const text: string = realm.program.answer(JSON.stringify(questions))
    expect(answers.length).toBeGreaterThan(0)
    expect(JSON.parse(text)).toEqual(answers)
  })

  test.for([
    ...extras,
    'process',
    'Buffer',
    'require',
    'global',
    'setTimeout',
    'queueMicrotask',
    'structuredClone',
    'TextEncoder',
    'URL',
    'crypto',
    'performance',
    'fetch',
  ])('it has no %s', (name) => {
    expect(vm.runInContext(`typeof ${name}`, realm)).toBe('undefined')
  })

  test.for(["eval('1')", "Function('return 1')()"])('and refuses %s', (code) => {
    expect(() => vm.runInContext(code, realm)).toThrow('Code generation from strings disallowed')
  })
})

test('this suite runs where Node refuses code made from strings', () => {
  expect(process.execArgv).toContain('--disallow-code-generation-from-strings')
  expect(() => new Function('return 1')).toThrow('Code generation from strings disallowed')
})

describe('a worker of Node', () => {
  // Below the project, so that the package's own name leads to what was built.
  const folder = join(root, '.tmp/runtimes')
  const file = join(folder, 'worker.mjs')
  beforeAll(() => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(
      file,
      `import { parentPort, workerData } from 'node:worker_threads'\n${wholeProgram}
parentPort.postMessage(answer(workerData))\n`,
    )
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.for([...coreTopics, ...otherTopics])('$name: the same answers', async ({ questions, answers }) => {
    const worker = new Worker(file, { workerData: JSON.stringify(questions) })
    const [text] = await once(worker, 'message')
    expect(JSON.parse(text)).toEqual(answers)
  })
})
