/** The structure that `docs/architecture.md` draws: imports point one way, and domain words stay where they belong. */
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesBelow, json, root, text } from '../support/project.ts'

/** In reading order: a folder imports from those above it, never from one below. */
const folders = [
  'generated',
  'diagnostics',
  'csv',
  'facts',
  'pack',
  'reference',
  'parse',
  'link',
  'evaluate',
  'decide',
  'compiled',
  'prove',
  'interview',
  'explain',
  'audit',
  'render',
  'modules',
  'time',
  'custom',
  'interop',
  'book',
  'record',
  'conformance',
  'generate',
  'public',
  'cli',
]

const sources = filesBelow('src').filter((file) => file.endsWith('.ts'))

/** The files and packages that a file imports, types and re-exports included. */
function importsOf(file: string): readonly string[] {
  const specifiers = [...text(file).matchAll(/^(?:import|export)\b[^'"]*?\bfrom\s+['"]([^'"]+)['"]/gm)].map(
    ([, name = '']) => name,
  )
  const dynamic = [...text(file).matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)].map(([, name = '']) => name)
  return [...specifiers, ...dynamic].map((name) =>
    name.startsWith('.') ? relative(root, join(root, dirname(file), name)) : name,
  )
}

const folderOf = (file: string): string => file.split('/')[1] ?? ''

test('every file of src/ stands in one of the folders', () => {
  expect(sources.filter((file) => !folders.includes(folderOf(file)))).toEqual([])
})

describe.for(sources)('%s', (file) => {
  const own = folderOf(file)
  const inside = importsOf(file).filter((name) => name.startsWith('src/'))

  test('imports only from folders above its own', () => {
    const below = inside.filter((name) => folders.indexOf(folderOf(name)) > folders.indexOf(own))
    expect(below).toEqual([])
  })

  if (own === 'cli')
    test('imports only what the package exports, as any user could', () => {
      const exported = /^src\/public\/(?!core\.ts$)[a-z]+\.ts$/
      expect(inside.filter((name) => folderOf(name) !== own && !exported.test(name))).toEqual([])
    })

  test('imports another folder by its contents page', () => {
    const entry = /^src\/(?:generated\/.*|[a-z]+\/index|interop\/[a-z-]+\/index|public\/[a-z]+)\.ts$/
    expect(inside.filter((name) => folderOf(name) !== own && !entry.test(name))).toEqual([])
  })
})

test('no file comes back to itself through what it imports, types included', () => {
  let left = new Map(sources.map((file) => [file, importsOf(file)]))
  for (let before = 0; before !== left.size; ) {
    const those = left
    before = those.size
    left = new Map([...those].filter(([, imports]) => imports.some((name) => those.has(name))))
  }
  expect([...left.keys()]).toEqual([])
})

test.for(sources.filter((file) => folderOf(file) === 'generated'))(
  '%s says that it is generated, and imports nothing',
  (file) => {
    expect(text(file).split('\n')[0]).toMatch(
      /^\/\/ Generated from .+ by src\/generate\/.+ Do not edit; run "npm run generate"\.$/,
    )
    expect(importsOf(file)).toEqual([])
  },
)

