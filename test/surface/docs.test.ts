/** Every code block and command of the docs and every example of a docstring is run, and prints what it says. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { limits, safeLoadPack } from '../../src/public/pack.ts'
import { moduleNames } from '../support/cases.ts'
import { filesBelow, json, root, text } from '../support/project.ts'

// Below the project, so that the package's own name leads to what was built.
const folder = join(root, '.tmp/docs')
beforeAll(() => mkdirSync(folder, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const pages = ['README.md', 'rules/README.md', ...filesBelow('docs').filter((file) => /^docs\/[^/]+\.md$/.test(file))]
const blocks = pages.flatMap((page) =>
  [...text(page).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = ''], index) => ({
    name: `${page}, block ${index + 1}`,
    language,
    code,
  })),
)

/** Runs a program and returns the lines that it prints. */
function printed(name: string, code: string): readonly string[] {
  const file = join(folder, `${name.replaceAll(/\W+/g, '-')}.ts`)
  writeFileSync(file, code)
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', file], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
  return stdout.trimEnd().split('\n')
}

/** What the comments `// => …` say, in order. */
function promised(code: string): readonly string[] {
  return [...code.matchAll(/\/\/ => (.*)$/gm)].map(([, line = '']) => line)
}

describe('code blocks', () => {
  test('every block is of a kind that is tested', () => {
    expect(blocks.filter(({ language }) => !['ts', 'sh', 'json', ''].includes(language))).toEqual([])
    expect(blocks.filter(({ language }) => language === 'ts').length).toBeGreaterThan(5)
  })

  test.for(blocks.filter(({ language }) => language === 'ts'))('$name prints what it says', ({ name, code }) => {
    expect(promised(code).length).toBeGreaterThan(0)
    expect(printed(name, code)).toEqual(promised(code))
  })

  test.for(blocks.filter(({ language }) => language === 'json'))(
    '$name is a rule or a case as they stand in the files',
    ({ code }) => {
      const example = JSON.parse(code) as { readonly name?: string; readonly id?: string }
      const rules = moduleNames.flatMap(
        (module) => json<{ rules: readonly { name: string }[] }>(`rules/modules/${module}/pack.json`).rules,
      )
      const cases = moduleNames.flatMap(
        (module) => json<{ cases: readonly { id: string }[] }>(`rules/modules/${module}/cases.json`).cases,
      )
      const same =
        example.name === undefined
          ? cases.find(({ id }) => id === example.id)
          : rules.find(({ name }) => name === example.name)
      expect(example).toEqual(same)
    },
  )
})

