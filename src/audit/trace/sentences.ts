/**
 * Sentences that stand with the wrong rule.
 * In: a subject. Out: each rule that shows the sentence named after another rule, while that one shows a different one.
 *
 * Which sentence a rule shows changes no verdict, so that no case sees it. Keys follow the names of rules, though, and two
 * that were mixed up can be told by that.
 *
 * @module
 */
import { type Problem, problem } from '../report.ts'
import type { Subject } from '../subject.ts'

/** The rules of a subject whose sentence seems to be another rule's. */
export function sentenceProblems({ pack }: Subject): readonly Problem[] {
  const owners = new Map(pack.rules.map((rule) => [afterNumber(rule.name), rule] as const))
  return pack.rules.flatMap(({ name, message, at }) => {
    const owner = owners.get(message)
    // One sentence may serve several rules, among them the one that it is named after.
    if (owner === undefined || owner.name === name || owner.message === message) return []
    const says = `${name} shows the sentence ${message}, which is named after ${owner.name}; that one shows ${owner.message}`
    return [problem('warning', 'sentence_of_another', { at, rule: name }, says)]
  })
}

/** `T15a-hives` is the rule of the sentence `hives`. */
function afterNumber(name: string): string {
  return name.slice(name.indexOf('-') + 1)
}
