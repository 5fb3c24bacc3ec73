/**
 * Cases from CSV: one row a patient, one column a fact. What a cell says is read by the type of its fact, and never
 * guessed: a text that is no number stays a text, and is refused like one.
 *
 * @module
 */
import { once } from 'node:events'
import { type Parser, parse } from 'csv-parse'
import { safeEvaluations } from '../../public/index.ts'
import { shipped } from '../files.ts'
import type { CaseInput, InputIssue } from './input.ts'

/** What the dictionary says of a fact, as far as a cell needs it. */
interface FactEntry {
  readonly name: string
  readonly type: 'boolean' | 'enum' | 'set' | 'integer' | 'number'
}

interface ListEntry {
  readonly name: string
  readonly facts: readonly string[]
}

/** What stands in a column. */
type Column =
  | { readonly kind: 'id' }
  | { readonly kind: 'fact'; readonly fact: FactEntry }
  | { readonly kind: 'list'; readonly list: string }
  | { readonly kind: 'item'; readonly list: string; readonly index: number; readonly fact: FactEntry }

interface Row {
  readonly number: number
  readonly cells: readonly string[]
}

/** The longest row that is read, in characters: beyond it a quote was surely left open. */
const longestRow = 1_000_000

/** Reads the rows of a CSV text; rows are numbered as a spreadsheet numbers them, the header being the first. */
export async function* rowCases(pieces: AsyncIterable<string>): AsyncGenerator<CaseInput> {
  let columns: readonly Column[] | undefined
  for await (const row of rowsOf(pieces)) {
    const refused = (issues: readonly InputIssue[], id?: string): CaseInput => {
      return { unit: 'row', line: row.number, ...(id === undefined ? {} : { id }), issues }
    }
    if ('issue' in row) return yield refused([row.issue])
    if (columns === undefined) {
      const read = columnsOf(row.cells)
      if (read.issues.length > 0) return yield refused(read.issues)
      columns = read.columns
      continue
    }
    const { id, facts, issues } = caseOf(row.cells, columns)
    yield issues.length > 0
      ? refused(issues, id)
      : { unit: 'row', line: row.number, ...(id === undefined ? {} : { id }), facts }
  }
  if (columns === undefined)
    yield { unit: 'row', line: 1, issues: [{ code: 'not_csv', at: '', message: 'expected a row of column names' }] }
}

/** The rows as they come; the first that cannot be read is the last, because nobody knows where the next one begins. */
async function* rowsOf(
  pieces: AsyncIterable<string>,
): AsyncGenerator<Row | { readonly number: number; readonly issue: InputIssue }> {
  let found: Row[] = []
  let last = 0
  let failed = false
  function* taken(): Generator<Row> {
    yield* found
    last = found.at(-1)?.number ?? last
    found = []
  }
  const begun = (delimiter: string): Parser =>
    parse({
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: longestRow,
      // Taken here, no row waits in the parser: it is there as soon as its last piece is written.
      on_record: (cells: readonly string[], { records, empty_lines }) => {
        found.push({ number: records + empty_lines, cells })
        return null
      },
    })
      .on('error', () => {
        failed = true
      })
      .resume()
  let parser: Parser | undefined
  for await (const piece of withWholeHead(pieces)) {
    parser ??= begun(delimiterIn(piece))
    parser.write(piece)
    yield* taken()
    if (failed) break
  }
  if (parser !== undefined && !failed) {
    const ended = once(parser, 'close').catch(() => undefined)
    parser.end()
    await ended
    yield* taken()
  }
  if (!failed) return
  const message = 'a quote stands where none may; nothing from here on was read'
  yield { number: last + 1, issue: { code: 'not_csv', at: '', message } }
}

/** The same pieces, the first of them with the whole first line. */
async function* withWholeHead(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let head: string | undefined = ''
  for await (const piece of pieces) {
    if (head === undefined) yield piece
    else {
      head += piece
      if (!head.includes('\n') && head.length < longestRow) continue
      yield head
      head = undefined
    }
  }
  if (head !== undefined && head !== '') yield head
}

/** Names of columns hold neither commas nor semicolons nor tabs: what stands between them is what parts the cells. */
function delimiterIn(head: string): string {
  const [names = ''] = head.split(/\r?\n/, 1)
  return [',', ';', '\t'].find((delimiter) => names.includes(delimiter)) ?? ','
}

