/**
 * Reading what may be hostile: properties whose getters throw, proxies, lists without end. Each property is read once.
 *
 * @module
 */
import { child, type Pointer } from '../diagnostics/index.ts'
import { type FactFault, type FactIssue, factIssue } from './issues.ts'

/** How much of a caller's facts is looked at. Far above any real patient, far below what would stall a host. */
export const limits = { facts: 1000, items: 100, members: 200, issues: 1000 } as const

/** Where stages put what they find; a stage reports and goes on. */
export interface Report {
  (fault: FactFault): undefined
  readonly issues: readonly FactIssue[]
}

/** A report that is still empty. */
export function emptyReport(): Report {
  const issues: FactIssue[] = []
  const report = (fault: FactFault): undefined => {
    if (issues.length < limits.issues) issues.push(factIssue(fault))
  }
  return Object.assign(report, { issues })
}

/** The entries of an object, each value read once; nothing, and an issue, where it is not an object or cannot be read. */
export function entriesOf(given: unknown, at: Pointer, report: Report): readonly (readonly [string, unknown])[] {
  const names = attempt(() => (isRecord(given) ? Object.keys(given) : undefined))
  if (names === failed) return report({ code: 'unreadable', at }) ?? []
  if (names === undefined) return report({ code: 'not_an_object', at }) ?? []
  if (names.length > limits.facts) return report({ code: 'too_many', at, limit: limits.facts }) ?? []
  return names.flatMap((name) => {
    const value = attempt(() => Reflect.get(given as object, name))
    if (value === failed) report({ code: 'unreadable', at: child(at, name) })
    return value === failed || value === undefined ? [] : [[name, value] as const]
  })
}

/**
 * The members of a list with their positions, each read once; nothing where it is not a list; an issue, and an empty
 * list, where it cannot be read.
 */
export function membersOf(
  given: unknown,
  limit: number,
  at: Pointer,
  report: Report,
): readonly (readonly [number, unknown])[] | undefined {
  const length = attempt(() => (Array.isArray(given) ? lengthOf(given) : undefined))
  if (length === undefined) return undefined
  if (length === failed) return report({ code: 'unreadable', at }) ?? []
  if (!(length <= limit)) return report({ code: 'too_many', at, limit }) ?? []
  return Array.from({ length }, (_, index) => index).flatMap((index) => {
    const value = attempt(() => (given as readonly unknown[])[index])
    if (value === failed) report({ code: 'unreadable', at: child(at, index) })
    return value === failed ? [] : [[index, value] as const]
  })
}

/** A proxy can give anything for a length; what is no length fails here, inside `attempt`. */
function lengthOf(list: readonly unknown[]): number {
  const { length } = list
  if (typeof length !== 'number') throw new TypeError('not a length')
  return length
}

const failed = Symbol('failed')

function attempt<Value>(read: () => Value): Value | typeof failed {
  try {
    return read()
  } catch {
    return failed
  }
}

/** A plain object or an instance of a caller's class; not a list, a function, a `Map` or a `Date`. */
function isRecord(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype === Object.prototype || prototype === null) return true
  return Object.prototype.toString.call(value) === '[object Object]'
}
