/**
 * Colour: only where a terminal shows it, and never the only sign of anything.
 *
 * @module
 */
import { styleText } from 'node:util'

type Style = 'green' | 'red' | 'yellow' | 'bold'

/** Colours a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string

/** How text is painted for a stream: as its terminal can, or as `NO_COLOR` and `FORCE_COLOR` say. */
export function painterFor(stream: NodeJS.WriteStream): Paint {
  return (style, text) => styleText(style, text, { stream, validateStream: true })
}
