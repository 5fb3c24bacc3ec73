/**
 * `ask`: an interview in a terminal. Questions go to standard error, so that the decision can be piped.
 *
 * @module
 */
import { isCancel, log, multiselect, select, text } from '@clack/prompts'
import { InvalidFactsError } from '../../public/index.ts'
import { type InterviewOptions, interview, type Question, type QuestionName } from '../../public/interview.ts'
import { type Language, messageOf } from '../../public/messages.ts'
import type { PrintOptions } from '../batch/evaluate.ts'
import { painterFor } from '../print/paint.ts'
import { printed } from '../print/print.ts'
import { acceptedBy, instead, numberIn, refusalOf } from './number.ts'

/** The terminal's own words; all others are the questions'. */
const words = {
  en: {
    back: 'Back',
    one: '↑/↓ to move, Enter to answer',
    several: '↑/↓ to move, the space bar to mark, Enter to answer',
    alone: 'This answer stands alone:',
    nothing: 'Please mark at least one, or that you do not know.',
    saved: 'The interview was broken off. Nothing was saved.',
    certain: 'Whatever the other answers would be, the verdict would be:',
  },
  es: {
    back: 'Volver',
    one: '↑/↓ para moverse, Intro para responder',
    several: '↑/↓ para moverse, la barra espaciadora para marcar, Intro para responder',
    alone: 'Esta respuesta va sola:',
    nothing: 'Marque al menos una, o que no lo sabe.',
    saved: 'Se ha interrumpido la entrevista. No se ha guardado nada.',
    certain: 'Cualesquiera que fueran las demás respuestas, el resultado sería:',
  },
} as const satisfies Record<Language, object>

/** What is chosen instead of an answer. */
const back: unique symbol = Symbol('back')
const brokenOff: unique symbol = Symbol('broken off')

interface BackChoice {
  readonly value: typeof back
  readonly label: string
}

const output = process.stderr
/** The keys are said in the interview's language, with the question. */
const common = { output, showInstructions: false } as const

/** Holds the interview and prints the decision; says with which code the command ends. */
export async function ask(module: QuestionName, options: InterviewOptions, print: PrintOptions): Promise<0 | 2 | 130> {
  const language = options.language ?? 'en'
  let state = begun(module, options)
  if (state === undefined) return 2
  for (let question = state.next(), count = 1; question !== undefined; question = state.next()) {
    const mayGoBack = state.back() !== state
    const reply = await replyTo(question, `${count}/${count - 1 + state.left}`, mayGoBack, language)
    if (reply === brokenOff) {
      output.write(`\n${words[language].saved}\n`)
      return 130
    }
    if (reply === back) {
      if (mayGoBack) count -= 1
      state = state.back()
      continue
    }
    try {
      state = state.answer(reply, question.at)
      count += 1
    } catch (error) {
      if (!(error instanceof InvalidFactsError)) throw error
      for (const { message } of error.issues) log.error(message, { output })
    }
  }
  const { decision, verdict = '' } = state
  // The decision counts as missing what was not asked, even where it matters no more.
  if (verdict !== decision.verdict)
    output.write(`${words[language].certain}\n${messageOf({ ...decision, verdict }, print).verdict}\n`)
  process.stdout.write(
    `${print.asJson ? JSON.stringify(decision) : `\n${printed(decision, undefined, print, painterFor(process.stdout))}`}\n`,
  )
  return 0
}

/** The first state; options that cannot be used are said. */
function begun(module: QuestionName, options: InterviewOptions) {
  try {
    return interview(module, options)
  } catch (error) {
    if (!(error instanceof InvalidFactsError)) throw error
    for (const { message } of error.issues) output.write(`${message}\n`)
    return undefined
  }
}

async function replyTo(question: Question, progress: string, mayGoBack: boolean, language: Language): Promise<unknown> {
  const { about, note, unknown } = question
  const asked = [
    `${progress}  ${about === undefined ? '' : `${about.label}: `}${question.question}`,
    ...(note === undefined ? [] : [note]),
  ]
  const backChoice: readonly BackChoice[] = mayGoBack ? [{ value: back, label: words[language].back }] : []
  switch (question.type) {
    case 'boolean':
    case 'enum': {
      const options: { value: unknown; label: string }[] = [
        ...question.values.map(({ value, label }) => ({ value, label })),
        unknown,
        ...backChoice,
      ]
      const message = [...asked, words[language].one].join('\n')
      const reply = await prompted((ends) => select({ ...common, message, options, signal: ends }))
      return isCancel(reply) ? brokenOff : reply
    }
    case 'set':
    case 'list':
      return severalOf(question, [...asked, words[language].several].join('\n'), backChoice, language)
    case 'integer':
    case 'number': {
      const message = [...asked, acceptedBy(question, mayGoBack, language)].join('\n')
      const validate = (typed = '') => refusalOf(typed, question, mayGoBack, language)
      const reply = await prompted((ends) => text({ message, output, validate, signal: ends }))
      if (isCancel(reply)) return brokenOff
      return ({ [instead.unknown]: 'unknown', [instead.back]: back } as const)[reply.trim()] ?? numberIn(reply)
    }
  }
}

/** Any of several values; what excludes the others is refused beside them, and asked again with the same marks. */
async function severalOf(
  question: Extract<Question, { type: 'set' | 'list' }>,
  message: string,
  backChoice: readonly BackChoice[],
  language: Language,
): Promise<unknown> {
  const { values, unknown, type } = question
  const options: { value: string | typeof back; label: string }[] = [
    ...values.map(({ value, label }) => ({ value, label })),
    unknown,
    ...backChoice,
  ]
  // A set may be known in part; of a list that is not known no item can be asked about, and none may get lost.
  const choices = [...values, ...(type === 'list' ? [{ ...unknown, excludesOthers: true }] : [])]
  let marked: (string | typeof back)[] = []
  for (;;) {
    const chosen = await prompted((ends) =>
      multiselect({ ...common, message, options, initialValues: marked, required: false, signal: ends }),
    )
    if (isCancel(chosen)) return brokenOff
    if (chosen.includes(back)) return back
    const alone = choices.find(({ value, excludesOthers }) => excludesOthers === true && chosen.includes(value))
    if (chosen.length === 0) log.error(words[language].nothing, { output })
    else if (alone !== undefined && chosen.length > 1) log.error(`${words[language].alone} ${alone.label}`, { output })
    else return chosen.length === 1 && chosen[0] === unknown.value ? unknown.value : chosen
    marked = chosen
  }
}

/** One prompt, which Ctrl-D ends as well: by itself it would close the input, and the prompt would wait for ever. */
async function prompted<Reply>(prompt: (ends: AbortSignal) => Promise<Reply>): Promise<Reply> {
  const ended = new AbortController()
  const onKey = (_: string | undefined, { ctrl, name }: { readonly ctrl?: boolean; readonly name?: string }): void => {
    if (ctrl === true && name === 'd') ended.abort()
  }
  process.stdin.on('keypress', onKey)
  try {
    return await prompt(ended.signal)
  } finally {
    process.stdin.off('keypress', onKey)
  }
}
