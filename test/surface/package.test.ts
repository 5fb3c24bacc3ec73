/** The packed tarball, installed elsewhere, used as users use it. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { moduleNames, packOf } from '../support/cases.ts'
import { root } from '../support/project.ts'

const project = mkdtempSync(join(tmpdir(), 'user-of-the-package-'))
const oldest = '20.19.0'

/** Besides the Node that builds, which is 24. */
const others = [oldest, '22.18.0', '26.10.0'] as const

/** Where each of them is installed. */
const nodeOf = (version: string): string => join(nodesFolder, version, 'node_modules/.bin/node')
const nodesFolder = mkdtempSync(join(tmpdir(), 'nodes-'))

function run(command: string, args: readonly string[], folder = project) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' })
  return { status, stdout, stderr, output: `${stdout}${stderr}` }
}

function write(name: string, content: string): string {
  const path = join(project, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

beforeAll(() => {
  const packed = run('npm', ['pack', '--silent', '--pack-destination', project], root)
  expect(packed.status, packed.output).toBe(0)
  const [tarball] = readdirSync(project).filter((name) => name.endsWith('.tgz'))
  write('package.json', JSON.stringify({ private: true, type: 'module' }))
  const installed = run('npm', ['install', '--no-audit', '--no-fund', `./${tarball}`])
  expect(installed.status, installed.output).toBe(0)
  for (const version of others) {
    const folder = join(nodesFolder, version)
    mkdirSync(folder)
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, allowScripts: { node: true } }))
    const node = run('npm', ['install', '--no-audit', '--no-fund', `node@${version}`], folder)
    expect(node.status, node.output).toBe(0)
  }
})

afterAll(() => {
  for (const folder of [project, nodesFolder]) rmSync(folder, { recursive: true, force: true })
})

const nodes = [
  { name: 'the Node that builds', version: process.versions.node, node: () => process.execPath },
  ...others.map((version) => ({ name: `Node ${version}`, version, node: () => nodeOf(version) })),
]

