/**
 * Linking an overlay: from anything to the rules, parameters and sentences that a clinic adds, or all that is wrong
 * with it. By construction it relaxes nothing: its rules stand at `otherwise` or above, its parameters move in their
 * stricter direction, and what is there already can neither be named again nor taken away.
 *
 * @module
 */
import { child, freezeDeep, nearest, type Pointer } from '../diagnostics/index.ts'
import type { Dictionary } from '../facts/index.ts'
import type { Pack, PackSource, Strength } from '../pack/index.ts'
import { type AddedSource, emptyReport, type OverlaySource, type PackIssue, parseOverlay } from '../parse/index.ts'
import { checkAdded } from './check/added.ts'
import { type Lookalike, lookalikesOf } from './check/lookalikes.ts'
import { checkMoves, type Mover, withMoves } from './check/moves.ts'
import { checkSentences } from './check/sentences.ts'
import { digestOf, digestOfJson } from './digest.ts'
import { overlaidPack } from './overlaid-pack.ts'
import { strengthsIn } from './strengths.ts'

/** What an overlay may refer to, and what it must not touch. */
export interface OverlayLibrary {
  readonly dictionary: Dictionary
  /** The packs that it can add to, by their names; only those that it names are looked at. */
  readonly packs: Readonly<Record<string, Pack>>
  /** Keys of the messages that are there. */
  readonly messages: ReadonlySet<string>
  /** What a sentence may have filled in, such as a telephone number, by the names of its variables. */
  readonly variables?: readonly string[]
  /** IDs of the sources that are there, each with its strength. */
  readonly sources: Readonly<Record<string, Strength | null>>
}

/** An overlay, checked: what it adds, and what becomes of a pack. */
export interface OverlayParts {
  readonly id: string
  readonly version: string
  readonly digest: string
  readonly parameters: Readonly<Record<string, number>>
  /** Sentences by language and key. */
  readonly messages: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** The names of the rules that are added, by module. */
  readonly added: Readonly<Record<string, readonly string[]>>
  /** Added rules whose names look like those of rules that stay as they are. */
  readonly lookalikes: readonly Lookalike[]
  /** The dictionary with the moved parameters. */
  readonly dictionary: Dictionary
  /** A pack with what is added to it, and with its parameters moved; of a pack that it does not know only the latter. */
  readonly packOver: (pack: Pack) => Pack
}

/** A linked overlay, or all that is wrong with it. */
export type OverlayLinked =
  | { readonly ok: true; readonly parts: OverlayParts }
  | { readonly ok: false; readonly issues: readonly PackIssue[] }

const overlayMay: Mover = { name: 'an overlay', may: ['overlay', 'overlay-or-region'] }

/** Parses, checks and links an overlay. */
export function linkOverlay(given: unknown, library: OverlayLibrary): OverlayLinked {
  const report = emptyReport()
  const source = parseOverlay(given, report)
  if (source === undefined) return { ok: false, issues: freezeDeep([...report.issues]) }
  const { parameters = {}, messages = {}, sources = {}, modules = {} } = source
  checkMoves(parameters, overlayMay, library.dictionary, report)
  for (const id of Object.keys(sources)) {
    if (Object.hasOwn(library.sources, id))
      report({ code: 'refused_key', at: child('/sources', id), because: 'this is a source of the built-in rules' })
  }
  checkSentences(source, library, report)
  const strengths = strengthsOf(source, library)
  const dictionary = withMoves(library.dictionary, parameters)
  const sentences = new Set([...library.messages, ...Object.values(messages).flatMap((each) => Object.keys(each))])
  const basis = new Set([...Object.keys(library.sources), ...Object.keys(sources)])
  const additions = new Map<string, Addition>()
  const lookalikes: Lookalike[] = []
  for (const [name, added] of Object.entries(modules)) {
    const at = child('/modules', name)
    const pack = Object.hasOwn(library.packs, name) ? library.packs[name] : undefined
    if (pack === undefined) {
      const suggestion = nearest(name, Object.keys(library.packs))
      report({ code: 'unknown_key', at, ...(suggestion === undefined ? {} : { suggestion }) })
    } else {
      const own = asPack(source, added, pack)
      checkAdded(own, pack, at, { dictionary, messages: sentences, basis }, report)
      additions.set(name, { at, own, of: pack.digest })
      lookalikes.push(...lookalikesOf(own, pack, at))
    }
  }
  if (report.issues.length > 0) return { ok: false, issues: freezeDeep([...report.issues]) }
  const digest = digestOfJson({
    format: source.format,
    id: source.id,
    parameters,
    modules: Object.fromEntries([...additions].map(([name, { own }]) => [name, digestOf(own, dictionary, strengths)])),
  })
  const head = { id: source.id, version: source.version, digest }
  const packOver = (pack: Pack): Pack => {
    const addition = additions.get(pack.id)
    // Another pack of the same name has another ladder: the rules were not checked against it.
    const added = addition?.of === pack.digest ? { ...addition, strengths } : undefined
    return freezeDeep(overlaidPack(pack, added, { ...head, moves: parameters, dictionary }))
  }
  const added = Object.fromEntries([...additions].map(([name, { own }]) => [name, own.rules.map((rule) => rule.name)]))
  return {
    ok: true,
    parts: { ...head, ...freezeDeep({ parameters, messages, added, lookalikes }), dictionary, packOver },
  }
}

/** What is added to one pack. */
export interface Addition {
  /** Where it stands in the overlay's file. */
  readonly at: Pointer
  readonly own: PackSource
  /** The digest of the pack that it was checked against. */
  readonly of: string
}

/** The added rules as a pack of their own, with the ladder of the one that they are added to. */
function asPack({ version }: OverlaySource, { conditions, rules }: AddedSource, pack: Pack): PackSource {
  const { id, ladder, otherwise, undecided } = pack
  return {
    format: 'rule-pack/1',
    id,
    version,
    ladder,
    otherwise,
    ...(undecided === undefined ? {} : { undecided }),
    ...(conditions === undefined ? {} : { conditions }),
    rules,
  }
}

function strengthsOf({ sources = {} }: OverlaySource, library: OverlayLibrary): Readonly<Record<string, Strength>> {
  const own = Object.entries(sources).map(([id, { strength }]) => [id, strength] as const)
  return strengthsIn({ ...library.sources, ...Object.fromEntries(own) })
}