test.for(filesBelow('src').filter((file) => file.endsWith('.json')))(
  '%s says that it is generated, where JSON has room for it',
  (file) => {
    expect(file).toMatch(/^src\/generated\/conformance\//)
    expect(Object.entries(json<object>(file))[0]).toEqual([
      'about',
      expect.stringMatching(/^Generated from .+ by src\/generate\/.+ Do not edit; run "npm run generate"\.$/),
    ])
  },
)

test('src/ holds nothing but TypeScript and generated JSON', () => {
  expect(filesBelow('src').filter((file) => !/\.(?:ts|json)$/.test(file))).toEqual([])
})

test.for(sources.filter((file) => folderOf(file) !== 'generated'))('%s says what it is about', (file) => {
  expect(text(file).replace(/^#!.*\n/, '')).toMatch(/^\/\*\*\n \* \S[\s\S]*?@module\n \*\//)
})

test('contents pages hold no logic and no `export *`', () => {
  for (const file of sources.filter((name) => name.endsWith('/index.ts') && folderOf(name) !== 'public')) {
    const rest = text(file)
      .replace(/\/\*\*[\s\S]*?\*\//g, '')
      .replace(/^\/\/.*$/gm, '')
      .replace(/export (?:type )?\{[^}]*\} from '[^']+'/g, '')
    expect(rest.trim(), file).toBe('')
  }
})

test('the machinery knows no fact, list, value, verdict or module by its name', () => {
  const { facts, lists } = json<{
    facts: readonly { name: string; values?: readonly string[] }[]
    lists: readonly { name: string }[]
  }>('rules/facts.json')
  // `none`, `other` and the like are words of the language, not of the domain; `none` has a meaning of its own.
  const words = [...facts, ...lists].map(({ name }) => name).filter((name) => name !== 'symptom' && name !== 'activity')
  const domain = [
    ...words,
    'symptom',
    'activity',
    'pregnan',
    'triage',
    'eligibility',
    'mesotherapy',
    'emergency',
    'allerg',
    'defer',
    'needle',
  ]
  const machinery = sources.filter((file) =>
    [
      'diagnostics',
      'facts',
      'pack',
      'reference',
      'parse',
      'link',
      'evaluate',
      'decide',
      'compiled',
      'prove',
      'interview',
      'explain',
      'audit',
      'conformance',
    ].includes(folderOf(file)),
  )
  for (const file of machinery) {
    const code = text(file)
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\/\/.*$/gm, '')
      .toLowerCase()
    expect(
      domain.filter((word) => new RegExp(`\\b${word.toLowerCase()}`).test(code)),
      file,
    ).toEqual([])
  }
})

/** All that a file imports, directly or through what it imports. */
function reachedFrom(file: string): readonly string[] {
  const reached = new Set<string>()
  const visit = (each: string): void => {
    if (reached.has(each)) return
    reached.add(each)
    for (const name of importsOf(each))
      if (name.startsWith('src/')) visit(name)
      else reached.add(name)
  }
  visit(file)
  return [...reached]
}

test('the core reaches no package, and nothing of Node', () => {
  const reached = reachedFrom('src/public/index.ts')
  expect(reached.filter((name) => !name.startsWith('src/'))).toEqual([])
  expect(
    reached.filter((name) => /^src\/(?:reference|parse|link|render|custom|interop|generate|cli)\//.test(name)),
  ).toEqual([])
})

test('what `.` shares with other subpaths holds each name once, so that they can take it by its name', async () => {
  const pages = importsOf('src/public/core.ts')
  const names = await Promise.all(pages.map(async (page) => Object.keys(await import(join(root, page)))))
  const all = names.flat()
  expect(pages.length).toBeGreaterThan(0)
  expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([])
})

test('the second opinion reaches no evaluator, and json-rules-engine is reached through it alone', () => {
  const reached = reachedFrom('src/reference/index.ts')
  expect(new Set(reached.filter((name) => name.startsWith('src/')).map(folderOf))).toEqual(
    new Set(['reference', 'pack', 'facts', 'diagnostics']),
  )
  expect(reached).toContain('json-rules-engine')
  const importing = sources.filter((file) => importsOf(file).includes('json-rules-engine'))
  expect(new Set(importing.map(folderOf))).toEqual(new Set(['reference']))
})

test('the core has no clock, chance, global state or code made at run time', () => {
  const forbidden =
    /\beval\(|new Function|Date\.now|new Date\(\)|Math\.random|performance\.|process\.|globalThis|setTimeout|\bfetch\(/
  for (const file of sources.filter((name) => !['generate', 'cli'].includes(folderOf(name)))) {
    expect(text(file).match(forbidden)?.[0], file).toBeUndefined()
  }
})

test('nothing in the rules is technical', () => {
  for (const file of filesBelow('rules').filter((name) => name.endsWith('.json'))) {
    expect(
      text(file).match(/\b(?:TypeScript|JavaScript|boolean expression|src\/|npm|undefined)\b/)?.[0],
      file,
    ).toBeUndefined()
  }
})
