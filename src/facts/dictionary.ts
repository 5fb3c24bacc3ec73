/**
 * The dictionary: which facts there are, what a value may be, what an unknown one means, and which are computed.
 * In: the content of `rules/facts.json` and `rules/parameters.json`. Out: the same, to be looked up by name.
 *
 * @module
 */
import { freezeDeep } from '../diagnostics/index.ts'

/** What an unknown answer does to a rule; `docs/semantics.md` says it in full. */
export type WhenUnknown = 'withhold' | 'worst-case' | 'clinician' | 'optional'

/** Who can answer: a `system` fact is computed from others, so nobody is asked for it. */
export type AnsweredBy = 'patient' | 'clinician' | 'system'

/** One fact of the dictionary. */
export type Fact = FactBase & FactDomain

/** What every fact has, whatever its values are. */
export interface FactBase {
  readonly name: string
  readonly group: string
  readonly answeredBy: AnsweredBy
  readonly whenUnknown: WhenUnknown
  /** The modules, by name, in which an unknown answer means something else. */
  readonly whenUnknownIn?: Readonly<Record<string, WhenUnknown>>
  /** A known answer cannot become another one, such as what has happened once: no advice may ask for it to change. */
  readonly fixed?: true
  /** How a `system` fact is computed. One without it can only be supplied. */
  readonly derivation?: Derivation
  /** Names that this fact had before. */
  readonly renamedFrom?: readonly string[]
  /** The version that took this fact away; its name is kept so that an error can say so. */
  readonly removedIn?: string
}

/** What a value of a fact may be. */
export type FactDomain =
  | { readonly type: 'boolean' }
  | { readonly type: 'enum' | 'set'; readonly values: readonly string[] }
  | { readonly type: 'integer' | 'number'; readonly minimum: number; readonly maximum: number; readonly unit: string }

/** The closed list of ways in which a fact is computed from others. */
export type Derivation =
  /** `dividend / divisor`, rounded so that a threshold is not missed by a binary fraction. */
  | { readonly kind: 'quotient'; readonly dividend: string; readonly divisor: string; readonly decimals: number }
  /** `minuend - subtrahend`, never below `atLeast`. */
  | { readonly kind: 'difference'; readonly minuend: string; readonly subtrahend: string; readonly atLeast: number }
  /** True once `fact` has reached `trueFrom`, false below `falseBelow`; in between it does not follow. */
  | { readonly kind: 'reached'; readonly fact: string; readonly trueFrom: number; readonly falseBelow: number }
  /** The set of what the items of `list` say for `fact`. */
  | { readonly kind: 'members'; readonly list: string; readonly fact: string }
  /** Whether `elapsed` has reached the latest `from` among the items of `list` that are about the same `subject`. */
  | {
      readonly kind: 'own-time-reached'
      readonly list: string
      readonly subject: string
      readonly from: string
      readonly elapsed: string
    }

/** A list of items, each holding facts of its own. */
export interface FactList {
  readonly name: string
  readonly group: string
  readonly answeredBy: 'patient' | 'clinician'
  /** The facts that an item may hold. */
  readonly facts: readonly string[]
  /** The fact that says what an item is about. */
  readonly subject: string
  /** Whether a pack that uses the item facts is evaluated once for each item. */
  readonly askedPerItem: boolean
  /** Whether one item's facts may be given without the list. */
  readonly oneMayStandAlone?: boolean
  /** The subject of the one item that an empty list stands for; without it an empty list is "not asked". */
  readonly whenEmpty?: string
}

/** A named threshold that rules refer to. What it stands on is said in `rules/parameters.json`; no decision needs it. */
export interface Parameter {
  readonly name: string
  /** The number, in `unit`; `null` where no source states one and nobody has set one yet. */
  readonly value: number | null
  readonly unit: string
  readonly minimum: number
  readonly maximum: number
  /** The direction in which a clinic or region may move the value; `none` where nobody may. */
  readonly stricter: 'lower' | 'higher' | 'none'
  readonly changedBy: 'overlay' | 'overlay-or-region' | 'nobody'
}

/** The dictionary as it stands in the files. */
export interface DictionarySource {
  readonly facts: readonly Fact[]
  readonly lists: readonly FactList[]
  readonly parameters: readonly Parameter[]
}

/** The dictionary, to be looked up by name, in the order of the files. */
export interface Dictionary {
  readonly facts: ReadonlyMap<string, Fact>
  readonly lists: ReadonlyMap<string, FactList>
  readonly parameters: ReadonlyMap<string, Parameter>
  /** What a fact that was renamed is called now. */
  readonly renamed: ReadonlyMap<string, string>
}

/** Makes a dictionary that can be looked up by name. Its entries are frozen: issues and packs hand them out. */
export function dictionaryOf(source: DictionarySource): Dictionary {
  return lookedUp(freezeDeep(source))
}

function lookedUp(source: DictionarySource): Dictionary {
  let parameters: Dictionary['parameters'] | undefined
  let renamed: Dictionary['renamed'] | undefined
  return {
    facts: byName(source.facts),
    lists: byName(source.lists),
    // Hardly a decision looks at these.
    get parameters() {
      parameters ??= byName(source.parameters)
      return parameters
    },
    get renamed() {
      renamed ??= new Map(source.facts.flatMap(({ name, renamedFrom = [] }) => renamedFrom.map((old) => [old, name])))
      return renamed
    },
  }
}

/**
 * The same, made when it is first looked at, so that importing it costs nothing. Its entries are frozen where they are
 * handed out: freezing all of them would cost a first decision more than judging does.
 */
export function dictionaryBy(source: () => DictionarySource): Dictionary {
  let made: Dictionary | undefined
  const dictionary = (): Dictionary => {
    made ??= lookedUp(source())
    return made
  }
  return {
    get facts() {
      return dictionary().facts
    },
    get lists() {
      return dictionary().lists
    },
    get parameters() {
      return dictionary().parameters
    },
    get renamed() {
      return dictionary().renamed
    },
  }
}

/** What an unknown answer means in one module. */
export function whenUnknownIn(module: string, fact: Fact): WhenUnknown {
  const own = fact.whenUnknownIn
  return own !== undefined && Object.hasOwn(own, module) ? (own[module] ?? fact.whenUnknown) : fact.whenUnknown
}

/** Whether a fact may stand outside the lists: one of an item only where that item may stand alone. */
export function mayStandOutside(fact: string, { lists }: Dictionary): boolean {
  const holders = [...lists.values()].filter(({ facts }) => facts.includes(fact))
  return holders.length === 0 || holders.some(({ oneMayStandAlone }) => oneMayStandAlone)
}

/** The facts that a computed fact is computed from; item facts of a list among them. */
export function sourcesOf(derivation: Derivation): readonly string[] {
  switch (derivation.kind) {
    case 'quotient':
      return [derivation.dividend, derivation.divisor]
    case 'difference':
      return [derivation.minuend, derivation.subtrahend]
    case 'members':
    case 'reached':
      return [derivation.fact]
    case 'own-time-reached':
      return [derivation.subject, derivation.from, derivation.elapsed]
  }
}

/** What a caller has to give so that a fact can be computed: its sources, or the list whose items they are. */
export function givenFor(derivation: Derivation | undefined): readonly string[] {
  if (derivation === undefined) return []
  return derivation.kind === 'members' ? [derivation.list] : sourcesOf(derivation)
}

function byName<Named extends { readonly name: string }>(entries: readonly Named[]): ReadonlyMap<string, Named> {
  const named = new Map<string, Named>()
  entries.forEach((entry) => named.set(entry.name, entry))
  return named
}
