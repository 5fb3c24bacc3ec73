/**
 * Makes a rule book: joins packs, cases, sources and what the audit knows of them, by name and by place.
 * In: what was read and what was found, each part of its own. Out: one book in one language. Nothing is proved here.
 *
 * @module
 */
import type { Pointer } from '../diagnostics/index.ts'
import type { Dictionary } from '../facts/index.ts'
import type { Pack, Rule, Strength } from '../pack/index.ts'
import type { ClinicalCase } from '../parse/index.ts'
import type {
  BookCase,
  BookCitation,
  BookFinding,
  BookHazard,
  BookModule,
  BookParameter,
  BookRule,
  BookRung,
  LeafTests,
  RuleBook,
} from './model.ts'
import { phraseOf, type Sayings } from './sentence.ts'
import type { Words } from './words/index.ts'

/** All that a book is made of. What is left out is not in the book. */
export interface BookInput {
  readonly words: Words
  readonly sayings: Sayings
  readonly dictionary: Dictionary
  readonly modules: readonly ModuleInput[]
  readonly sources: SourcesInput
  readonly hazards: readonly HazardInput[]
}

/** One pack, what stands beside it, and what the audit found. */
export interface ModuleInput {
  readonly pack: Pack
  /** The pack as it stands in its file, for its rules as JSON. */
  readonly file: unknown
  readonly question: string
  readonly cases: readonly ClinicalCase[]
  /** What a clinic has added: its name, the rules that are its own, and its file. */
  readonly overlay?: BookModule['overlay'] & { readonly rules: readonly string[]; readonly file: unknown }
  /** How many possible patients there are, and come to each verdict, as decimal texts. */
  readonly counted?: { readonly patients: string; readonly verdicts: Readonly<Record<string, string>> }
  readonly testsOf: (rule: string) => Readonly<Record<string, LeafTests>>
  readonly reviewOf: (rule: string) => BookRule['review']
  readonly findings: readonly (BookFinding & { readonly rule?: string })[]
}

/** What rules stand on. */
export interface SourcesInput {
  readonly statements: readonly {
    readonly id: string
    readonly quote: string
    readonly reading: string
    readonly waived?: string | undefined
  }[]
  readonly evidence: readonly {
    readonly id: string
    readonly topic: string
    readonly statement: string
    readonly strength: Strength
    readonly sources: readonly string[]
  }[]
  readonly citations: readonly BookCitation[]
  readonly parameters: readonly BookParameter[]
}

/** A hazard, and what stands against it. */
export interface HazardInput extends Omit<BookHazard, 'controls' | 'cases'> {
  readonly rules: readonly { readonly module: string; readonly rule: string; readonly cases: readonly string[] }[]
}

/** Makes a book. */
export function ruleBookOf(input: BookInput): RuleBook {
  const anchors = anchorsOf(input.modules)
  const modules = input.modules.map((module) => moduleOf(module, input, anchors))
  const rules = modules.flatMap((module) => module.rules)
  const citing = (id: string): readonly string[] =>
    rules.filter(({ basis }) => basis.includes(id)).map(({ anchor }) => anchor)
  const { statements, evidence, citations, parameters } = input.sources
  return {
    format: 'rule-book/1',
    language: input.words.language,
    review: { reviewed: rules.filter(({ review }) => review.state === 'reviewed').length, of: rules.length },
    modules,
    statements: statements.map(({ id, quote, reading, waived }) => ({
      id,
      quote,
      reading,
      ...(waived === undefined ? {} : { waived }),
      rules: citing(id),
    })),
    evidence: evidence.map((each) => ({ ...each, rules: citing(each.id) })),
    citations,
    parameters,
    hazards: input.hazards.map((hazard) => hazardOf(hazard, anchors)),
  }
}

/** Where rules and cases stand on a page: each place once, whatever the names are. */
interface Anchors {
  readonly rule: (module: string, name: string) => string | undefined
  readonly case: (module: string, id: string) => string | undefined
}

function anchorsOf(modules: readonly ModuleInput[]): Anchors {
  const taken = new Set<string>()
  const anchor = (wanted: string): string => {
    const safe = wanted.replace(/[^A-Za-z0-9_-]+/g, '_')
    const free = taken.has(safe) ? `${safe}-${taken.size}` : safe
    taken.add(free)
    return free
  }
  const places = (kind: string, module: string, names: readonly string[]): ReadonlyMap<string, string> =>
    new Map(names.map((name) => [name, anchor(`${kind}-${module}-${name}`)]))
  const rules = new Map(
    modules.map(({ pack }) => [
      pack.id,
      places(
        'rule',
        pack.id,
        pack.rules.map(({ name }) => name),
      ),
    ]),
  )
  const cases = new Map(
    modules.map(({ pack, cases: all }) => [
      pack.id,
      places(
        'case',
        pack.id,
        all.map(({ id }) => id),
      ),
    ]),
  )
  return {
    rule: (module, name) => rules.get(module)?.get(name),
    case: (module, id) => cases.get(module)?.get(id),
  }
}

