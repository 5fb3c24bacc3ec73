/** The interview in a terminal, as a person at the keyboard sees it. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type Interview, interview, type Question } from '../../src/public/interview.ts'
import { messageOf } from '../../src/public/messages.ts'
import { root } from '../support/project.ts'
import { controlC, controlD, down, enter, inTerminal, type Keys, space } from '../support/terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'ask-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const cli = `"${process.execPath}" "${join(root, 'dist/cli.js')}"`
const decisionFile = join(folder, 'decision.json')

/** The first question of `remedy`, what it is answered with, and the second. */
const start = interview('remedy')
const first = start.next()
const second = start.answer(['lotion']).next()
const lotion = first?.type === 'set' ? first.values.findIndex(({ value }) => value === 'lotion') : -1
const marked: readonly Keys[] = [{ seen: beginning(first?.question), press: `${down.repeat(lotion)}${space}${enter}` }]

function beginning(question = ''): string {
  return question.slice(0, 40)
}

describe('ask', () => {
  test('arrow keys and "I don\'t know" lead to a decision, as JSON on standard output', async () => {
    const keys = [...marked, ...toTheEnd(start.answer(['lotion']))]
    expect(keys.length).toBeGreaterThan(1)
    const { status, screen } = await inTerminal(`${cli} ask remedy --json > "${decisionFile}"`, keys)
    expect(status).toBe(0)
    expect(screen).toContain(`1/${start.left}`)
    expect(JSON.parse(readFileSync(decisionFile, 'utf8'))).toEqual(
      interview('remedy', { answers: unknownAfter(start.answer(['lotion'])) }).decision,
    )
  })

  test('back asks the question before again; the decision is printed in words', async () => {
    const values = second !== undefined && 'values' in second ? second.values.length : 0
    const toBack =
      second?.type === 'set' ? `${down.repeat(values + 1)}${space}${enter}` : `${down.repeat(values + 1)}${enter}`
    const none = first?.type === 'set' ? first.values.findIndex(({ value }) => value === 'none') : -1
    const { status, screen } = await inTerminal(`${cli} ask remedy`, [
      ...marked,
      { seen: beginning(second?.question), press: toBack },
      { seen: `1/${start.left}`, press: `${down.repeat(none)}${space}${enter}` },
      ...toTheEnd(start.answer(['none'])),
    ])
    expect(status).toBe(0)
    expect(screen).toMatch(/remedy: (?:doctor_prescribes|ask_doctor_or_pharmacist_first)/)
  })

  test('what excludes the others is refused beside them', async () => {
    const all = first?.type === 'set' ? first.values.length : 0
    const everything = `${`${space}${down}`.repeat(all)}${enter}`
    const { status, screen } = await inTerminal(`${cli} ask remedy`, [
      { seen: beginning(first?.question), press: everything },
      { seen: 'This answer stands alone', press: controlC },
    ])
    expect(status).toBe(130)
    expect(screen).toContain('This answer stands alone')
  })

  test('in Spanish; Ctrl-C saves nothing and says so, with exit code 130', async () => {
    const question = beginning(interview('triage', { language: 'es' }).next()?.question)
    const { status, screen } = await inTerminal(`${cli} ask triage --language es --region ES`, [
      { seen: question, press: controlC },
    ])
    expect(status).toBe(130)
    expect(screen).toContain('No se ha guardado nada.')
  })

  test('Ctrl-D ends it like Ctrl-C, at a number as at a choice', async () => {
    for (const question of ['adherence', 'triage'] as const) {
      const { status, screen } = await inTerminal(`${cli} ask ${question}`, [
        { seen: beginning(interview(question).next()?.question), press: controlD },
      ])
      expect(status).toBe(130)
      expect(screen).toContain('Nothing was saved.')
    }
  })

  test('"I don\'t know" beside a symptom is refused, and the marks stay: no symptom is dropped', async () => {
    const triage = interview('triage')
    const list = triage.next()
    const values = list?.type === 'list' ? list.values : []
    const toUnknown = down.repeat(values.length)
    const after = triage.answer([values[0]?.value])
    const { status, screen } = await inTerminal(`${cli} ask triage --json > "${decisionFile}"`, [
      { seen: beginning(list?.question), press: `${space}${toUnknown}${space}${enter}` },
      // The symptom is still marked: "I don't know" is taken back, and nothing else is touched.
      {
        seen: ["This answer stands alone: I don't know", beginning(list?.question)],
        press: `${toUnknown}${space}${enter}`,
      },
      ...toTheEnd(after),
    ])
    expect(status).toBe(0)
    expect(screen).toContain(`${values[0]?.label}: `)
    const decision = JSON.parse(readFileSync(decisionFile, 'utf8'))
    expect(decision).toEqual(interview('triage', { answers: unknownAfter(after) }).decision)
    expect(decision).not.toEqual(interview('triage', { answers: unknownAfter(triage.answer('unknown')) }).decision)
  })

  test('a number that cannot be used is refused where it stands, in the language of the interview', async () => {
    const question = beginning(interview('adherence', { language: 'es' }).next()?.question)
    const { screen } = await inTerminal(`${cli} ask adherence --language es`, [
      { seen: question, press: `500${enter}` },
      { seen: 'Escriba un número de 0 a 120 o ?.', press: controlC },
    ])
    expect(screen).not.toContain('expected')
  })

  test('a verdict that is certain, although an answer counts as missing, is said in the language of the interview', async () => {
    const begun = interview('adherence', { language: 'es' })
    const course = { monthsSinceFirstSession: 100, visibleResult: true, sessionsScheduled: 0, missPattern: 'none' }
    const { keys, end } = typed(begun, course)
    expect([end.verdict, end.decision.verdict]).toEqual(['on_track', 'insufficient_information'])
    const { status, screen } = await inTerminal(`${cli} ask adherence --language es`, keys)
    expect(status).toBe(0)
    expect(screen).toContain(beginning(messageOf({ ...end.decision, verdict: 'on_track' }, { language: 'es' }).verdict))
    expect(screen).not.toContain('on_track')
  })

  test('where standard input is no terminal: what to use instead', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'ask', 'triage'], {
      input: '{}',
      encoding: 'utf8',
    })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toBe('`ask` needs a terminal; `evaluate` takes facts from a file or from standard input\n')
  })
})

