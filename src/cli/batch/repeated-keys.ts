/**
 * Keys that stand twice in one object of a JSON text. `JSON.parse` keeps the last without a word; whoever reads the file
 * may see the first.
 *
 * @module
 */
import type { Pointer } from '../../public/index.ts'

/** The places of keys that repeat an earlier one of the same object, in a text that `JSON.parse` accepts. */
export function repeatedKeys(text: string): readonly Pointer[] {
  const repeated: Pointer[] = []
  const open: Holder[] = []
  for (let at = nextSign(text, 0); at < text.length; at = nextSign(text, at + 1)) {
    const holder = open.at(-1)
    const sign = text[at]
    if (sign === '{' || sign === '[') {
      const isObject = sign === '{'
      open.push({ at: placeIn(holder), keys: isObject ? new Set() : undefined, step: isObject ? '' : 0 })
    } else if (sign === '}' || sign === ']') open.pop()
    else if (sign === ',') {
      if (typeof holder?.step === 'number') holder.step += 1
    } else {
      const end = endOfText(text, at)
      if (holder?.keys !== undefined && isKey(text, end)) {
        const key = JSON.parse(text.slice(at, end + 1)) as string
        holder.step = key
        if (holder.keys.has(key)) repeated.push(placeIn(holder))
        holder.keys.add(key)
      }
      at = end
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
  return holder === undefined ? '' : `${holder.at}/${escaped(String(holder.step))}`
}

/** Where the next bracket, comma or quote stands; the length of the text where there is none. */
function nextSign(text: string, from: number): number {
  let at = from
  while (at < text.length && !'{}[],"'.includes(text[at] ?? '')) at += 1
  return at
}

/** The quote that closes the one at `start`: the next before which an even number of backslashes stands. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let backslashes = 0
    while (text[end - 1 - backslashes] === '\\') backslashes += 1
    if (backslashes % 2 === 0) return end
  }
}

function isKey(text: string, end: number): boolean {
  let after = end + 1
  while (' \t\r\n'.includes(text[after] ?? '-')) after += 1
  return text[after] === ':'
}

/** A step of a JSON pointer (RFC 6901). */
function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1')
}
