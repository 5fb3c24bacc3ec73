/**
 * Checking a sequence: its packs, rungs, lists and groups exist, and no stricter verdict maps to a milder one.
 *
 * @module
 */
import { child } from '../../diagnostics/index.ts'
import type { Dictionary } from '../../facts/index.ts'
import type { PackSource, SequenceSource } from '../../pack/index.ts'
import type { Report } from '../../parse/index.ts'

/** Reports everything that is wrong with a sequence whose shape is right. */
export function checkSequence(
  sequence: SequenceSource,
  packs: readonly PackSource[],
  dictionary: Dictionary,
  report: Report,
): void {
  const { ladder } = sequence
  const groups = [...new Set([...dictionary.facts.values()].map(({ group }) => group))]
  sequence.stages.forEach((stage, index) => {
    const at = child('/stages', index)
    const pack = packs.find(({ id }) => id === stage.module)
    if (pack === undefined)
      return report({ code: 'wrong_value', at: child(at, 'module'), expected: 'the name of a pack' })
    if (stage.silentFrom !== undefined && !ladder.includes(stage.silentFrom)) {
      report({ code: 'unknown_rung', at: child(at, 'silentFrom') })
    }
    const rungsAt = child(at, 'rungs')
    let lowest = 0
    for (const rung of pack.ladder) {
      const height = ladder.indexOf(stage.rungs[rung] ?? '')
      if (height === -1) report({ code: 'unknown_rung', at: child(rungsAt, rung) })
      else if (height < lowest) {
        report({ code: 'wrong_value', at: child(rungsAt, rung), expected: 'no milder verdict than for the rung below' })
      }
      lowest = Math.max(lowest, height)
    }
    for (const rung of Object.keys(stage.rungs)) {
      if (!pack.ladder.includes(rung)) report({ code: 'unknown_rung', at: child(rungsAt, rung) })
    }
    const { askedWhen } = stage
    if (askedWhen === undefined) return
    const whenAt = child(at, 'askedWhen')
    if (!dictionary.lists.has(askedWhen.list)) {
      report({ code: 'wrong_value', at: child(whenAt, 'list'), expected: 'a list of the dictionary' })
    }
    askedWhen.groups.forEach((group, position) => {
      const groupAt = child(child(whenAt, 'groups'), position)
      if (!groups.includes(group)) report({ code: 'value_not_listed', at: groupAt, listed: groups })
    })
    askedWhen.except.forEach((fact, position) => {
      if (!dictionary.facts.has(fact)) report({ code: 'unknown_fact', at: child(child(whenAt, 'except'), position) })
    })
  })
}
