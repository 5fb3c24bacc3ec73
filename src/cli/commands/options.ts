/**
 * Arguments and options that several commands take, worded once, and what a question's options come to.
 *
 * @module
 */
import { Argument, InvalidArgumentError, Option } from 'commander'
import { isDay } from '../../public/audit.ts'
import { type EvaluateOptions, regions } from '../../public/index.ts'
import type { Language } from '../../public/messages.ts'
import type { LinkedOverlay } from '../../public/pack.ts'
import { questions } from '../batch/evaluate.ts'
import { overlayIn } from '../overlay.ts'

/** Which question is asked. */
export const questionArgument = (): Argument => new Argument('<module>', 'the question').choices(Object.keys(questions))

/** How a question can be asked otherwise than usually. */
export interface QuestionFlags {
  readonly layers: 'both' | 'article'
  readonly asOf?: string
  readonly region?: string
  readonly overlay?: string
}

export const layersOption = (): Option =>
  new Option('--layers <layers>', 'the rules that count: of the article and the evidence, or of the article alone')
    .choices(['both', 'article'])
    .default('both')

export const asOfOption = (): Option =>
  new Option('--as-of <day>', 'say whether the rules are in force on a day such as 2027-03-01')

export const regionOption = (says = 'whose telephone numbers are named, and whose age floor counts'): Option =>
  new Option('--region <region>', says).choices(Object.keys(regions))

export const overlayOption = (): Option =>
  new Option('--overlay <file>', "a clinic's own stricter rules, as docs/overlays.md describes them")

/** Each language that there is: a new one is a compile error until it stands here. */
const languages = { en: true, es: true } as const satisfies Readonly<Record<Language, true>>

export const languageOption = (says = 'the language'): Option =>
  new Option('--language <language>', says).choices(Object.keys(languages)).default('en')

/** Whom the text of a decision is for. */
export const audienceOption = (): Option =>
  new Option('--audience <audience>', 'print only the text that is meant for somebody').choices([
    'patient',
    'receptionist',
    'clinician',
  ])

/** The options of the evaluate functions, with the overlay read. */
export async function optionsOf({
  layers,
  asOf,
  region,
  overlay,
}: QuestionFlags): Promise<EvaluateOptions & { readonly overlay: LinkedOverlay | undefined }> {
  return {
    layers: layers === 'article' ? ['article'] : ['article', 'evidence'],
    asOf,
    region,
    overlay: overlay === undefined ? undefined : await overlayIn(overlay),
  }
}

/** The day on which reviews are looked at: today, where nothing is said. */
export const reviewDayOption = (): Option =>
  new Option('--as-of <day>', 'the day on which reviews are looked at')
    .default(new Date().toISOString().slice(0, 10), 'today')
    .argParser((text: string) => {
      if (!isDay(text)) throw new InvalidArgumentError('Expected a day such as 2027-03-01.')
      return text
    })

/** A pack of one's own, with its sentences and what it cites. */
export interface OwnPackFlags {
  readonly pack?: string
  readonly messages?: string
  readonly sources: readonly string[]
}

export const ownMessagesOption = (): Option =>
  new Option('--messages <file>', 'the sentences of a pack of your own, by their keys')

export const ownSourcesOption = (): Option =>
  new Option('--sources <file...>', 'statements, evidence and literature that a pack of your own cites').default(
    [],
    'none',
  )
