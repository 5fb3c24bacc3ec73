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
   * `meaning`: the unit is another one (now unknown), or a set can hold more than was asked about (now known in part);
   * `not_accepted`: it does not go with the other answers any more.
   */
  readonly reason: 'removed' | 'never_known' | 'answered_twice' | 'value' | 'meaning' | 'not_accepted'
  /** The version that took the fact away, where the dictionary says so. */
  readonly removedIn?: string
}

/**
 * Brings stored answers over to another dictionary.
 *
 * @param answers - answers as they were stored, as `JSON.parse` returns them
 * @param from - the dictionary of that time; it tells a fact that was removed from a name that never existed, and an
 *   answer that has another meaning now (another unit, a set that can hold more) from one that has not
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
  if (before === undefined && accept(stored, after).ok)
    return freezeDeep({ answers: { ...stored }, renamed: [], lost: [] })
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
        followed[current] = Array.isArray(value)
          ? value.map((item: unknown, index) => {
              if (isRecord(item)) return follow(item, child(at, index))
              lost.push({ at: child(at, index), fact: name, reason: 'value' })
              return {}
            })
          : value
      } else if (fact === undefined || fact.removedIn !== undefined) {
        const wasThere = fact !== undefined || before?.facts.has(name) === true || before?.lists.has(name) === true
        const reason = wasThere ? 'removed' : 'never_known'
        lost.push({ at, fact: name, reason, ...(fact?.removedIn === undefined ? {} : { removedIn: fact.removedIn }) })
      } else if (current !== name && (Object.hasOwn(holder, current) || Object.hasOwn(followed, current))) {
        lost.push({ at, fact: name, reason: 'answered_twice' })
      } else {
        if (current !== name) renamed.push({ at, from: name, to: current })
        const kept = valueFor(value, fact, after, before?.facts.get(name))
        if (kept.lost !== undefined) lost.push({ at, fact: name, reason: kept.lost })
        followed[current] = kept.value
      }
    }
    return followed
  }
  return freezeDeep({ answers: accepted(follow(stored, ''), after, lost), renamed, lost })
}

/**
 * Facts of a record by their present names, for rules that are still those of the record: a fact that is gone is none
 * that they read. Facts that lose more than that stay as they are.
 */
export function namedAsNow(facts: Readonly<Record<string, unknown>>, to?: DictionaryFiles): typeof facts {
  const { answers, lost } = migrate(facts, undefined, to)
  return lost.every(({ reason }) => reason === 'removed') ? answers : facts
}

/** A value as far as a fact can still have it, and as far as it still says so much; the rest of it is unknown. */
function valueFor(
  value: unknown,
  fact: Fact,
  dictionary: Dictionary,
  before: Fact | undefined,
): { readonly value: unknown; readonly lost?: 'value' | 'meaning' } {
  const fits = (each: unknown): boolean => {
    const one: Dictionary = { ...dictionary, lists: new Map(), facts: new Map([[fact.name, plain(fact)]]) }
    return accept({ [fact.name]: each }, one).ok
  }
  const isSet = fact.type === 'set' && Array.isArray(value)
  if (!fits(value))
    return { value: isSet ? inPart(value.filter((member) => fits([member]))) : 'unknown', lost: 'value' }
  if (before === undefined || value === null || value === 'unknown') return { value }
  if ('unit' in before && 'unit' in fact && before.unit !== fact.unit) return { value: 'unknown', lost: 'meaning' }
  const isWhole = isSet && value.length > 0 && !value.includes('unknown')
  const isMore = 'values' in before && 'values' in fact && fact.values.some((each) => !before.values.includes(each))
  return isWhole && isMore ? { value: inPart(value), lost: 'meaning' } : { value }
}

/** A set that may hold more than these: of none in particular nothing is known. */
function inPart(members: readonly unknown[]): unknown {
  const left = members.filter((member) => member !== 'none')
  return left.length === 0 ? 'unknown' : [...new Set([...left, 'unknown'])]
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
