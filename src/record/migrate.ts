/**
 * Migrating: stored answers follow the dictionary. What has a new name gets it; what the new dictionary cannot hold is
 * lost, and the list of losses says what and why. A lost answer is never "no": it is unknown.
 *
 * @module
 */
import { child, expectArgument, freezeDeep, isHolder, type Pointer } from '../diagnostics/index.ts'
import { accept, type Dictionary, dictionaryOf, type Fact, factIssue, InvalidFactsError } from '../facts/index.ts'
import { checkDictionary } from '../link/index.ts'
import { dictionary as present } from '../modules/index.ts'
import { emptyReport, InvalidPackError, jsonOf, parseDictionary } from '../parse/index.ts'

/** A dictionary: the content of its two files, as `JSON.parse` returns it. */
export interface DictionaryFiles {
  /** `rules/facts.json`. */
  readonly facts: unknown
  /** `rules/parameters.json`; it matters to no answer. */
  readonly parameters?: unknown
}

/** Answers that fit a dictionary, and what became of those that did not. */
export interface Migrated {
  readonly answers: Readonly<Record<string, unknown>>
  readonly renamed: readonly { readonly at: Pointer; readonly from: string; readonly to: string }[]
  readonly lost: readonly Loss[]
}

/** One answer, or member of a set, that the new dictionary cannot hold. It holds no answer. */
export interface Loss {
  /** Where it stood in the stored answers. */
  readonly at: Pointer
  readonly fact: string
  /**
   * `removed`: the fact is gone; `never_known`: neither dictionary knows the name; `answered_twice`: under its old name
   * and its new one, and the new one counts; `value`: the fact is there, and this value of it is not (now unknown);
   * `not_accepted`: it does not go with the other answers any more.
   */
  readonly reason: 'removed' | 'never_known' | 'answered_twice' | 'value' | 'not_accepted'
  /** The version that took the fact away, where the dictionary says so. */
  readonly removedIn?: string
}

/**
 * Brings stored answers over to another dictionary.
 *
 * @param answers - answers as they were stored, as `JSON.parse` returns them
 * @param from - the dictionary of that time; it tells a fact that was removed from a name that never existed
 * @param to - the dictionary to go to; without it the present one
 * @returns answers that the new dictionary accepts, what was renamed, and every loss
 * @throws {@link InvalidPackError} where a dictionary cannot be used; {@link InvalidFactsError} where the answers are no
 *   JSON object, or hold what no JSON file of ours can, such as a key `__proto__`
 * @example
 * const { answers, lost } = migrate({ ageYears: 40, smoker: 'sometimes', mood: 'fine' })
 * [answers, lost.map(({ fact, reason }) => `${fact}: ${reason}`)]
 * // => [{ ageYears: 40, smoker: 'unknown' }, ['smoker: value', 'mood: never_known']]
 */
export function migrate(answers: unknown, from?: DictionaryFiles, to?: DictionaryFiles): Migrated {
  for (const [name, files] of Object.entries({ from, to }))
    expectArgument(name, 'the content of `facts.json`, as `facts`', () => files === undefined || isHolder(files))
  const [before, after] = [from && dictionaryFrom(from), to === undefined ? present : dictionaryFrom(to)]
  const report = emptyReport()
  const stored = jsonOf(answers, report)
  const unreadable = report.issues.filter(({ at }) => at !== '')
  if (stored === undefined && unreadable.length > 0)
    throw new InvalidFactsError(unreadable.map(({ at }) => factIssue({ code: 'unreadable', at })))
  if (!isRecord(stored)) throw new InvalidFactsError([factIssue({ code: 'not_an_object', at: '' })])
  if (accept(stored, after).ok) return freezeDeep({ answers: { ...stored }, renamed: [], lost: [] })
  const renamed: Migrated['renamed'][number][] = []
  const lost: Loss[] = []
  const follow = (holder: object, parent: Pointer): Record<string, unknown> => {
    const followed: Record<string, unknown> = {}
    for (const [name, value] of Object.entries(holder)) {
      const at = child(parent, name)
      const current = after.renamed.get(name) ?? name
      const fact = after.facts.get(current)
      const list = parent === '' ? after.lists.get(current) : undefined
      if (list !== undefined) {
        const items = Array.isArray(value) ? value : undefined
        followed[current] = items?.map((item, index) => (isRecord(item) ? follow(item, child(at, index)) : {})) ?? value
      } else if (fact === undefined || fact.removedIn !== undefined) {
        const wasThere = fact !== undefined || before?.facts.has(name) === true || before?.lists.has(name) === true
        const reason = wasThere ? 'removed' : 'never_known'
        lost.push({ at, fact: name, reason, ...(fact?.removedIn === undefined ? {} : { removedIn: fact.removedIn }) })
      } else if (current !== name && (Object.hasOwn(holder, current) || Object.hasOwn(followed, current))) {
        lost.push({ at, fact: name, reason: 'answered_twice' })
      } else {
        if (current !== name) renamed.push({ at, from: name, to: current })
        const kept = valueFor(value, fact, after)
        if (kept.isLost) lost.push({ at, fact: name, reason: 'value' })
        followed[current] = kept.value
      }
    }
    return followed
  }
  return freezeDeep({ answers: accepted(follow(stored, ''), after, lost), renamed, lost })
}

/** A value as far as a fact can still have it; the rest of it is unknown. */
function valueFor(
  value: unknown,
  fact: Fact,
  dictionary: Dictionary,
): { readonly value: unknown; readonly isLost: boolean } {
  const fits = (each: unknown): boolean => {
    const one: Dictionary = { ...dictionary, lists: new Map(), facts: new Map([[fact.name, plain(fact)]]) }
    return accept({ [fact.name]: each }, one).ok
  }
  if (fits(value)) return { value, isLost: false }
  if (fact.type !== 'set' || !Array.isArray(value)) return { value: 'unknown', isLost: true }
  const members = value.filter((member) => member !== 'none' && fits([member]))
  return { value: members.length === 0 ? 'unknown' : [...new Set([...members, 'unknown'])], isLost: true }
}

/** The fact by itself: whether it contradicts others is another question. */
function plain({ derivation: _, ...fact }: Fact): Fact {
  return fact
}

/** Takes out what the other answers do not allow: a computed fact that contradicts its sources, an item in a wrong place. */
function accepted(answers: Record<string, unknown>, dictionary: Dictionary, lost: Loss[]): Record<string, unknown> {
  const result = accept(answers, dictionary)
  if (result.ok) return answers
  const named = result.issues.map(({ path }) => String(path[0])).filter((name) => Object.hasOwn(answers, name))
  // An issue with the whole, such as too many facts, leaves nothing that could be kept.
  const refused = new Set(named.length > 0 ? named : Object.keys(answers))
  for (const fact of refused) lost.push({ at: child('', fact), fact, reason: 'not_accepted' })
  const left = Object.fromEntries(Object.entries(answers).filter(([name]) => !refused.has(name)))
  return accepted(left, dictionary, lost)
}

function dictionaryFrom({
  facts,
  parameters = { format: 'parameters/1', parameters: [] },
}: DictionaryFiles): Dictionary {
  const report = emptyReport()
  const source = parseDictionary(facts, parameters, report)
  if (source !== undefined) checkDictionary(source, report)
  if (source === undefined || report.issues.length > 0) throw new InvalidPackError(report.issues)
  return dictionaryOf(source)
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
