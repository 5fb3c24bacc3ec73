/**
 * Every generated file, as text, by its path in the project.
 *
 * @module
 */
import { conformanceFiles } from './conformance/files.ts'
import { errorDocs } from './error-docs.ts'
import { factTypes } from './fact-types.ts'
import type { RuleFiles } from './read.ts'
import { comment, heading, literal, pascal, textLiteral, union } from './text.ts'
import { writtenDictionary } from './written-dictionary.ts'
import { writtenPack } from './written-pack.ts'

/** The generated files before they are formatted. */
export function generatedFiles(rules: RuleFiles): ReadonlyMap<string, string> {
  const { dictionarySource, dictionary, messages, basis, packs, visit, regions } = rules
  const files = new Map<string, string>([
    ['docs/errors.md', errorDocs()],
    ['src/generated/facts.ts', heading('rules/facts.json', 'fact-types.ts') + factTypes(rules)],
    ['src/generated/verdicts.ts', heading('rules/modules/*/pack.json', 'files.ts') + verdictTypes(rules)],
    [
      'src/generated/dictionary.ts',
      `${heading('rules/facts.json and rules/parameters.json', 'files.ts')}${comment('How to read it: src/facts/written.ts.')}export const written = ${textLiteral(writtenDictionary(dictionarySource))}\n`,
    ],
    [
      'src/generated/sources.ts',
      `${heading('rules/sources/', 'files.ts')}${comment('IDs of statements, evidence and citations; evidence with its strength.')}export const sources = ${literal(Object.fromEntries([...basis].map(([id, strength]) => [id, strength ?? null])))}\n`,
    ],
  ])
  files.set(
    'src/generated/origins.ts',
    `${heading('rules/parameters.json', 'files.ts')}${comment('What each parameter stands on.')}export const origins = ${literal(originsOf(rules))}\n`,
  )
  files.set(
    'src/generated/visit.ts',
    `${heading('rules/visit.json', 'files.ts')}export const visitSequence = ${literal(visit)}\n`,
  )
  files.set(
    'src/generated/regions.ts',
    `${heading('rules/regions/', 'files.ts')}export const regions = ${literal(regions)}\n`,
  )
  for (const { source, seal } of packs) {
    const text = `${comment('How to read it: src/pack/written.ts.')}export const written = ${textLiteral(writtenPack(source, dictionary, seal))}\n`
    files.set(`src/generated/packs/${source.id}.ts`, heading(`rules/modules/${source.id}/pack.json`, 'files.ts') + text)
  }
  for (const [language, sentences] of messages) {
    const text = `export const messages: Readonly<Record<string, string>> = ${JSON.stringify(sentences, null, 2)}\n`
    files.set(`src/generated/messages/${language}.ts`, heading(`rules/messages/${language}.json`, 'files.ts') + text)
  }
  for (const [path, text] of conformanceFiles(rules)) files.set(path, text)
  return files
}

/** What each parameter stands on, as `parameters.json` says it; its shape has been checked. */
function originsOf({ readFile }: RuleFiles) {
  const { parameters } = readFile('rules/parameters.json') as {
    readonly parameters: readonly {
      readonly name: string
      readonly origin: string
      readonly basis: readonly string[]
    }[]
  }
  return Object.fromEntries(parameters.map(({ name, origin, basis }) => [name, { origin, basis }]))
}

function verdictTypes({ packs, visit, messages }: RuleFiles): string {
  const english = messages.get('en') ?? {}
  return [...packs.map(({ source }) => source), visit]
    .map(({ id, ladder }) => {
      const meaning = (rung: string) =>
        (english[`verdict.${id}.${rung}`] ?? '').replaceAll(
          '{$emergencyNumber}',
          english['label.emergency-number'] ?? '',
        )
      const about = comment(
        [
          `Verdicts of ${id}, from the least to the most restrictive:`,
          ...ladder.map((rung) => `- \`${rung}\`: ${meaning(rung)}`),
        ].join('\n'),
      )
      return `${about}export type ${pascal(id)}Verdict = ${union(ladder)}\n`
    })
    .join('\n')
}
