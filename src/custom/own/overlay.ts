/**
 * A clinic's overlay on the built-in packs: rules, parameters and sentences that can only make a decision stricter.
 *
 * @module
 */

import { type Overlay, sealOverlay } from '../../decide/index.ts'
import { freezeDeep } from '../../diagnostics/index.ts'
import { messages as english } from '../../generated/messages/en.ts'
import { sources } from '../../generated/sources.ts'
import { type Lookalike, linkOverlay } from '../../link/index.ts'
import { dictionary, packs } from '../../modules/index.ts'
import type { Pack } from '../../pack/index.ts'
import { InvalidPackError, type PackIssue } from '../../parse/index.ts'
import { packOf } from '../module.ts'
import { tighteningOf } from '../tightening.ts'

/** A clinic's own stricter rules, linked: the option `overlay` of every evaluate function. */
export interface LinkedOverlay extends Overlay {
  /** The parameters that it moves. */
  readonly parameters: Readonly<Record<string, number>>
  /** The names of the rules that it adds, by module. */
  readonly added: Readonly<Record<string, readonly string[]>>
  /**
   * The added rules whose names look like those of built-in ones. Both count: an overlay replaces no rule, so a name
   * that was meant for one that is there is a mistake in the making.
   */
  readonly lookalikes: readonly Lookalike[]
  /** Its sentences by language, for the option `messages` of `messageOf`; where one language has none, the other's. */
  readonly messages: {
    readonly en: Readonly<Record<string, string>>
    readonly es: Readonly<Record<string, string>>
  }
  /**
   * A built-in pack, by its name or as a linked pack, with all that the overlay makes of it, for every check that
   * reads packs. A pack of one's own gets the moved parameters: an overlay adds no rule to it.
   */
  readonly packFor: (module: keyof typeof packs | Pack) => Pack
}

/** A linked overlay, or all that is wrong with it. */
export type OverlayResult =
  | { readonly ok: true; readonly overlay: LinkedOverlay }
  | { readonly ok: false; readonly issues: readonly PackIssue[] }

/**
 * Loads a clinic's overlay: more rules for the built-in modules, parameters moved in their stricter direction, and
 * sentences. It can relax nothing: under it no verdict and no bound of any case is lower than without it, and each
 * attempt is refused with its place and the reason (`docs/overlays.md`).
 *
 * @param source - the overlay, as `JSON.parse` returns it; `docs/examples/clinic-overlay.json` is one
 * @returns the overlay, checked and sealed by a digest
 * @throws {@link InvalidPackError} with all that is wrong
 * @example
 * const overlay = loadOverlay({ format: 'overlay/1', id: 'my-clinic', version: '1.0.0', parameters: { ageFloor: 21 } })
 * evaluateEligibility({ ageYears: 20 }, { overlay }).findings[0]?.rule // => 'EL31-under-age'
 */
export function loadOverlay(source: unknown): LinkedOverlay {
  const result = safeLoadOverlay(source)
  if (!result.ok) throw new InvalidPackError(result.issues)
  return result.overlay
}

/**
 * Loads like {@link loadOverlay}, but returns what is wrong instead of throwing it.
 *
 * @param source - anything
 * @returns the overlay, or every issue at once
 * @example
 * const milder = { format: 'overlay/1', id: 'my-clinic', version: '1.0.0', parameters: { ageFloor: 16 } }
 * const result = safeLoadOverlay(milder)
 * result.ok ? [] : result.issues.map(({ at, message }) => `${at}: ${message}`)
 * // => ['/parameters/ageFloor: expected 18 to 25 years']
 */
export function safeLoadOverlay(source: unknown): OverlayResult {
  const messages = new Set(Object.keys(english))
  const linked = linkOverlay(source, { dictionary, packs, messages, variables: variables(), sources })
  if (!linked.ok) return linked
  const { parts } = linked
  const { id, version, digest, parameters, added, lookalikes } = parts
  const { en = {}, es = {} } = parts.messages
  // What is written in one language alone is said in that one: a clinic's reason must not be missing.
  const sentences = freezeDeep({ en: { ...es, ...en }, es: { ...en, ...es } })
  const made = new WeakMap<Pack, Pack>()
  const packFor = (module: keyof typeof packs | Pack): Pack => {
    const pack = packOf(module)
    const over = made.get(pack) ?? parts.packOver(pack)
    made.set(pack, over)
    return over
  }
  const overlay: LinkedOverlay = {
    id,
    version,
    digest,
    parameters,
    added,
    lookalikes,
    messages: sentences,
    packFor,
  }
  return Object.freeze({ ok: true, overlay: sealOverlay(overlay, tighteningOf(parts)) })
}

/** What is filled in where a rule speaks. */
function variables(): readonly string[] {
  const spoken = Object.entries(english).filter(([key]) => /^(?:finding|mustSay|until)\./.test(key))
  return [...new Set(spoken.flatMap(([, text]) => [...text.matchAll(/\{\$(\w+)\}/g)].map(([, name = '']) => name)))]
}