describe.for(nodes)('on $name', ({ node, version }) => {
  const ask = `evaluateTriage({ symptoms: [{ symptom: 'hives' }], breathingOrThroatProblem: true }).verdict`

  test('it is that Node', () => {
    const { stdout } = run(node(), ['-p', 'process.versions.node'])
    expect(stdout.trim()).toBe(version)
  })

  test('import', () => {
    const file = write('import.mjs', `import { evaluateTriage } from 'hair-mesotherapy-rules'\nconsole.log(${ask})\n`)
    expect(run(node(), [file])).toMatchObject({ status: 0, stdout: 'emergency_now\n', stderr: '' })
  })

  test('require, without a warning', () => {
    const file = write(
      'require.cjs',
      `const { evaluateTriage } = require('hair-mesotherapy-rules')\nconsole.log(${ask})\n`,
    )
    expect(run(node(), [file])).toMatchObject({ status: 0, stdout: 'emergency_now\n', stderr: '' })
  })

  test('messages and packs by their subpaths, with the same error class throughout', () => {
    const file = write(
      'subpaths.mjs',
      `import { evaluateTriage, InvalidFactsError } from 'hair-mesotherapy-rules'
import { messageOf } from 'hair-mesotherapy-rules/messages'
import { InvalidFactsError as same, loadPack } from 'hair-mesotherapy-rules/pack'
import triage from 'hair-mesotherapy-rules/rules/modules/triage/pack.json' with { type: 'json' }
const { evaluate } = loadPack(triage)
console.log(messageOf(evaluateTriage({})).language, evaluate({}).verdict === evaluateTriage({}).verdict, same === InvalidFactsError)
`,
    )
    const { status, stdout } = run(node(), [file])
    expect([status, stdout]).toEqual([0, 'en true true\n'])
  })

  test('json-rules-engine, which is CommonJS, behind its own subpath', () => {
    const file = write(
      'reference.mjs',
      `import { crossCheck, packs, toEngine } from 'hair-mesotherapy-rules/reference'
const { results } = await toEngine(packs.eligibility).run({ doctorDecision: 'wait' })
console.log(results.length > 0, (await crossCheck(packs.eligibility, { doctorDecision: 'wait' })).agrees)
`,
    )
    expect(run(node(), [file])).toMatchObject({ status: 0, stdout: 'true true\n', stderr: '' })
  })

  test('the rules as JSON, by require', () => {
    const file = write('rules.cjs', `console.log(require('hair-mesotherapy-rules/rules/facts.json').format)\n`)
    expect(run(node(), [file])).toMatchObject({ status: 0, stdout: 'facts/1\n' })
  })

  test('the conformance vectors, by import and by the command', () => {
    const file = write(
      'vectors.mjs',
      `import { answererOf, differencesOf, openSuite } from 'hair-mesotherapy-rules/conformance'
import { createRequire } from 'node:module'
const suite = openSuite(createRequire(import.meta.url)('hair-mesotherapy-rules/conformance/sets.json'))
console.log(suite.vectors.flatMap((vector) => differencesOf(vector, answererOf(suite)(vector))).length)
`,
    )
    expect(run(node(), [file])).toMatchObject({ status: 0, stdout: '0\n', stderr: '' })
    const command = join(project, 'node_modules/hair-mesotherapy-rules/dist/cli.js')
    expect(run(node(), [command, 'conformance', '--suite', 'triage']).stdout).toMatch(/^(\d+) of \1 passed\n$/)
  })

  test('the audit, which reads the rules that ship', () => {
    const command = join(project, 'node_modules/hair-mesotherapy-rules/dist/cli.js')
    const audited = run(node(), [command, 'audit', 'trace', 'proof', '--module', 'clinic'])
    expect(audited).toMatchObject({ status: 0, stderr: '' })
    expect(audited.stdout).toMatch(/\n2 of 2 passed\n$/)
  })

  test('no code is made from strings', () => {
    const file = write('strict.mjs', `import { evaluateTriage } from 'hair-mesotherapy-rules'\nconsole.log(${ask})\n`)
    expect(run(node(), ['--disallow-code-generation-from-strings', file])).toMatchObject({
      status: 0,
      stdout: 'emergency_now\n',
    })
  })

  test('schemas, where code from strings is forbidden', () => {
    const file = write(
      'schemas.mjs',
      `import { factsJsonSchema, TriageDecision, TriageFacts } from 'hair-mesotherapy-rules/schemas'
import { evaluateTriage } from 'hair-mesotherapy-rules'
const facts = TriageFacts.parse({ breathingOrThroatProblem: true })
console.log(TriageDecision.parse(evaluateTriage(facts)).verdict, factsJsonSchema('triage').schema.type)
`,
    )
    expect(run(node(), ['--disallow-code-generation-from-strings', file])).toMatchObject({
      status: 0,
      stdout: 'emergency_now object\n',
    })
  })

  test('the command', () => {
    write('facts.json', '{ "doctorDecision": "wait" }')
    const command = join(project, 'node_modules/hair-mesotherapy-rules/dist/cli.js')
    const { status, stdout } = run(node(), [command, 'evaluate', 'eligibility', 'facts.json', '--json'])
    expect([status, JSON.parse(stdout).verdict]).toEqual([0, 'defer'])
  })
})

