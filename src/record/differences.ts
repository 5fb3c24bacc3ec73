/**
 * Where two JSON values differ, and where two closures do.
 *
 * @module
 */
import { child, type Pointer } from '../diagnostics/index.ts'
import type { Closure, Hashes, PackClosure } from './closure.ts'

/** A place at which a recorded decision and the one made now differ; what is absent on one side is `undefined` there. */
export interface DecisionDifference {
  readonly at: Pointer
  readonly recorded: unknown
  readonly now: unknown
}

/** So many differences say enough. */
const mostDifferences = 100

/** The places at which two values differ, the deepest ones. */
export function differencesBetween(recorded: unknown, now: unknown): readonly DecisionDifference[] {
  const found: DecisionDifference[] = []
  const compare = (one: unknown, other: unknown, at: Pointer): void => {
    if (Object.is(one, other) || found.length >= mostDifferences) return
    const isPair = isObject(one) && isObject(other) && Array.isArray(one) === Array.isArray(other)
    if (!isPair) found.push({ at, recorded: one, now: other })
    else
      for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
        const step = Array.isArray(one) ? Number(key) : key
        compare(own(one, key), own(other, key), child(at, step))
      }
  }
  compare(recorded, now, '')
  return found
}

/** One piece of a closure that is not what it was: `was` or `now` is absent where it has come or gone. */
export interface ClosureDifference {
  readonly kind: 'pack' | 'frame' | 'rule' | 'fact' | 'parameter' | 'sequence' | 'overlay' | 'region'
  /** The module; absent for what belongs to none. */
  readonly module?: string
  /** Which rule, fact or parameter; of an overlay's `<module>/<rule>`. */
  readonly name?: string
  readonly was?: string
  readonly now?: string
}

/** What differs between the closure of a record and that of today; nothing where both are the same. */
export function closureDifferences(was: Closure, now: Closure): readonly ClosureDifference[] {
  const modules = new Set([...was.packs, ...now.packs].map(({ id }) => id))
  const packOf = ({ packs }: Closure, id: string): PackClosure | undefined => packs.find((pack) => pack.id === id)
  return [
    ...[...modules].flatMap((id) => packDifferences(id, packOf(was, id), packOf(now, id))),
    ...difference('sequence', was.sequence, now.sequence),
    ...difference('overlay', was.overlay?.digest, now.overlay?.digest),
    ...hashDifferences('rule', was.overlay?.rules, now.overlay?.rules),
    ...hashDifferences('parameter', texts(was.overlay?.parameters), texts(now.overlay?.parameters)),
    ...difference('region', was.region?.digest, now.region?.digest),
    ...hashDifferences('parameter', texts(was.region?.parameters), texts(now.region?.parameters)),
  ]
}

function packDifferences(
  module: string,
  was: PackClosure | undefined,
  now: PackClosure | undefined,
): readonly ClosureDifference[] {
  const pieces = [
    ...difference('frame', was?.frame, now?.frame),
    ...hashDifferences('rule', was?.rules, now?.rules),
    ...hashDifferences('fact', was?.facts, now?.facts),
    ...hashDifferences('parameter', was?.parameters, now?.parameters),
  ]
  const versions = was?.digest === now?.digest ? [] : difference('pack', was?.version, now?.version, true)
  return [...versions, ...pieces].map((each) => ({ ...each, module }))
}

function hashDifferences(
  kind: ClosureDifference['kind'],
  was: Hashes = {},
  now: Hashes = {},
): readonly ClosureDifference[] {
  const names = [...new Set([...Object.keys(was), ...Object.keys(now)])].sort()
  return names.flatMap((name) =>
    difference(kind, own(was, name) as string | undefined, own(now, name) as string | undefined).map((each) => ({
      ...each,
      name,
    })),
  )
}

function difference(
  kind: ClosureDifference['kind'],
  was: string | undefined,
  now: string | undefined,
  isKnownToDiffer = false,
): readonly ClosureDifference[] {
  if (was === now && !isKnownToDiffer) return []
  return [{ kind, ...(was === undefined ? {} : { was }), ...(now === undefined ? {} : { now }) }]
}

function texts(numbers: Readonly<Record<string, number>> = {}): Hashes {
  return Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, String(value)]))
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function own(of: object, key: string): unknown {
  return Object.hasOwn(of, key) ? Reflect.get(of, key) : undefined
}