function columnsOf(names: readonly string[]): { readonly columns: readonly Column[]; readonly issues: InputIssue[] } {
  const { facts, lists } = dictionary()
  const issues: InputIssue[] = []
  const seen = new Set<string>()
  const columns = names.flatMap((given): readonly Column[] => {
    const name = given.trim()
    const at = `/${name}`
    if (seen.has(name)) issues.push({ code: 'given_twice', at, message: 'two columns have this name' })
    seen.add(name)
    const column = columnOf(name, facts, lists)
    if (column !== undefined) return [column]
    const meant = meantBy(name.replace(/^\w+\/\d+\//, ''))
    const suggestion = meant === undefined ? '' : `; did you mean \`${meant}\`?`
    issues.push({ code: 'unknown_fact', at, message: `no column is called that${suggestion}` })
    return []
  })
  return { columns, issues }
}

/** The fact or list that the library itself suggests for a name. */
function meantBy(name: string): string | undefined {
  const result = safeEvaluations.visit({ [name]: null })
  const [issue] = result.ok ? [] : result.issues
  return issue !== undefined && 'suggestion' in issue ? issue.suggestion : undefined
}

function columnOf(
  name: string,
  facts: ReadonlyMap<string, FactEntry>,
  lists: ReadonlyMap<string, ListEntry>,
): Column | undefined {
  const fact = facts.get(name)
  if (name === 'id') return { kind: 'id' }
  if (fact !== undefined) return { kind: 'fact', fact }
  if (lists.has(name)) return { kind: 'list', list: name }
  const [list = '', index = '', inner = '', ...more] = name.split('/')
  const own = lists.get(list)?.facts.includes(inner) === true ? facts.get(inner) : undefined
  if (own === undefined || more.length > 0 || !/^(?:0|[1-9]\d{0,2})$/.test(index)) return undefined
  return { kind: 'item', list, index: Number(index), fact: own }
}

function caseOf(cells: readonly string[], columns: readonly Column[]) {
  const issues: InputIssue[] = []
  if (cells.length !== columns.length) {
    const message = `expected ${columns.length} cells, as the first row has, and found ${cells.length}`
    issues.push({ code: 'not_csv', at: '', message })
  }
  let id: string | undefined
  const facts: Record<string, unknown> = {}
  const items = new Map<string, Map<number, Record<string, unknown>>>()
  for (const [place, column] of columns.entries()) {
    const cell = (cells[place] ?? '').trim()
    if (cell === '') continue
    switch (column.kind) {
      case 'id':
        id = cell
        break
      case 'fact':
        facts[column.fact.name] = meaningOf(cell, column.fact)
        break
      case 'list':
        facts[column.list] = listIn(cell)
        break
      case 'item': {
        const { list, index, fact } = column
        const own = items.get(list) ?? new Map<number, Record<string, unknown>>()
        items.set(list, own)
        own.set(index, { ...own.get(index), [fact.name]: meaningOf(cell, fact) })
      }
    }
  }
  for (const [list, own] of items) {
    if (facts[list] !== undefined)
      issues.push({ code: 'given_twice', at: `/${list}`, message: 'stands in a column of its own and item by item' })
    const gap = own.size <= Math.max(...own.keys()) ? firstMissing(own) : undefined
    if (gap !== undefined)
      issues.push({ code: 'gap', at: `/${list}/${gap}`, message: 'is empty, and an item after it is not' })
    facts[list] = [...own].sort(([a], [b]) => a - b).map(([, item]) => item)
  }
  return { id, facts, issues }
}

function firstMissing(items: ReadonlyMap<number, unknown>): number {
  let index = 0
  while (items.has(index)) index += 1
  return index
}

/** What a cell says by its fact's type; what it cannot say by it stays text, which the library refuses by its place. */
function meaningOf(cell: string, { type }: FactEntry): unknown {
  switch (type) {
    case 'boolean':
      // Spreadsheets write TRUE.
      return /^(?:true|false)$/i.test(cell) ? cell.toLowerCase() === 'true' : cell
    case 'integer':
    case 'number':
      return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(cell) ? Number(cell) : cell
    case 'set':
      if (cell === 'unknown') return cell
      return cell.startsWith('[') ? listIn(cell) : cell.split(';').map((member) => member.trim())
    case 'enum':
      return cell
  }
}

function listIn(cell: string): unknown {
  try {
    return JSON.parse(cell)
  } catch {
    return cell
  }
}

interface Entries {
  readonly facts: ReadonlyMap<string, FactEntry>
  readonly lists: ReadonlyMap<string, ListEntry>
}

/** The dictionary as it ships. */
function dictionary(): Entries {
  const { facts, lists } = shipped('facts.json') as {
    readonly facts: readonly FactEntry[]
    readonly lists: readonly ListEntry[]
  }
  return {
    facts: new Map(facts.map((fact) => [fact.name, fact])),
    lists: new Map(lists.map((list) => [list.name, list])),
  }
}
