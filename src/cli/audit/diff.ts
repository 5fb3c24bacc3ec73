/**
 * `diff`: two files of a pack, read, and the comparison as text that an auditor reads.
 *
 * @module
 */
import {
  type AuditReport,
  type DiffDetail,
  type LayerView,
  type RuleChange,
  safeLoadVersion,
  type VerdictChange,
  type Version,
  type Witness,
} from '../../public/audit.ts'
import { jsonIn } from '../files.ts'
import { issueLines } from '../print/issues.ts'
import type { Paint } from '../print/paint.ts'

/** The files of one version. */
export interface VersionFiles {
  readonly pack: string
  readonly facts: string | undefined
  readonly parameters: string | undefined
}

/** A version, or what is wrong with its files, line by line. */
export type ReadVersion =
  | { readonly ok: true; readonly version: Version }
  | { readonly ok: false; readonly lines: readonly string[] }

/** Reads one version over the built-in dictionary, or over one of its own. */
export function versionOf({ pack, facts, parameters }: VersionFiles): ReadVersion {
  const [ownFacts, ownParameters] = [facts, parameters].map((file) => (file === undefined ? undefined : jsonIn(file)))
  const result = safeLoadVersion(jsonIn(pack), { facts: ownFacts, parameters: ownParameters })
  if (result.ok) return result
  const dictionary = [facts, parameters].filter((file) => file !== undefined).join(' and ')
  const file = result.of === 'pack' ? pack : dictionary
  return { ok: false, lines: issueLines(result.issues, file) }
}

/** The comparison as text: how large, whom it moves where, which rules do it, and a case for each. */
export function printedDiff({ detail }: AuditReport<'diff', DiffDetail>, paint: Paint): string {
  const { before, after, classes, views, rules, pack, dictionary, policies } = detail
  const name = before.id === after.id ? before.id : `${before.id} to ${after.id}`
  const blocks = [
    `${name} ${before.version} to ${after.version}: ${paint('bold', detail.class === 'none' ? 'no change' : `a ${detail.class} change`)}
verdicts ${classes.verdicts}, types ${classes.types}, stored answers ${classes.storedAnswers}${versionLine(detail)}`,
    ...views.flatMap(viewBlocks),
    block('Rules', rules.map(ruleLine)),
    block(
      'What an unknown answer means',
      policies.map(({ fact, from, to, alone }) => {
        const moved = !alone.decided
          ? `not decided: ${alone.because}`
          : alone.changes.length === 0
            ? 'alone it moves no verdict'
            : `alone it moves ${alone.changes.map((each) => wordsOf(each)).join('; ')}`
        return `- ${fact}: ${to}, and was ${from}; ${moved}`
      }),
    ),
    block(
      'Pack and dictionary',
      [...pack, ...dictionary].map(
        ({ part, name: which, change, ...of }) =>
          `- ${part} ${which}: ${change} (verdicts ${of.verdicts}, types ${of.types}, stored answers ${of.storedAnswers})`,
      ),
    ),
    block('Cases that show it', witnessLines(detail)),
  ]
  return `${blocks.filter((text) => text !== undefined).join('\n\n')}\n`
}

function versionLine({ isVersionRaised, leastVersion, before, after }: DiffDetail): string {
  if (isVersionRaised) return ''
  return `\nAfter ${before.version} this is published as ${leastVersion} or higher, not as ${after.version}.`
}

