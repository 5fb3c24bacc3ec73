/**
 * A command as one text, split into words without a shell: nothing in it is run but the program that it names.
 *
 * @module
 */

/**
 * The words of a command, or nothing where a quote is not closed. Words end at spaces; single or double quotes hold a
 * word together. Nothing else is special: no variable, pipe, pattern or backslash.
 */
export function wordsOf(command: string): readonly string[] | undefined {
  const words: string[] = []
  let word: string | undefined
  let quote: string | undefined
  for (const letter of command) {
    if (quote !== undefined) {
      if (letter === quote) quote = undefined
      else word = (word ?? '') + letter
    } else if (letter === '"' || letter === "'") {
      quote = letter
      word ??= ''
    } else if (/\s/.test(letter)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else word = (word ?? '') + letter
  }
  if (word !== undefined) words.push(word)
  return quote === undefined ? words : undefined
}
