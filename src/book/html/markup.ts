/**
 * Markup: a template whose holes are escaped unless they hold markup themselves.
 *
 * @module
 */

/** A piece of HTML that is safe to put into a page. */
export interface Markup {
  readonly markup: string
}

/** What may stand in a hole. Lists are joined; nothing at all leaves the hole empty. */
export type Hole = string | number | Markup | undefined | false | readonly Hole[]

/** Writes HTML: ``html`<p>${text}</p>` `` escapes `text`, in attributes between double quotes as well. */
export function html(parts: TemplateStringsArray, ...holes: readonly Hole[]): Markup {
  return { markup: parts.reduce((whole, part, index) => `${whole}${written(holes[index - 1])}${part}`) }
}

/** Trusts a text: for styles and scripts of our own, never for what a pack holds. */
export function trusted(text: string): Markup {
  return { markup: text }
}

function written(hole: Hole): string {
  if (hole === undefined || hole === false) return ''
  if (typeof hole === 'string' || typeof hole === 'number') return escaped(String(hole))
  return 'markup' in hole ? hole.markup : hole.map(written).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
