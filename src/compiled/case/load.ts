/**
 * Loading: facts that have been accepted, with the computed ones among them, as numbers.
 *
 * @module
 */
import type { AcceptedFacts, Answers } from '../../facts/index.ts'
import { addRegion, answers, type Case, sets } from './case.ts'
import { type Layout, valueNumber } from './layout.ts'

/** Writes accepted facts into an empty case. */
export function load(facts: AcceptedFacts, layout: Layout, into: Case): void {
  loadRegion(facts.whole, layout, into, 0)
  layout.lists.forEach(({ list }, index) => {
    const items = facts.items.get(list.name) ?? []
    into.asked[index] = facts.whole.asked.has(list.name) ? 1 : 0
    into.firstRegion[index] = into.regions
    into.count[index] = items.length
    for (const item of items) {
      if (item.item?.at === `/${list.name}`) into.isStandIn[index] = 1
      loadRegion(item, layout, into, addRegion(into, layout, false))
    }
  })
}

function loadRegion({ known, asked }: Answers, layout: Layout, into: Case, region: number): void {
  const offset = region * layout.facts.length
  for (const name of asked) {
    const slot = layout.slotOf.get(name) ?? layout.facts.length
    if (slot < layout.facts.length) into.known[offset + slot] = answers.unknown
  }
  for (const [name, answer] of known) {
    const slot = layout.slotOf.get(name) ?? -1
    const at = offset + slot
    if (typeof answer === 'object') {
      into.known[at] = answer.complete ? sets.complete : sets.partial
      const first = region * layout.memberWords + (layout.memberAt[slot] as number)
      for (const member of answer.members) {
        const number = valueNumber(layout, slot, member)
        if (number >= 0) {
          const word = first + (number >> 5)
          into.members[word] = (into.members[word] as number) | (1 << (number & 31))
        }
      }
    } else if (typeof answer === 'string') into.known[at] = answers.first + valueNumber(layout, slot, answer)
    else if (typeof answer === 'boolean') into.known[at] = answer ? answers.first + 1 : answers.first
    else {
      into.known[at] = answers.first
      into.numbers[at] = answer
    }
  }
}
