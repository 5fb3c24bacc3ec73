// A chatbot over lines of text: it asks one question at a time until the answer is certain, and stops at once where
// help cannot wait. Type a number, several with commas, a figure, `?` for "I don't know", or `back`.
//   node chatbot.mjs [question] [language] [region]
import { createInterface } from 'node:readline'
import { InvalidFactsError } from 'hair-mesotherapy-rules'
import { interview } from 'hair-mesotherapy-rules/interview'
import { messageOf } from 'hair-mesotherapy-rules/messages'

const [name = 'triage', language = 'en', region] = process.argv.slice(2)
const say = (text) => console.log(text)

let state = interview(name, { answeredBy: ['patient'], language, region })
ask()
for await (const line of createInterface({ input: process.stdin })) {
  const question = state.next()
  if (question === undefined) break
  try {
    state = line.trim() === 'back' ? state.back() : state.answer(answerIn(line.trim(), question))
  } catch (error) {
    if (!(error instanceof InvalidFactsError)) throw error
    say(error.issues.map(({ message }) => message).join('\n'))
  }
  if (state.next() === undefined) break
  ask()
}
say(`\n${messageOf(state.decision, { language, region }).text}`)

function ask() {
  const { question, about, note, values = [], unit } = state.next()
  say(`\n${about === undefined ? '' : `${about.label}: `}${question}`)
  if (note !== undefined) say(note)
  for (const [index, { label }] of values.entries()) say(`  ${index + 1}  ${label}`)
  if (unit !== undefined) say(`  (${unit.label})`)
}

/** What a line means as an answer. What cannot be read is handed on as it is, and refused with a reason. */
function answerIn(line, { type, values = [] }) {
  if (line === '?') return 'unknown'
  if (type === 'integer' || type === 'number') return Number(line)
  const chosen = line.split(',').map((part) => values[Number(part) - 1]?.value ?? part)
  return type === 'set' || type === 'list' ? chosen : chosen[0]
}
