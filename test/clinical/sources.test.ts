/** Every rule, parameter and case stands on a source that exists. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { PackSource } from '../../src/pack/index.ts'
import { casesOf, moduleNames, packOf } from '../support/cases.ts'
import { json } from '../support/project.ts'

const { statements } = json<{ statements: readonly Statement[] }>('rules/sources/statements.json')
const { evidence, strengths } = json<{
  evidence: readonly { id: string; strength: string; sources: readonly string[] }[]
  strengths: Readonly<Record<string, string>>
}>('rules/sources/evidence.json')
const { citations } = json<{ citations: readonly { id: string; citation: string }[] }>('rules/sources/citations.json')
const { parameters } = json<{ parameters: readonly { name: string; basis: readonly string[]; origin: string }[] }>(
  'rules/parameters.json',
)
const ids = new Set([...statements, ...evidence, ...citations].map(({ id }) => id))

interface Statement {
  readonly id: string
  readonly quote: string
  readonly encodedBy?: readonly string[]
  readonly waived?: string
}

/** The article as fingerprints of two words each: its text is not ours to copy. */
const fingerprints = json<{ readonly fingerprints: readonly string[] }>('rules/sources/article.json').fingerprints.join(
  ' ',
)

function fingerprintsOf(quote: string): readonly string[] {
  const words =
    quote
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(1).map((_, index) => {
    const shingle = words.slice(index, index + 2).join(' ')
    return createHash('sha256').update(shingle).digest('hex').slice(0, 8)
  })
}

test('statements S01 to S79, evidence E01 to E69 and citations R01 to R103 are all there, each once', () => {
  const numbered = (letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`)
  expect(statements.map(({ id }) => id)).toEqual(numbered('S', 79))
  expect(evidence.map(({ id }) => id)).toEqual(numbered('E', 69))
  expect(citations.map(({ id }) => id)).toEqual(numbered('R', 103))
})

test('each piece of evidence cites sources that exist, or is marked as general knowledge', () => {
  for (const { id, strength, sources } of evidence) {
    expect(
      sources.filter((source) => !ids.has(source)),
      id,
    ).toEqual([])
    expect(Object.keys(strengths), id).toContain(strength)
    expect(sources.length > 0 || strength === 'G', id).toBe(true)
  }
})

test('each parameter stands on a source that exists', () => {
  for (const { name, basis } of parameters) {
    expect(basis.length, name).toBeGreaterThan(0)
    expect(
      basis.filter((id) => !ids.has(id)),
      name,
    ).toEqual([])
  }
})

describe('the article, whole', () => {
  const rules = moduleNames.flatMap((module) => packOf(module).rules)

  test.for(statements)(
    '$id is encoded by the rules that it names, or waived with a reason',
    ({ id, encodedBy, waived }) => {
      expect([encodedBy, waived].filter((either) => either !== undefined)).toHaveLength(1)
      if (waived !== undefined) expect(waived.length).toBeGreaterThan(20)
      for (const name of encodedBy ?? []) {
        const rule = rules.find((each) => each.name.startsWith(`${name}-`))
        expect(rule?.basis, name).toContain(id)
      }
    },
  )

  test('a waived statement is cited by no rule', () => {
    const waived = statements.filter((statement) => statement.waived !== undefined).map(({ id }) => id)
    expect(rules.filter(({ basis }) => basis.some((id) => waived.includes(id))).map(({ name }) => name)).toEqual([])
  })

  test.for(statements)('the quote of $id stands in the article', ({ quote }) => {
    const wanted = fingerprintsOf(quote)
    expect(wanted.length).toBeGreaterThan(0)
    expect(` ${fingerprints} `).toContain(` ${wanted.join(' ')} `)
  })

  test('a sentence that is not in the article is not found there', () => {
    const wanted = fingerprintsOf('the results are never permanent and the hair is lost')
    expect(` ${fingerprints} `).not.toContain(` ${wanted.join(' ')} `)
  })
})

describe.for(moduleNames)('%s', (module) => {
  test('each article rule cites a statement, each evidence rule a statement or evidence', () => {
    for (const { name, layer, basis } of packOf(module).rules) {
      expect(
        basis.some((id) => id.startsWith('S') || (layer === 'evidence' && id.startsWith('E'))),
        name,
      ).toBe(true)
    }
  })

  test('each case cites sources that exist', () => {
    for (const { id, basis } of casesOf(module))
      expect(
        basis.filter((source) => !ids.has(source)),
        id,
      ).toEqual([])
  })

  test('a threshold is a parameter, so that it can be seen and moved', () => {
    const bare: string[] = []
    const visit = (node: unknown): void => {
      if (Array.isArray(node)) node.forEach(visit)
      else if (typeof node === 'object' && node !== null) {
        if ('operator' in node && 'value' in node && typeof node.value === 'number') bare.push(JSON.stringify(node))
        Object.values(node).forEach(visit)
      }
    }
    visit(json<PackSource>(`rules/modules/${module}/pack.json`))
    expect(bare).toEqual([])
  })
})