function viewBlocks({ layers, patients, incomplete }: LayerView): readonly (string | undefined)[] {
  const where = layers.length === 1 ? `, by the ${layers.join()} alone` : ''
  const open = 'Cases in which an answer is unknown'
  const whole = patients.decided
    ? `All possible patients${where}: ${patients.changed} of ${patients.total} change (${percent(patients.share)})`
    : `All possible patients${where}: not decided, ${patients.because}`
  const share = (count: string, total: string): string => percent(Number(count) / Number(total))
  const rows = patients.decided
    ? patients.changes.map((each) => [
        ...wordsOf(each).split(' to '),
        each.patients,
        share(each.patients, patients.total),
        each.direction,
      ])
    : []
  const openLines = incomplete.decided
    ? incomplete.changes.map((each) => [...wordsOf(each).split(' to '), each.direction])
    : []
  return [
    rows.length === 0 ? whole : `${whole}\n${table([['from', 'to', 'patients', 'share', ''], ...rows])}`,
    incomplete.decided
      ? openLines.length === 0
        ? undefined
        : `${open}${where}, beside these\n${table([['from', 'to', ''], ...openLines])}`
      : `${open}${where}: not decided, ${incomplete.because}`,
  ]
}

function ruleLine({ rule, change, was, parts, concerns, alone, unsaid }: RuleChange): string {
  const what =
    change === 'renamed' ? `renamed from ${was}` : change === 'edited' ? `edited (${parts.join(', ')})` : change
  const moves = alone === undefined || alone === '0' ? '' : `; alone it moves ${alone} patients`
  const silent = unsaid.length === 0 ? '' : `; no longer says ${unsaid.join(', ')}`
  return `- ${rule}: ${what}; it concerns ${concerns}${moves}${silent}`
}

/** One case for each change, as it would stand in `cases.json`, with where it differs from an unremarkable person. */
function witnessLines({ views, policies, rules, unremarkable }: DiffDetail): readonly string[] {
  const shown = [
    ...views.flatMap(({ layers, patients, incomplete }) =>
      [...(patients.decided ? patients.changes : []), ...(incomplete.decided ? incomplete.changes : [])].map(
        (change) => ({ title: wordsOf(change), witness: change.witness, layers }),
      ),
    ),
    ...policies.flatMap(({ fact, alone }) =>
      (alone.decided ? alone.changes : []).map((change) => ({
        title: `${fact} alone: ${wordsOf(change)}`,
        witness: change.witness,
        layers: [],
      })),
    ),
    // A rule that moves no verdict would be shown by no case.
    ...rules.flatMap(({ rule, witness, alone }) =>
      witness === undefined || (alone !== undefined && alone !== '0')
        ? []
        : [{ title: `${rule}: no other verdict`, witness, layers: [] }],
    ),
  ]
  if (shown.length === 0) return []
  return [
    `Nobody in particular: ${JSON.stringify(unremarkable)}`,
    ...shown.map(({ title, witness, layers }, index) => {
      const one = layers.length === 1 ? { layers } : {}
      const id = `change-${index + 1}`
      const expected = { verdict: witness.after ?? 'not accepted' }
      const ready = { id, title, facts: witness.facts, ...one, expect: expected }
      return `\n${title}${byRules(witness)}\n  differs in ${differences(witness)}${doubt(witness)}\n${JSON.stringify(ready)}`
    }),
  ]
}

function byRules({ rules }: Witness): string {
  return rules.length === 0 ? '' : ` (${rules.join(', ')})`
}

function differences({ but, without }: Witness): string {
  const parts = [
    ...Object.entries(but).map(([name, value]) => `${name} ${JSON.stringify(value)}`),
    ...without.map((name) => `${name} unknown`),
  ]
  return parts.length === 0 ? 'nothing' : parts.join(', ')
}

function doubt({ isReplayed }: Witness): string {
  return isReplayed ? '' : '\n  The evaluators do not say so: computed facts contradict the case.'
}

function wordsOf({ from, to }: Pick<VerdictChange, 'from' | 'to'>): string {
  return `${from ?? 'not accepted'} to ${to ?? 'not accepted'}`
}

/** Four digits, however small. */
function percent(share: number): string {
  const hundredfold = share * 100
  return `${hundredfold === 0 || hundredfold >= 0.001 ? Number(hundredfold.toPrecision(4)) : hundredfold.toExponential(3)} %`
}

/** Columns as wide as their widest cell. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
    .join('\n')
}

function block(title: string, lines: readonly string[]): string | undefined {
  return lines.length === 0 ? undefined : `${title}\n${lines.join('\n')}`
}