type State = Interview<unknown, Question>

/** The answers after "I don't know" to everything that is left. */
function unknownAfter(from: State): State['answers'] {
  let state = from
  while (state.next() !== undefined) state = state.answer('unknown')
  return state.answers
}

/** The keys for "I don't know" to everything that is left. */
function toTheEnd(from: State): readonly Keys[] {
  const keys: Keys[] = []
  let state = from
  for (let question = state.next(); question !== undefined; question = state.next()) {
    const isNumber = question.type === 'integer' || question.type === 'number'
    const downs = isNumber || !('values' in question) ? 0 : question.values.length
    const mark = question.type === 'set' || question.type === 'list' ? space : ''
    keys.push({
      seen: beginning(question.question),
      press: isNumber ? `?${enter}` : `${down.repeat(downs)}${mark}${enter}`,
    })
    state = state.answer('unknown')
  }
  return keys
}

/** The keys that give these answers, question by question, and where they lead. */
function typed(begun: ReturnType<typeof interview<'adherence'>>, given: Readonly<Record<string, unknown>>) {
  const keys: Keys[] = []
  let end = begun
  for (let question = end.next(); question !== undefined; question = end.next()) {
    const value = given[question.name]
    const place = 'values' in question ? question.values.findIndex((choice) => choice.value === value) : -1
    keys.push({ seen: beginning(question.question), press: `${place < 0 ? value : down.repeat(place)}${enter}` })
    end = end.answer(value, question.at)
  }
  return { keys, end }
}