describe('from TypeScript', () => {
  const source = `import { evaluateTriage, type TriageVerdict } from 'hair-mesotherapy-rules'
import { messageOf } from 'hair-mesotherapy-rules/messages'
import { loadPack } from 'hair-mesotherapy-rules/pack'
import { packs, toEngine } from 'hair-mesotherapy-rules/reference'
import { fieldsOf, TriageFacts } from 'hair-mesotherapy-rules/schemas'
const facts: TriageFacts = TriageFacts.parse({})
const decision = evaluateTriage({ symptoms: [{ symptom: 'burning', severity0to10: 2 }] })
const verdict: TriageVerdict = decision.verdict
export const all = [verdict, messageOf(decision).text, typeof loadPack, toEngine(packs.triage).run({})]
export const form = [fieldsOf('triage')[0]?.name, facts.ageYears]
`
  test.for([
    { module: 'nodenext', moduleResolution: 'nodenext', file: 'esm.mts' },
    { module: 'nodenext', moduleResolution: 'nodenext', file: 'cjs.cts' },
    { module: 'node20', moduleResolution: 'node16', file: 'node20.mts' },
    { module: 'preserve', moduleResolution: 'bundler', file: 'bundler.ts' },
  ])('$module, $moduleResolution: $file', ({ module, moduleResolution, file }) => {
    const path = write(file, source)
    const options = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2022']
    const { status, output } = run(join(root, 'node_modules/.bin/tsc'), [
      ...options,
      '--module',
      module,
      '--moduleResolution',
      moduleResolution,
      '--ignoreConfig',
      path,
    ])
    expect(status, output).toBe(0)
  })
})

describe('what is in it', () => {
  test('built files, rules, docs, licence and change log; no source and no test', () => {
    const files = readdirSync(join(project, 'node_modules/hair-mesotherapy-rules'))
    expect(files.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'docs', 'package.json', 'rules'])
  })

  test('every file that its pages link to', () => {
    const folder = join(project, 'node_modules/hair-mesotherapy-rules')
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
    expect(pages).toContain('docs/integrating.md')
    const missing = pages.flatMap((page) =>
      [...readFileSync(join(folder, page), 'utf8').matchAll(/\]\(([^)#\s]+)/g)]
        .map(([, link = '']) => link)
        .filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(folder, page, '..', link)))
        .map((link) => `${page}: ${link}`),
    )
    expect(missing).toEqual([])
  })

  test('the examples of integrating.md, which run where they are copied to', async () => {
    const examples = join(project, 'node_modules/hair-mesotherapy-rules/docs/examples')
    for (const name of ['chatbot.mjs', 'nightly.mjs', 'form/form.js']) {
      write(`copied/${name}`, readFileSync(join(examples, name), 'utf8'))
    }
    const chat = run(process.execPath, ['copied/chatbot.mjs', 'aftercare'])
    expect(chat).toMatchObject({ status: 0, stderr: '' })
    const visits = join(examples, 'morning-visits.jsonl')
    const night = run(process.execPath, ['copied/nightly.mjs', visits, '2026-12-01T02:00:00Z'])
    expect(night.status, night.output).toBe(0)
    expect(night.stderr).toContain('emergency_now: 1')
    const { build } = await import('esbuild')
    const entryPoints = [join(project, 'copied/form/form.js')]
    const { errors } = await build({ entryPoints, bundle: true, write: false, format: 'esm', platform: 'browser' })
    expect(errors).toEqual([])
  })

  const bundle = async (name: string) => {
    const { build } = await import('esbuild')
    const { outputFiles } = await build({
      stdin: {
        contents: `import { ${name} } from 'hair-mesotherapy-rules'; console.log(${name}({}))`,
        resolveDir: project,
      },
      bundle: true,
      write: false,
      minify: true,
      format: 'esm',
      platform: 'browser',
    })
    return outputFiles[0]?.text ?? ''
  }

  test.for(moduleNames)(
    'what a user does not import falls away: %s brings no other module, no zod and no sentence',
    async (module) => {
      const text = await bundle(`evaluate${module[0]?.toUpperCase()}${module.slice(1)}`)
      const present = moduleNames.filter((name) => packOf(name).rules.some((rule) => text.includes(rule.name)))
      expect(present).toEqual([module])
      expect(text).not.toMatch(/zod|MessageFormat|sha256\.create|needle pricks|Temporal/)
    },
  )

  test('the visit brings its three modules and no other', async () => {
    const text = await bundle('evaluateVisit')
    const present = moduleNames.filter((name) => packOf(name).rules.some((rule) => text.includes(rule.name)))
    expect([...present].sort()).toEqual(['eligibility', 'preparation', 'triage'])
  })
})
