/**
 * Reading `rules/`: every file that the generated code is made from, parsed and checked.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Dictionary, type DictionarySource, dictionaryOf } from '../facts/index.ts'
import {
  checkDictionary,
  checkPack,
  checkSequence,
  digestOf,
  type Library,
  type LinkedRegion,
  linkRegion,
} from '../link/index.ts'
import type { PackSeal, PackSource, SequenceSource, Strength } from '../pack/index.ts'
import {
  type ClinicalCase,
  emptyReport,
  InvalidPackError,
  parseCases,
  parseDictionary,
  parsePack,
  parseSequence,
  type Report,
} from '../parse/index.ts'

/** All that stands in `rules/`, found to be right. */
export interface RuleFiles {
  readonly dictionarySource: DictionarySource
  readonly dictionary: Dictionary
  /** Sentences by key, by language. */
  readonly messages: ReadonlyMap<string, Readonly<Record<string, string>>>
  /** IDs of statements, evidence and citations, with the strength of evidence. */
  readonly basis: ReadonlyMap<string, Strength | undefined>
  readonly packs: readonly { readonly source: PackSource; readonly seal: CheckedSeal }[]
  readonly visit: SequenceSource
  /** Regions by their names. */
  readonly regions: Readonly<Record<string, LinkedRegion>>
  /** The cases beside each pack, by its name. */
  readonly cases: ReadonlyMap<string, readonly ClinicalCase[]>
  /** Reads a file by its path in the project, such as `rules/facts.json`. */
  readonly readFile: (path: string) => unknown
}

/** The strengths of what a pack cites, and of nothing else. */
interface CheckedSeal extends PackSeal {
  readonly strengths: Readonly<Record<string, Strength>>
}

/** Reads and checks a `rules/` folder; throws an error that lists all that is wrong, file by file. */
export function readRules(folder: string): RuleFiles {
  const json = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'))
  const dictionarySource = inFile('facts.json and rules/parameters.json', (report) => {
    const source = parseDictionary(json('facts.json'), json('parameters.json'), report)
    if (source !== undefined) checkDictionary(source, report)
    return source
  })
  const dictionary = dictionaryOf(dictionarySource)
  const languages = namesIn(join(folder, 'messages')).map((file) => file.replace(/\.json$/, ''))
  const messages = new Map(
    languages.map((language) => [language, json(`messages/${language}.json`) as Record<string, string>]),
  )
  const basis = basisOf(json)
  const library: Library = {
    dictionary,
    messages: new Set(Object.keys(messages.get('en') ?? {})),
    basis: new Set(basis.keys()),
  }
  const packs = namesIn(join(folder, 'modules')).map((module) => {
    const path = `modules/${module}/pack.json`
    const source = inFile(path, (report) => {
      const pack = parsePack(json(path), report)
      if (pack !== undefined) checkPack(pack, library, report)
      return pack
    })
    const strengths = strengthsOf(source, basis)
    return { source, seal: { digest: digestOf(source, dictionary, strengths), strengths } }
  })
  const visit = inFile('visit.json', (report) => {
    const sequence = parseSequence(json('visit.json'), report)
    if (sequence !== undefined)
      checkSequence(
        sequence,
        packs.map(({ source }) => source),
        dictionary,
        report,
      )
    return sequence
  })
  const regions = Object.fromEntries(
    namesIn(join(folder, 'regions')).map((file) => {
      const linked = linkRegion(json(`regions/${file}`), dictionary, ['emergencyNumber'])
      if (!linked.ok) throw new Error(`rules/regions/${file}`, { cause: new InvalidPackError(linked.issues) })
      return [linked.region.id, linked.region]
    }),
  )
  const people = json('patients.json')
  const cases = new Map(
    packs.map(({ source: { id } }) => {
      const path = `modules/${id}/cases.json`
      return [id, inFile(path, (report) => parseCases(json(path), people, report))] as const
    }),
  )
  const readFile = (path: string): unknown => json(path.replace(/^rules\//, ''))
  return { dictionarySource, dictionary, messages, basis, packs, visit, regions, cases, readFile }
}

/** Runs one file's checks; throws all that they report. */
function inFile<Result>(file: string, check: (report: Report) => Result | undefined): Result {
  const report = emptyReport()
  const result = check(report)
  if (result === undefined || report.issues.length > 0) {
    throw new Error(`rules/${file}`, { cause: new InvalidPackError(report.issues) })
  }
  return result
}

function basisOf(json: (path: string) => unknown): ReadonlyMap<string, Strength | undefined> {
  const { statements } = json('sources/statements.json') as { readonly statements: readonly { readonly id: string }[] }
  const { evidence } = json('sources/evidence.json') as {
    readonly evidence: readonly { readonly id: string; readonly strength: Strength }[]
  }
  const { citations } = json('sources/citations.json') as { readonly citations: readonly { readonly id: string }[] }
  return new Map<string, Strength | undefined>([
    ...statements.map(({ id }) => [id, undefined] as const),
    ...evidence.map(({ id, strength }) => [id, strength] as const),
    ...citations.map(({ id }) => [id, undefined] as const),
  ])
}

function strengthsOf(pack: PackSource, basis: ReadonlyMap<string, Strength | undefined>): Record<string, Strength> {
  const cited = [...new Set(pack.rules.flatMap((rule) => rule.basis))].sort()
  return Object.fromEntries(
    cited.flatMap((id) => {
      const strength = basis.get(id)
      return strength === undefined ? [] : [[id, strength]]
    }),
  )
}

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder).sort()
}
