/** The visit, and what is wrong with a bad one: each is the good one with one thing changed. */
import { describe, expect, test } from 'vitest'
import { checkSequence } from '../../src/link/index.ts'
import { dictionary } from '../../src/modules/index.ts'
import type { PackSource, SequenceSource, StageSource } from '../../src/pack/index.ts'
import { emptyReport, parseSequence } from '../../src/parse/index.ts'
import { json } from '../support/project.ts'

const visit = json<SequenceSource>('rules/visit.json')
const packs = visit.stages.map(({ module }) => json<PackSource>(`rules/modules/${module}/pack.json`))
const [triage, eligibility, preparation] = visit.stages as readonly [StageSource, StageSource, StageSource]
const { askedWhen } = triage as StageSource & { readonly askedWhen: NonNullable<StageSource['askedWhen']> }

function issuesOf(stages: readonly StageSource[]): readonly string[] {
  const report = emptyReport()
  const sequence = parseSequence({ ...visit, stages }, report)
  if (sequence !== undefined) checkSequence(sequence, packs, dictionary, report)
  return report.issues.map(({ code, at }) => `${code} ${at}`)
}

test('the visit is good, and in another order as well', () => {
  expect(issuesOf(visit.stages)).toEqual([])
  expect(issuesOf([...visit.stages].reverse())).toEqual([])
})

describe('refused', () => {
  const rungs = (change: object, stage: StageSource = eligibility) => ({
    ...stage,
    rungs: { ...stage.rungs, ...change } as StageSource['rungs'],
  })
  const when = (change: object) => ({ ...triage, askedWhen: { ...askedWhen, ...change } })
  const { defer: _, ...withoutDefer } = eligibility.rungs

  test.for<readonly [string, readonly StageSource[], readonly string[]]>([
    ['a stage of no pack', [{ ...triage, module: 'weather' }], ['wrong_value /stages/0/module']],
    [
      'a rung of the whole that does not exist, from which on a stage is silent',
      [triage, { ...eligibility, silentFrom: 'defer' }],
      ['unknown_rung /stages/1/silentFrom'],
    ],
    [
      'a verdict that stands for no rung of the whole',
      [triage, rungs({ defer: 'defer' })],
      ['unknown_rung /stages/1/rungs/defer'],
    ],
    ['a verdict that is left out', [{ ...eligibility, rungs: withoutDefer }], ['unknown_rung /stages/0/rungs/defer']],
    [
      'a rung that is no verdict of the pack',
      [preparation, rungs({ wait: 'not_today' })],
      ['unknown_rung /stages/1/rungs/wait'],
    ],
    [
      'a stricter verdict that stands for a milder rung',
      [rungs({ defer: 'session_as_planned' })],
      ['wrong_value /stages/0/rungs/defer'],
    ],
    [
      'verdicts that are all milder than one below, though each rises above the last',
      [rungs({ doctor_decides: 'no_session', insufficient_information: 'ask_clinic_first', defer: 'not_today' })],
      ['wrong_value /stages/0/rungs/insufficient_information', 'wrong_value /stages/0/rungs/defer'],
    ],
    ['a list that does not exist', [when({ list: 'symptom' })], ['wrong_value /stages/0/askedWhen/list']],
    [
      'a group in which there is no fact',
      [when({ groups: ['triage', 'weather'] })],
      ['value_not_listed /stages/0/askedWhen/groups/1'],
    ],
    [
      'an exception that is no fact',
      [when({ except: ['callerRole', 'caller'] })],
      ['unknown_fact /stages/0/askedWhen/except/1'],
    ],
  ])('%s', ([, stages, issues]) => {
    expect(issuesOf(stages)).toEqual(issues)
  })
})
