/** The structure that `docs/architecture.md` draws: imports point one way, and domain words stay where they belong. */
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesBelow, json, root, text } from '../support/project.ts'

/** In reading order: a folder imports from those above it, never from one below. */
const folders = [
  'generated',
  'diagnostics',
  'facts',
  'pack',
  'parse',
  'link',
  'evaluate',
  'decide',
  'prove',
  'render',
  'modules',
  'time',
  'custom',
  'generate',
  'public',
  'cli',
]

const sources = filesBelow('src')

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

  test('imports another folder by its contents page', () => {
    const entry = /^src\/(?:generated\/.*|[a-z]+\/index|public\/[a-z]+)\.ts$/
    expect(inside.filter((name) => folderOf(name) !== own && !entry.test(name))).toEqual([])
  })
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
    ['diagnostics', 'facts', 'pack', 'parse', 'link', 'evaluate', 'decide', 'prove'].includes(folderOf(file)),
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

test('the core reaches no package but the one that is bundled into it, and nothing of Node', () => {
  const reached = new Set<string>()
  const visit = (file: string): void => {
    if (reached.has(file)) return
    reached.add(file)
    for (const name of importsOf(file))
      if (name.startsWith('src/')) visit(name)
      else reached.add(name)
  }
  visit('src/public/index.ts')
  expect([...reached].filter((name) => !name.startsWith('src/'))).toEqual(['fastest-levenshtein'])
  expect([...reached].filter((name) => /^src\/(?:parse|link|render|custom|generate|cli)\//.test(name))).toEqual([])
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
