/**
 * A vendor's own pack, over the built-in dictionary.
 *
 * @module
 */
import { evaluatorOf, type OpenCases, openCasesOf } from '../../compiled/index.ts'
import type { Decision, EvaluateOptions, SafeDecision } from '../../decide/index.ts'
import { messages } from '../../generated/messages/en.ts'
import { sources } from '../../generated/sources.ts'
import { link, strengthsIn } from '../../link/index.ts'
import { dictionary, regions } from '../../modules/index.ts'
import type { Pack, Strength } from '../../pack/index.ts'
import { InvalidPackError, type PackIssue, parseLoadOptions } from '../../parse/index.ts'

/** What a pack may refer to besides the built-in dictionary, messages and sources. */
export interface LoadOptions {
  /** Sentences by key: `finding.<pack>.<message>`, `mustSay.<code>`, `until.<code>`, `verdict.<pack>.<rung>`. */
  readonly messages?: Readonly<Record<string, string>> | undefined
  /** IDs of sources of one's own that rules cite, each with the strength of its evidence, or `null`. */
  readonly sources?: Readonly<Record<string, Strength | null>> | undefined
}

/** A pack that can be evaluated. */
export interface LoadedPack {
  readonly pack: Pack
  /** Named conditions that no rule uses. */
  readonly unused: readonly string[]
  /** Throws {@link InvalidFactsError}, and nothing else. */
  readonly evaluate: (facts: unknown, options?: EvaluateOptions) => Decision
  /** Never throws. */
  readonly safeEvaluate: (facts: unknown, options?: EvaluateOptions) => SafeDecision<string>
  /**
   * Opens a case whose answers come one by one: `open(facts).change({ smoker: true })` decides again at the cost of the
   * rules that read that answer. Throws {@link InvalidFactsError}, and so does `change`, which then changes nothing.
   */
  readonly open: OpenCases<Decision>
}

/** A pack, or all that is wrong with it. */
export type LoadResult =
  | ({ readonly ok: true } & LoadedPack)
  | { readonly ok: false; readonly issues: readonly PackIssue[] }

/**
 * Loads a pack: parses it, checks it, links it, and makes an evaluator of it.
 *
 * Nothing in a pack is ever run as code, and its size is bounded (`limits`). What would let two engines disagree is
 * refused: see `docs/semantics.md`.
 *
 * @param source - the pack, as `JSON.parse` returns it
 * @param options - messages and sources of one's own
 * @returns the linked pack and its evaluate functions
 * @throws {@link InvalidPackError} with all that is wrong, each with its place in the pack and a suggestion
 * @example
 * const { evaluate } = loadPack(
 *   {
 *     format: 'rule-pack/1', id: 'own', version: '1.0.0', ladder: ['fine', 'ask'], otherwise: 'fine',
 *     rules: [{
 *       name: 'O1-smoker', layer: 'evidence', basis: ['S78'],
 *       conditions: { all: [{ fact: 'smoker', operator: 'equal', value: true }] },
 *       event: { type: 'ask', params: { message: 'smoker' } },
 *     }],
 *   },
 *   { messages: { 'finding.own.smoker': 'Ask.', 'verdict.own.fine': 'Fine.', 'verdict.own.ask': 'Ask.' } },
 * )
 * evaluate({ smoker: true }).verdict // => 'ask'
 */
export function loadPack(source: unknown, options?: LoadOptions): LoadedPack {
  const result = safeLoadPack(source, options)
  if (!result.ok) throw new InvalidPackError(result.issues)
  return result
}

/**
 * Loads like {@link loadPack}, but returns what is wrong instead of throwing it.
 *
 * @param source - anything
 * @param options - messages and sources of one's own
 * @returns the pack, or every issue at once
 * @example
 * const result = safeLoadPack({ format: 'rule-pack/1' })
 * result.ok // => false
 */
export function safeLoadPack(source: unknown, options?: LoadOptions): LoadResult {
  const own = parseLoadOptions(options)
  if (!own.ok) return own
  const known: Readonly<Record<string, Strength | null>> = { ...sources, ...own.sources }
  const library = {
    dictionary,
    messages: new Set([...Object.keys(messages), ...Object.keys(own.messages)]),
    basis: new Set(Object.keys(known)),
  }
  const linked = link(source, library, strengthsIn(known))
  if (!linked.ok) return linked
  const { pack, unused } = linked
  const open = openCasesOf(() => pack, dictionary, regions)
  return Object.freeze({ ok: true, pack, unused, ...evaluatorOf(() => pack, dictionary, regions), open })
}
