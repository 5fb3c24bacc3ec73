/**
 * `record`, `replay` and `migrate`: JSON lines in, JSON lines out. What they need is loaded when they are asked for.
 *
 * @module
 */
import { InvalidFactsError } from '../public/index.ts'
import type { Chosen, RecordChange, RecordOptions, Replay } from '../public/record.ts'
import { type Ask, refusalOf } from './batch/evaluate.ts'
import { type CaseInput, type ValueInput, valuesIn } from './batch/input.ts'
import { issueLines, type PlacedIssue, placeOf } from './print/issues.ts'
import type { Paint } from './print/paint.ts'
import type { Printer } from './print/printer.ts'

/** Records a batch, case by case; says with which code the command ends. */
export async function recordCases(
  cases: AsyncIterable<CaseInput>,
  answer: (facts: unknown) => ReturnType<Ask>,
  beside: Omit<RecordOptions, 'id' | 'facts'>,
  printer: Printer,
): Promise<0 | 2> {
  const { decisionRecord, InvalidRecordError } = await import('../public/record.ts')
  let exitCode: 0 | 2 = 0
  for await (const input of cases) {
    const { line, unit = 'line' } = input
    const refuse = async (issues: readonly PlacedIssue[]): Promise<void> => {
      exitCode = 2
      printer.errors(refusalOf({ line, unit }, issues))
      await printer.output(`${JSON.stringify({ line, issues })}\n`)
    }
    const result = 'issues' in input ? { ok: false as const, issues: input.issues } : answer(input.facts)
    if (!result.ok || 'issues' in input) {
      await refuse(result.ok ? [] : result.issues)
      continue
    }
    try {
      // The facts have just been accepted.
      const facts = input.facts as RecordOptions['facts']
      const record = decisionRecord(result.decision, { ...beside, id: input.id ?? String(line), facts })
      await printer.output(`${JSON.stringify(record)}\n`)
    } catch (error) {
      if (!(error instanceof InvalidRecordError)) throw error
      await refuse(error.issues)
    }
  }
  return exitCode
}

/** Replays records as they come; says with which code the command ends. */
export async function replayRecords(
  records: AsyncIterable<ValueInput>,
  chosen: Chosen,
  { asJson, isOfChanges, paint }: { readonly asJson: boolean; readonly isOfChanges: boolean; readonly paint: Paint },
  printer: Printer,
): Promise<0 | 1 | 2> {
  const { diffRecords, replay } = await import('../public/record.ts')
  let exitCode: 0 | 1 | 2 = 0
  for await (const input of records) {
    const { line } = input
    if ('issues' in input) {
      exitCode = 2
      if (asJson) await printer.output(`${JSON.stringify({ line, issues: input.issues })}\n`)
      for (const { message } of input.issues) printer.errors(`line ${line}: ${message}\n`)
      continue
    }
    const result = isOfChanges ? diffRecords([input.value], chosen)[0] : replay(input.value, chosen)
    if (result === undefined) throw new TypeError('one record has one result')
    if (!isFine(result) && exitCode === 0) exitCode = 1
    await printer.output(asJson ? `${JSON.stringify({ line, ...result })}\n` : `${lineOf(result, line, paint)}\n`)
  }
  return exitCode
}

/** Migrates stored answers as they come; says with which code the command ends. */
export async function migrateCases(
  cases: AsyncIterable<CaseInput>,
  from: string | undefined,
  printer: Printer,
): Promise<0 | 1 | 2> {
  const { InvalidPackError, migrate } = await import('../public/record.ts')
  const before = from === undefined ? undefined : valuesIn(from)[0]
  if (before !== undefined && 'issues' in before) {
    for (const text of issueLines(before.issues, '--from')) printer.errors(`${text}\n`)
    return 2
  }
  const dictionary = before === undefined ? undefined : { facts: before.value }
  let exitCode: 0 | 1 | 2 = 0
  for await (const input of cases) {
    const { line } = input
    const facts = 'issues' in input ? undefined : input.facts
    const refuse = async (issues: readonly PlacedIssue[]): Promise<void> => {
      exitCode = 2
      await printer.output(`${JSON.stringify({ line, issues })}\n`)
      printer.errors(refusalOf({ unit: 'line', line }, issues))
    }
    if ('issues' in input || typeof facts !== 'object' || facts === null || Array.isArray(facts)) {
      const notFacts = { code: 'not_json', at: '', message: 'expected an object that holds facts' } as const
      await refuse('issues' in input ? input.issues : [notFacts])
      continue
    }
    try {
      const { answers, lost } = migrate(facts, dictionary)
      await printer.output(`${JSON.stringify(input.id === undefined ? answers : { id: input.id, facts: answers })}\n`)
      for (const { at, reason } of lost) printer.errors(`line ${line}: ${at}: lost, ${reason}\n`)
      if (lost.length > 0 && exitCode === 0) exitCode = 1
    } catch (error) {
      if (error instanceof InvalidFactsError) {
        await refuse(error.issues)
        continue
      }
      if (!(error instanceof InvalidPackError)) throw error
      printer.errors(`${error.message}\n`)
      return 2
    }
  }
  return exitCode
}

function isFine(result: Replay | RecordChange): boolean {
  return ['identical', 'same', 'detail'].includes(result.outcome) || (result.outcome === 'masked' && result.within)
}

/** One result for people; it names rules, facts and verdicts, and no answer. */
function lineOf(result: Replay | RecordChange, line: number, paint: Paint): string {
  const name = result.outcome === 'not_intact' || result.id === undefined ? `line ${line}` : result.id
  return `${name}: ${isFine(result) ? said(result) : paint('red', said(result))}`
}

function said(result: Replay | RecordChange): string {
  switch (result.outcome) {
    case 'identical':
    case 'same':
      return 'the same'
    case 'detail':
      return `the same verdict and bounds; ${result.differences.length} details differ`
    case 'different':
      return `another decision: ${result.differences.map(({ at }) => placeOf(at)).join(', ')}`
    case 'masked':
      return result.within
        ? `masked (${result.masked.join(', ')}); the rest allows the decision`
        : `masked (${result.masked.join(', ')}); the rest does not allow the decision`
    case 'other_closure':
      return `refused, made by other rules: ${result.changed.map(({ kind, module, name }) => [kind, module, name].filter((part) => part !== undefined).join(' ')).join(', ')}`
    case 'not_intact':
      return `refused: ${issueLines(result.issues).join('; ')}`
    case 'changed':
      return `${result.was.verdict} is now ${result.now.verdict} (${result.now.atLeast} to ${result.now.atMost})`
    case 'not_compared':
      return `not compared: ${result.because}`
  }
}
