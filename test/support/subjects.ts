/** The built-in packs with their cases, as an audit looks at them, and edits of them. */
import type { Subject } from '../../src/audit/index.ts'
import { sources as evidence } from '../../src/generated/sources.ts'
import { dictionary } from '../../src/modules/index.ts'
import { type Pack, type PackSource, type Rule, resolve, type Strength } from '../../src/pack/index.ts'
import {
  emptyReport,
  type HazardFile,
  parseCases,
  parseHazards,
  parseReview,
  type ReviewFile,
} from '../../src/parse/index.ts'
import { type ModuleName, moduleNames, packOf, sources } from './cases.ts'
import { json } from './project.ts'

/** A built-in pack, or another in its place, with the cases that stand beside it. */
export function subjectOf(module: ModuleName, pack: Pack = packOf(module)): Subject {
  const report = emptyReport()
  const cases = parseCases(json(`rules/modules/${module}/cases.json`), json('rules/patients.json'), report)
  if (cases === undefined) throw new Error(report.issues.map(({ at, message }) => `${at}: ${message}`).join('\n'))
  return { pack, dictionary, cases }
}

export const subjects: readonly Subject[] = moduleNames.map((module) => subjectOf(module))

/** The hazard log of the project. */
export const hazardFile = parseHazards(json('rules/hazards.json'), emptyReport()) as HazardFile

/** The reviews of the project. */
export const reviewFile = parseReview(json('rules/review.json'), emptyReport()) as ReviewFile

/** The subject with other rules: those that the edit gives in place of each. */
export function withRules(subject: Subject, edit: (rule: Rule) => readonly Rule[]): Subject {
  return { ...subject, pack: { ...subject.pack, rules: subject.pack.rules.flatMap(edit) } }
}

/** The rule, some rungs lower. */
export function lowered(rule: Rule, { pack }: Subject, by = 1): Rule {
  const height = Math.max(0, rule.height - by)
  return { ...rule, height, rung: pack.ladder[height] ?? rule.rung }
}

const strengths = Object.fromEntries(
  Object.entries<Strength | null>(evidence).flatMap(([id, strength]) => (strength === null ? [] : [[id, strength]])),
)

/** A built-in pack after an edit of its file, linked again. */
export function edited(module: ModuleName, edit: (source: PackSource) => PackSource, over = dictionary): Subject {
  const pack = resolve(edit(sources[module]), over, { digest: packOf(module).digest, strengths })
  return { ...subjectOf(module), pack, dictionary: over }
}