describe('commands', () => {
  const commands = blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => code.split('\n').filter((line) => line !== ''))
    .map((line) => line.replace(/^\$ /, '').replace(/\s+#.*$/, ''))

  test('the two commands at the top are those that the project promises', () => {
    expect(commands.slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test'])
    expect(text('.ci/run')).toContain('npm ci && npm test')
  })

  test.for(commands.filter((command) => !command.startsWith('npm ci')))('%s', (command) => {
    const own = command.replaceAll('npx hair-mesotherapy-rules', `"${process.execPath}" "${join(root, 'dist/cli.js')}"`)
    expect(own).not.toBe(command)
    const { status, stdout, stderr } = spawnSync('sh', ['-c', own], { cwd: root, encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    if (command.includes(' diff ')) return expect(text('docs/diff.md')).toContain(stdout.split('\n\nCases')[0])
    if (command.includes(' book ')) return expect(stdout).toMatch(/^# Rule book/)
    if (command.endsWith('.csv')) return expect(stdout).toMatch(/^id,verdict,.*\r\n10:10 Ines,/)
    if (command.includes(' conformance')) return expect(stdout).toMatch(/^(\d+) of \1 passed\n$/)
    if (command.includes(' --list')) return expect(stdout).toMatch(/^ {2}trace +\w/)
    if (command.includes(' --json')) return expect(JSON.parse(stdout)).toMatchObject([{ outcome: 'passed' }])
    if (command.includes(' audit')) return expect(stdout).toMatch(/\n(\d+) of \1 passed\n$/)
    if (/ (?:overlay check|record|replay|migrate) /.test(command)) return expect(stdout).not.toBe('')
    expect(stdout).toMatch(/^eligibility: defer\n[\s\S]*EL17-doctor-says-wait/)
  })

  test('npm start -- --language es: the same day in Spanish, as a patient reads it', () => {
    const { status, stdout } = spawnSync(
      'npm',
      ['run', '--silent', 'example', '--', '--language', 'es', '--region', 'ES', '--audience', 'patient'],
      { cwd: root, encoding: 'utf8' },
    )
    expect(status).toBe(0)
    expect(stdout).toContain('Llame ahora al teléfono de emergencias (112)')
    expect(stdout).not.toMatch(/\bCall\b|EL\d\d-/)
  })

  test('npm start: what it runs after building prints a day with an emergency', () => {
    const { status, stdout } = spawnSync('npm', ['run', '--silent', 'example'], { cwd: root, encoding: 'utf8' })
    expect(status).toBe(0)
    expect(stdout.match(/^={5,}$/gm)?.length).toBe(17)
    expect(stdout.match(/^visit: emergency_now/gm)?.length).toBe(1)
    expect(stdout.match(/^aftercare: /gm)?.length).toBe(5)
  })
})

/** What each subpath gives, by its entry's name. */
const entries = filesBelow('src/public')
  .map((file) => file.replace(/^.*\/(.+)\.ts$/, '$1'))
  .filter((entry) => entry !== 'core')
const surface = await Promise.all(
  entries.map(async (entry) => (await import(`../../src/public/${entry}.ts`)) as Record<string, unknown>),
)

/** Functions that users may call; classes, which begin with a capital letter, are for `instanceof`. */
const exported = new Map(
  surface.flatMap((entry) =>
    Object.entries(entry).filter(([name, value]) => typeof value === 'function' && /^[a-z]/.test(name)),
  ),
)

/** Each of them where it is written: another file may hold another function of the same name. */
const functions = filesBelow('src').flatMap((file) =>
  [...text(file).matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\nexport (?:async )?(?:function|const) (\w+)(\(\))?/g)]
    .map(([, comment = '', name = '', none]) => ({ file, comment, name, hasParameters: none === undefined }))
    .filter(({ name }) => exported.has(name)),
)
const written = await Promise.all(
  functions.map(async ({ file, name }) => ((await import(join(root, file))) as Record<string, unknown>)[name]),
)
const documented = functions.filter(({ name }, index) => written[index] === exported.get(name))

/** The files of a pack of one's own, for the examples that start from them. */
const ownFile = (name: string): unknown => json(`docs/examples/own-pack/${name}.json`)
const ownFiles = {
  pack: ownFile('pack'),
  cases: ownFile('cases'),
  patients: ownFile('patients'),
  messages: ownFile('messages'),
  sources: { statements: ownFile('statements'), guideline: ownFile('guideline') },
}

describe('docstrings', () => {
  test('every function that users may call is here', () => {
    expect([...exported.keys()].filter((name) => !documented.some((each) => each.name === name))).toEqual([])
  })

  test.for(documented)('$name: meaning, parameters, result, example that holds', ({ name, comment, hasParameters }) => {
    for (const tag of [...(hasParameters ? ['@param'] : []), '@returns', '@example'])
      expect(comment, tag).toContain(tag)
    const lines = (comment.split('@example')[1] ?? '').split('\n').map((line) => line.replace(/^\s*\* ?/, ''))
    const code = lines.map((line, index) => {
      const promise = line.match(/^(.*?)\s*\/\/ => (.*)$/) ?? lines[index + 1]?.match(/^()\/\/ => (.*)$/)
      if (promise == null || line.startsWith('// =>')) return line.startsWith('// =>') ? '' : line
      const expression = promise[1] === '' ? line : promise[1]
      return `console.log(JSON.stringify(${expression}) === JSON.stringify(${promise[2]}))`
    })
    expect(code.join('\n')).toContain('JSON.stringify')
    const program = `${entries
      .map((entry) => `import * as ${entry}_ from 'hair-mesotherapy-rules${entry === 'index' ? '' : `/${entry}`}'`)
      .join('\n')}
const { packs } = reference_
const ownFiles = ${JSON.stringify(ownFiles)} as any
const { ${[...exported.keys()].join(', ')} } = { ${entries.map((entry) => `...${entry}_`).join(', ')} } as any
${code.join('\n')}
`
    expect(printed(`docstring-${name}`, program)).toEqual(promised(lines.join('\n')).map(() => 'true'))
  })
})

test('the limits stand in the docs as they are', () => {
  const stated = [...text('docs/semantics.md').matchAll(/^\| [^|]+ \| ([\d,]+) *\|$/gm)].map(([, number = '']) =>
    Number(number.replaceAll(',', '')),
  )
  expect(stated).toEqual([
    limits.depth,
    limits.values,
    limits.characters,
    limits.rules,
    limits.ruleDepth,
    limits.leaves,
    limits.leavesOfPack,
    limits.termsOfRule,
    limits.terms,
  ])
  expect(safeLoadPack({}).ok).toBe(false)
})

test('links between the pages lead somewhere', () => {
  const broken = pages.flatMap((page) =>
    [...text(page).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)]
      .map(([, target = '']) => join(page, '..', target))
      .filter((target) => spawnSync('test', ['-e', join(root, target)]).status !== 0),
  )
  expect(broken).toEqual([])
})
