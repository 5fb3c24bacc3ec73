/** What is audited in tests: the built-in packs as files, and copies of them with one thing changed. */
import type { Subject } from '../../src/audit/index.ts'
import type { PackSource } from '../../src/pack/index.ts'
import { type AuditReport, type Problem, type SubjectFiles, subjectOf } from '../../src/public/audit.ts'
import type { Case, ModuleName } from './cases.ts'
import { json } from './project.ts'

/** The content of files that may be changed before they are read. */
export interface Files {
  readonly pack: Writable<PackSource>
  readonly cases: { format: string; cases: Writable<Case>[] }
  readonly patients: unknown
  readonly sources: Readonly<Record<SourceFile, Record<string, unknown>>>
}

type Writable<Value> = Value extends readonly (infer Each)[]
  ? Writable<Each>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Writable<Value[Key]> }
    : Value

const sourceFiles = ['statements', 'evidence', 'citations', 'article', 'parameters'] as const
type SourceFile = (typeof sourceFiles)[number]

/** The files of a built-in module, fresh. */
export function filesOf(module: ModuleName): Files {
  const path = (file: SourceFile): string => `rules/${file === 'parameters' ? '' : 'sources/'}${file}.json`
  return {
    pack: json(`rules/modules/${module}/pack.json`),
    cases: json(`rules/modules/${module}/cases.json`),
    patients: json('rules/patients.json'),
    sources: Object.fromEntries(sourceFiles.map((file) => [file, json(path(file))])) as Files['sources'],
  }
}

/** A built-in module as it is audited, with something changed first. */
export function subjectWith(module: ModuleName, change: (files: Files) => void = () => undefined): Subject {
  const files = filesOf(module)
  change(files)
  return subjectOf(files)
}

/** A pack of one's own over the built-in dictionary, with every sentence that it needs. */
export function ownFiles(
  rules: readonly OwnRule[],
  more: Partial<PackSource> = {},
): SubjectFiles & { pack: PackSource } {
  const ladder = more.ladder ?? ['fine', 'ask', 'stop']
  return {
    pack: {
      format: 'rule-pack/1',
      id: 'own',
      version: '1.0.0',
      ladder,
      otherwise: 'fine',
      ...more,
      rules: rules.map(({ name, rung, when, basis = ['S78'], layer = 'evidence' }) => ({
        ...{ name, layer, basis, conditions: when },
        event: { type: rung, params: { message: 'own' } },
      })),
    },
    messages: {
      'finding.own.own': 'Own.',
      ...Object.fromEntries(ladder.map((rung) => [`verdict.own.${rung}`, rung])),
    },
  }
}

/** A rule of a pack of one's own. */
export interface OwnRule {
  readonly name: string
  readonly rung: string
  readonly when: PackSource['rules'][number]['conditions']
  readonly basis?: readonly string[]
  readonly layer?: 'article' | 'evidence'
}

/** Problems in short: what, where, and of which rule. */
export function inShort(
  { problems }: AuditReport,
  severities: readonly Problem['severity'][] = ['error'],
): readonly string[] {
  return problems
    .filter(({ severity }) => severities.includes(severity))
    .map(({ code, file, at, rule }) => [code, file, at, rule].filter((part) => part !== undefined).join(' '))
}

/** A pack whose fold explodes: three of sixty facts in every rule, without a pattern that an order could follow. */
export function explodingFiles(facts: readonly string[]): ReturnType<typeof ownFiles> {
  const leaf = (index: number, value: boolean) =>
    ({ fact: facts[index % facts.length] ?? '', operator: 'equal', value }) as const
  const rules = Array.from({ length: 200 }, (_, index): OwnRule => {
    // No fact twice in one rule, which could make it dead.
    const places = [
      ...new Set([index * 7 + 1, index * index + 13, index * 31 + (index % 11)].map((each) => each % facts.length)),
    ]
    const [first = 0, ...others] = places
    return {
      name: `R${index}`,
      rung: 'stop',
      when: { all: [leaf(first, index % 2 === 0), ...others.map((place) => leaf(place, (index + place) % 3 === 0))] },
    }
  })
  return ownFiles(rules, { ladder: ['fine', 'stop'] })
}
