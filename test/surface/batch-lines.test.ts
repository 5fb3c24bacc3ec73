/** How a batch is read and written, case by case: where a case stands in its file, and what its row holds. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, test } from 'vitest'
import { casesIn } from '../../src/cli/batch/cases.ts'
import { writerOf } from '../../src/cli/batch/output.ts'
import type { Facts } from '../../src/public/index.ts'
import { casesOf, evaluate, factsOf, moduleNames } from '../support/cases.ts'

const folder = mkdtempSync(join(tmpdir(), 'batch-lines-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the cases of a file', () => {
  const read = async (name: string, content: string) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    const cases: string[] = []
    for await (const each of casesIn(path)) {
      const said = 'issues' in each ? each.issues.map(({ code }) => code).join() : JSON.stringify(each.facts)
      cases.push(`${each.unit ?? 'whole'} ${each.line}: ${said}`)
    }
    return cases
  }
  const bom = '\uFEFF'

  test.for<readonly [string, string, string, readonly string[]]>([
    ['one value over several lines', 'a.json', '{\n"ageYears": 4\n}\n', ['whole 1: {"ageYears":4}']],
    ['the same behind a mark of the editor', 'b.json', `${bom}{"ageYears": 4}`, ['whole 1: {"ageYears":4}']],
    ['lines behind such a mark', 'c.jsonl', `${bom}{"ageYears": 4}\n{}`, ['line 1: {"ageYears":4}', 'line 2: {}']],
    ['lines with empty ones between them', 'd.jsonl', '\n{}\n\n{ }\n', ['line 2: {}', 'line 4: {}']],
    ['a line that is none', 'e.jsonl', '{}\n{"a"\n{}\n', ['line 1: {}', 'line 2: not_json', 'line 3: {}']],
    ['a value that is none, where it begins', 'f.json', '\n\n{ "a": 1,\n"b": }\n', ['whole 3: not_json']],
    ['a list', 'g.json', '[{}, 7]', ['entry 1: {}', 'entry 2: 7']],
    ['nothing', 'h.json', '\n', ['whole 1: not_json']],
  ])('%s', async ([, name, content, cases]) => {
    expect(await read(name, content)).toEqual(cases)
  })
})

describe('rows of CSV', () => {
  test('each rule of a decision stands in one column: fired, assumed, or a notice however it came about', () => {
    const { head, decided } = writerOf('csv', {}, (_, text) => text)
    let assumedNotices = 0
    for (const module of moduleNames) {
      for (const each of [{}, ...casesOf(module).map(factsOf)]) {
        const decision = evaluate[module](each as Facts)
        const [row = {}] = parse(head + decided({ line: 1, facts: each }, decision), {
          columns: true,
        }) as readonly Record<string, string>[]
        const listed = (isMeant: (finding: (typeof decision.findings)[number]) => boolean) =>
          decision.findings
            .filter(isMeant)
            .map(({ rule }) => rule)
            .join(';')
        expect([row.fired, row.assumed, row.notices]).toEqual([
          listed(({ status, notice }) => notice !== true && status === 'fired'),
          listed(({ status, notice }) => notice !== true && status === 'assumed'),
          listed(({ notice }) => notice === true),
        ])
        assumedNotices += decision.findings.filter(({ status, notice }) => notice && status === 'assumed').length
      }
    }
    expect(assumedNotices).toBeGreaterThan(0)
  })
})
