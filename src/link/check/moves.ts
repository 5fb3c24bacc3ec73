/**
 * Checking moved parameters: each exists, may be moved by whoever moves it, and stays within its bounds, of which the
 * mild end is its own value.
 *
 * @module
 */
import { child, nearest } from '../../diagnostics/index.ts'
import type { Dictionary, Parameter } from '../../facts/index.ts'
import type { Report } from '../../parse/index.ts'

/** Who moves parameters, and which. */
export interface Mover {
  readonly name: string
  readonly may: readonly Parameter['changedBy'][]
}

/** Reports every parameter that may not be moved like that; places are below `/parameters`. */
export function checkMoves(
  moves: Readonly<Record<string, number>>,
  { name: mover, may }: Mover,
  dictionary: Dictionary,
  report: Report,
): void {
  for (const [name, value] of Object.entries(moves)) {
    const at = child('/parameters', name)
    const parameter = dictionary.parameters.get(name)
    if (parameter === undefined) {
      const suggestion = nearest(name, dictionary.parameters.keys())
      report({ code: 'unknown_parameter', at, ...(suggestion === undefined ? {} : { suggestion }) })
    } else if (!may.includes(parameter.changedBy)) {
      report({ code: 'wrong_value', at, expected: `a parameter that ${mover} may move` })
    } else if (value < parameter.minimum || value > parameter.maximum) {
      const { minimum, maximum, unit } = parameter
      report({ code: 'out_of_bounds', at, minimum, maximum, unit })
    }
  }
}

/** The dictionary as it is once parameters have been moved. */
export function withMoves(dictionary: Dictionary, moves: Readonly<Record<string, number>>): Dictionary {
  const moved = ([name, parameter]: readonly [string, Parameter]): [string, Parameter] =>
    Object.hasOwn(moves, name) ? [name, { ...parameter, value: moves[name] ?? parameter.value }] : [name, parameter]
  const { facts, lists, renamed } = dictionary
  return { facts, lists, renamed, parameters: new Map([...dictionary.parameters].map(moved)) }
}

/** Of two values that a parameter is moved to the stricter one, for each parameter that either moves. */
export function stricterMoves(
  dictionary: Dictionary,
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const joined: Record<string, number> = { ...one }
  for (const [name, value] of Object.entries(other)) {
    const first = joined[name] ?? value
    const isHigher = dictionary.parameters.get(name)?.stricter === 'higher'
    joined[name] = isHigher ? Math.max(first, value) : Math.min(first, value)
  }
  return joined
}
