/** What an audit's proofs cost, in states: the same on every machine, so that a proof that grows fails the build. */
import { expect, test } from 'vitest'
import { proofReport } from '../../src/audit/index.ts'
import { proofBudgets } from '../support/budgets.ts'
import { moduleNames } from '../support/cases.ts'
import { subjectOf } from '../support/subjects.ts'

test.for(moduleNames)('%s: the proofs stay within their states', (module) => {
  const { detail } = proofReport(subjectOf(module))
  expect(detail.cost.states).toBeLessThanOrEqual(proofBudgets.states)
  expect(detail.counts?.widest).toBeLessThanOrEqual(proofBudgets.widest)
})

test('triage, the largest pack, needs most of them: the limit is not out of sight', () => {
  const { detail } = proofReport(subjectOf('triage'))
  expect(detail.cost.states).toBeGreaterThan(proofBudgets.states / 2)
})
