/**
 * A number that somebody types in an interview: what it means, or what would be right.
 *
 * @module
 */
import type { Question } from '../../public/interview.ts'
import type { Language } from '../../public/messages.ts'

/** What is asked of a question that is answered by a number. */
export type NumberQuestion = Pick<
  Extract<Question, { type: 'integer' | 'number' }>,
  'type' | 'minimum' | 'maximum' | 'unit'
>

/** What is typed instead of a number. */
export const instead = { unknown: '?', back: '<' } as const

const words = {
  en: {
    integer: 'a whole number',
    number: 'a number',
    unknown: 'if you do not know',
    back: 'to go back',
    type: 'Please type',
    from: 'from',
    to: 'to',
    or: 'or',
  },
  es: {
    integer: 'un número entero',
    number: 'un número',
    unknown: 'si no lo sabe',
    back: 'para volver',
    type: 'Escriba',
    from: 'de',
    to: 'a',
    or: 'o',
  },
} as const satisfies Record<Language, object>

/** What may be typed, shown with the question. */
export function acceptedBy({ type, minimum, maximum, unit }: NumberQuestion, mayGoBack: boolean, language: Language) {
  const own = words[language]
  return [
    `${figure(minimum, language)}–${figure(maximum, language)} ${unit.label}: ${own[type]}`,
    `${instead.unknown} ${own.unknown}`,
    ...(mayGoBack ? [`${instead.back} ${own.back}`] : []),
  ].join('; ')
}

/** What to type instead of what was typed; nothing where that can be used. */
export function refusalOf(
  typed: string,
  { type, minimum, maximum }: NumberQuestion,
  mayGoBack: boolean,
  language: Language,
): string | undefined {
  const signs = mayGoBack ? [instead.unknown, instead.back] : [instead.unknown]
  if (signs.some((sign) => sign === typed.trim())) return undefined
  const number = numberIn(typed)
  const isInBounds = number !== undefined && number >= minimum && number <= maximum
  if (isInBounds && (type === 'number' || Number.isInteger(number))) return undefined
  const own = words[language]
  const range = `${own.from} ${figure(minimum, language)} ${own.to} ${figure(maximum, language)}`
  return `${own.type} ${own[type]} ${range}${mayGoBack ? ', ' : ` ${own.or} `}${signs.join(` ${own.or} `)}.`
}

function figure(number: number, language: Language): string {
  return new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 20 }).format(number)
}

/**
 * The number that a text says, with a point or a comma for decimals. What could be thousands (`1,000`, `1.000`) is
 * none: one reader's thousand is another's one.
 */
export function numberIn(typed: string): number | undefined {
  const written = typed.trim()
  const mayBeThousands = /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(written)
  if (mayBeThousands || !/^-?\d+(?:[.,]\d+)?$/.test(written)) return undefined
  return Number(written.replace(',', '.'))
}
