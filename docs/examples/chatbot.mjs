// A chatbot over lines of text: it asks one question at a time until the answer is certain, and stops at once where
// help cannot wait. Type the number of a choice, several with commas, a figure, `?` for "I don't know", or `back`.
//   node chatbot.mjs [question] [language] [region]
import { createInterface } from 'node:readline'
import { InvalidFactsError } from 'hair-mesotherapy-rules'
import { interview } from 'hair-mesotherapy-rules/interview'
import { messageOf } from 'hair-mesotherapy-rules/messages'

const [name = 'triage', language = 'en', region] = process.argv.slice(2)
const say = (text) => console.log(text)
const words = {
  en: {
    choice: (last) => `Please type a number from 1 to ${last}, ? if you do not know, or back.`,
    several: (last) => `Please type numbers from 1 to ${last} with commas between them, ? if you do not know, or back.`,
    figure: (from, to) => `Please type a number from ${from} to ${to}, ? if you do not know, or back.`,
    alone: (label) => `This answer stands alone: ${label}`,
  },
  es: {
    choice: (last) => `Escriba un número del 1 al ${last}, ? si no lo sabe, o back para volver.`,
    several: (last) => `Escriba números del 1 al ${last} separados por comas, ? si no lo sabe, o back para volver.`,
    figure: (from, to) => `Escriba un número de ${from} a ${to}, ? si no lo sabe, o back para volver.`,
    alone: (label) => `Esta respuesta va sola: ${label}`,
  },
}[language]

let state = interview(name, { answeredBy: ['patient'], language, region })
ask()
for await (const line of createInterface({ input: process.stdin })) {
  const question = state.next()
  if (question === undefined) break
  const typed = line.trim()
  if (typed === 'back') state = state.back()
  else {
    const { answer, wrong } = readFrom(typed, question)
    if (wrong === undefined) accept(answer)
    else say(wrong)
  }
  if (state.next() === undefined) break
  ask()
}
say(`\n${messageOf(state.decision, { language, region }).text}`)

/** What the rules cannot use, such as an answer that contradicts another one, is said; the question is asked again. */
function accept(answer) {
  try {
    state = state.answer(answer)
  } catch (error) {
    if (!(error instanceof InvalidFactsError)) throw error
    say(error.issues.map(({ message }) => message).join('\n'))
  }
}

function ask() {
  const { question, about, note, values = [], unit } = state.next()
  say(`\n${about === undefined ? '' : `${about.label}: `}${question}`)
  if (note !== undefined) say(note)
  for (const [index, { label }] of values.entries()) say(`  ${index + 1}  ${label}`)
  if (unit !== undefined) say(`  (${unit.label})`)
}

/** What a line means as an answer, or what to type instead. Nothing is guessed: an empty line is no zero. */
function readFrom(typed, { type, values = [], minimum, maximum, unknown }) {
  if (typed === '?') return { answer: unknown.value }
  if (type === 'integer' || type === 'number') {
    const figure = /^-?\d+(?:[.,]\d{1,2})?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN
    const isRight = figure >= minimum && figure <= maximum && (type === 'number' || Number.isInteger(figure))
    return isRight ? { answer: figure } : { wrong: words.figure(minimum, maximum) }
  }
  const isSeveral = type === 'set' || type === 'list'
  const chosen = [...new Set(typed.split(',').map((part) => values[Number(part) - 1]))]
  if (chosen.includes(undefined) || (!isSeveral && chosen.length > 1)) {
    return { wrong: (isSeveral ? words.several : words.choice)(values.length) }
  }
  const alone = chosen.find(({ excludesOthers }) => excludesOthers)
  if (alone !== undefined && chosen.length > 1) return { wrong: words.alone(alone.label) }
  return { answer: isSeveral ? chosen.map(({ value }) => value) : chosen[0].value }
}
