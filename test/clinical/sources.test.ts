/** The sources are all there. That rules, parameters and cases stand on them, `test/audit/trace.test.ts` shows. */
import { expect, test } from 'vitest'
import { quoteFinder } from '../../src/audit/trace/index.ts'
import { json } from '../support/project.ts'

const { statements } = json<{ statements: readonly { readonly id: string }[] }>('rules/sources/statements.json')
const { evidence } = json<{ evidence: readonly { readonly id: string }[] }>('rules/sources/evidence.json')
const { citations } = json<{ citations: readonly { readonly id: string }[] }>('rules/sources/citations.json')
const { article, fingerprints } = json<{ article: string; fingerprints: readonly string[] }>(
  'rules/sources/article.json',
)

test('statements S01 to S79, evidence E01 to E69 and citations R01 to R103 are all there, each once', () => {
  const numbered = (letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`)
  expect(statements.map(({ id }) => id)).toEqual(numbered('S', 79))
  expect(evidence.map(({ id }) => id)).toEqual(numbered('E', 69))
  expect(citations.map(({ id }) => id)).toEqual(numbered('R', 103))
})

test('a sentence that is not in the article is not found there, and one that is there is', () => {
  const find = quoteFinder([{ title: article, fingerprints: fingerprints.flatMap((line) => line.split(' ')) }])
  expect(find(article, 'the results are never permanent and the hair is lost')).toBe('not_found')
  expect(find(article, 'small injections in the mesodermal layer')).toBe('stands')
})
