/**
 * Keys that stand twice in one object of a JSON text. `JSON.parse` keeps the last without a word; whoever reads the file
 * may see the first.
 *
 * @module
 */
import { child, type Pointer } from '../diagnostics/index.ts'

/** The places of keys that repeat an earlier one of the same object, in a text that `JSON.parse` accepts. */
export function repeatedKeys(text: string): readonly Pointer[] {
  const repeated: Pointer[] = []
  const open: Holder[] = []
  const enter = (isObject: boolean): void => {
    open.push({ at: placeIn(open.at(-1)), keys: isObject ? new Set() : undefined, step: isObject ? '' : 0 })
  }
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"\s*:?|[{}[\],]/g)) {
    const holder = open.at(-1)
    if (token === '{' || token === '[') enter(token === '{')
    else if (token === '}' || token === ']') open.pop()
    else if (token === ',') {
      if (typeof holder?.step === 'number') holder.step += 1
    } else if (token.endsWith(':') && holder?.keys !== undefined) {
      const key = JSON.parse(token.slice(0, -1)) as string
      holder.step = key
      if (holder.keys.has(key)) repeated.push(placeIn(holder))
      holder.keys.add(key)
    }
  }
  return repeated
}

/** An object or a list that has been opened: its place, the keys that were read, and where in it the next value stands. */
interface Holder {
  readonly at: Pointer
  readonly keys: Set<string> | undefined
  step: string | number
}

function placeIn(holder: Holder | undefined): Pointer {
  return holder === undefined ? '' : child(holder.at, holder.step)
}