function moduleOf(module: ModuleInput, input: BookInput, anchors: Anchors): BookModule {
  const { pack, question, overlay, counted, cases, findings } = module
  return {
    id: pack.id,
    question,
    version: pack.version,
    digest: pack.digest,
    ...(overlay === undefined ? {} : { overlay: { id: overlay.id, version: overlay.version, digest: overlay.digest } }),
    ladder: pack.ladder.map((rung) => rungOf(rung, module, input.sayings)).reverse(),
    ...(counted === undefined ? {} : { patients: counted.patients }),
    rules: pack.rules.map((rule) => ruleOf(rule, module, input, anchors)),
    cases: cases.map((each) => caseOf(each, pack.id, anchors)),
    findings: findings.filter(({ rule }) => rule === undefined).map(findingOf),
  }
}

function rungOf(rung: string, { pack, counted }: ModuleInput, sayings: Sayings): BookRung {
  const patients = counted?.verdicts[rung]
  return {
    rung,
    ...optional('text', said(`verdict.${pack.id}.${rung}`, sayings)),
    isOtherwise: rung === pack.otherwise,
    isUndecided: rung === pack.undecided,
    rules: pack.rules.filter((rule) => rule.rung === rung).length,
    ...(counted === undefined || patients === undefined
      ? {}
      : { patients, share: shareOf(BigInt(patients), BigInt(counted.patients)) }),
  }
}

/** Exact enough to be shown: numbers of this size lose nothing but digits that nobody sees. */
function shareOf(part: bigint, all: bigint): number {
  return all === 0n ? 0 : Number(part) / Number(all)
}

function ruleOf(rule: Rule, module: ModuleInput, input: BookInput, anchors: Anchors): BookRule {
  const { pack, overlay, cases, findings } = module
  const { name, at, rung, layer, strength, notice, basis, message, mustSay, until, window, recheckAfter } = rule
  const { sayings, words, dictionary } = input
  const isOfOverlay = overlay?.rules.includes(name) ?? false
  const applies = ({ expect }: ClinicalCase): boolean =>
    (expect.fired?.includes(name) ?? false) || (expect.notices?.includes(name) ?? false)
  return {
    anchor: anchors.rule(pack.id, name) ?? name,
    name,
    module: pack.id,
    at,
    rung,
    layer,
    ...optional('strength', strength),
    isNotice: notice,
    isOfOverlay,
    basis,
    review: module.reviewOf(name),
    ...optional('text', said(`finding.${pack.id}.${message}`, sayings)),
    mustSay: mustSay.map((code) => ({ code, ...optional('text', said(`mustSay.${code}`, sayings)) })),
    ...optional(
      'until',
      until === undefined ? undefined : { code: until, ...optional('text', said(`until.${until}`, sayings)) },
    ),
    ...optional('window', window),
    ...optional('recheckAfter', recheckAfter),
    condition: phraseOf(rule.condition, dictionary, words, sayings),
    tests: module.testsOf(name),
    json: valueAt(isOfOverlay ? overlay?.file : module.file, at),
    cases: cases.filter(applies).map(({ id }) => id),
    hazards: input.hazards
      .filter(({ rules }) => rules.some((each) => each.module === pack.id && each.rule === name))
      .map(({ id }) => id),
    findings: findings.filter((finding) => finding.rule === name).map(findingOf),
  }
}

function caseOf({ id, title, expect, basis }: ClinicalCase, module: string, anchors: Anchors): BookCase {
  const fired = [...(expect.fired ?? []), ...(expect.notices ?? [])]
  return { anchor: anchors.case(module, id) ?? id, id, title, verdict: expect.verdict, fired, basis }
}

function hazardOf({ rules, ...hazard }: HazardInput, anchors: Anchors): BookHazard {
  const cases = rules.flatMap(({ module, cases: ids }) => ids.map((id) => ({ module, id })))
  return {
    ...hazard,
    controls: rules.map(({ module, rule }) => ({ text: rule, ...optional('anchor', anchors.rule(module, rule)) })),
    cases: [...new Map(cases.map((each) => [`${each.module} ${each.id}`, each])).values()].map(({ module, id }) => ({
      text: id,
      ...optional('anchor', anchors.case(module, id)),
    })),
  }
}

function findingOf({ severity, message }: BookFinding): BookFinding {
  return { severity, message }
}

function said(key: string, { say, has }: Sayings): string | undefined {
  return has(key) ? say(key) : undefined
}

/** What stands at a place of a file. */
function valueAt(file: unknown, at: Pointer): unknown {
  const steps = at === '' ? [] : at.slice(1).split('/')
  return steps.reduce<unknown>((value, step) => {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined
  }, file)
}

/** A member that is there only where it has a value. */
function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [Key in Name]?: Exclude<Value, undefined> } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Exclude<Value, undefined> }
}
