/**
 * Suites as they are written by hand: what is asked, and of what is wrong the code that is meant.
 *
 * @module
 */
import type { Question } from '../../conformance/index.ts'
import type { PackSource } from '../../pack/index.ts'
import { ladder, small } from './small.ts'

/** A vector before it is known what must be answered. */
export type VectorDraft = Question & {
  readonly title: string
  /** Every code that must be reported. Generating fails where another is, so that no vector tests something else. */
  readonly codes?: readonly string[]
}

/** A suite before it is known what must be answered. */
export interface SuiteDraft {
  readonly suite: string
  readonly title: string
  /** The file that it is written in. */
  readonly from: string
  readonly content: Readonly<Record<string, unknown>>
  readonly vectors: readonly VectorDraft[]
}

/** A suite of packs over the small dictionary. */
export function smallSuite(
  suite: string,
  title: string,
  packs: readonly PackSource[],
  vectors: readonly VectorDraft[],
): SuiteDraft {
  const sentences = packs.flatMap(({ id }) => [...ladder.map((rung) => `verdict.${id}.${rung}`), `finding.${id}.said`])
  return {
    suite,
    title,
    from: `src/generate/conformance/${suite}.ts`,
    content: {
      ...small,
      messages: Object.fromEntries(sentences.map((key) => [key, 'Said.'])),
      packs: Object.fromEntries(packs.map((pack) => [pack.id, pack])),
    },
    vectors,
  }
}

/** One vector for each of many facts; the ids count them. */
export function cases(
  pack: string,
  title: string,
  facts: readonly unknown[],
  options?: object,
  name = 'case',
): readonly VectorDraft[] {
  return facts.map((each, index) => ({
    id: `${pack}/${name}-${index + 1}`,
    title: `${title}: ${said(each)}`,
    pack,
    facts: each,
    ...(options === undefined ? {} : { options }),
  }))
}

/** Facts in words, as short as can be. */
export function said(facts: unknown): string {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return JSON.stringify(facts)
  const parts = Object.entries(facts).map(([name, value]) => `${name} ${JSON.stringify(value)}`)
  return parts.length === 0 ? 'nothing is said' : parts.join(', ').replaceAll('"', '')
}
