// A form that asks one question at a time, and only what can still change the answer. The page's address says what is
// asked and how: `?question=eligibility&language=es&region=ES`.
import { InvalidFactsError } from 'hair-mesotherapy-rules'
import { interview } from 'hair-mesotherapy-rules/interview'
import { messageOf } from 'hair-mesotherapy-rules/messages'

const asked = new URLSearchParams(location.search)
const language = asked.get('language') ?? 'en'
const region = asked.get('region') ?? undefined
const words = {
  en: { next: 'Next', back: 'Back', left: (count) => `Questions that could still matter: ${count}`, answer: 'Please answer, or say that you do not know.' },
  es: { next: 'Siguiente', back: 'Atrás', left: (count) => `Preguntas que aún podrían importar: ${count}`, answer: 'Responda, por favor, o diga que no lo sabe.' },
}[language]

const form = document.querySelector('#form')
const advice = document.querySelector('#advice')
const left = document.querySelector('#left')
document.documentElement.lang = language

show(interview(asked.get('question') ?? 'visit', { answeredBy: ['patient'], language, region }))

/** Shows one state of the interview: the advice so far, and the question that comes next. */
function show(state) {
  const question = state.next()
  const { verdict, reasons, mustSay } = messageOf(state.decision, { language, region })
  // Advice is shown as soon as it is certain, and at the end whatever it is: help must not wait for the last question.
  const isCertain = question === undefined || state.decision.atLeast === state.decision.atMost
  const said = isCertain ? [verdict, ...reasons.map(({ text }) => text), ...mustSay] : []
  advice.replaceChildren(...said.map((text) => element('p', { textContent: text })))
  advice.dataset.verdict = isCertain ? state.decision.verdict : ''
  left.textContent = question === undefined ? '' : words.left(state.left)
  const back = element('button', { type: 'button', textContent: words.back, onclick: () => show(state.back()) })
  if (question === undefined) return form.replaceChildren(back)

  const wrong = element('p', { className: 'wrong', role: 'alert' })
  const about = question.about === undefined ? '' : `${question.about.label}: `
  const legend = element('legend', { textContent: `${about}${question.question}`, tabIndex: -1 })
  const note = question.note === undefined ? [] : [element('p', { className: 'note', textContent: question.note })]
  const next = element('button', { textContent: words.next })
  const field = element('fieldset')
  field.append(legend, ...note, ...inputsFor(question))
  form.replaceChildren(field, wrong, next, back)
  form.onsubmit = (event) => {
    event.preventDefault()
    const answer = answerTo(question)
    if (answer === undefined) return wrong.replaceChildren(words.answer)
    try {
      show(state.answer(answer))
    } catch (error) {
      // A number out of bounds, for instance. The issue never repeats what was typed.
      if (!(error instanceof InvalidFactsError)) throw error
      wrong.replaceChildren(error.issues.map(({ message }) => message).join('; '))
    }
  }
  // Whoever reads by ear or by keyboard is taken to the new question.
  if (state !== state.back()) legend.focus()
}

/** Inputs for a question, the last of them for "I don't know". */
function inputsFor({ type, values = [], minimum, maximum, unit, unknown }) {
  const many = type === 'set' || type === 'list'
  const choices = values.map(({ value, label }) => choice(many ? 'checkbox' : 'radio', String(value), label))
  const number = element('input', { type: 'number', name: 'number', min: minimum, max: maximum, step: 'any' })
  if (unit !== undefined) choices.push(labelled(number, unit.label))
  return [...choices, choice(many ? 'checkbox' : 'radio', unknown.value, unknown.label)]
}

/** What was answered, as the rules take it; nothing where nothing was. */
function answerTo({ type }) {
  const chosen = new FormData(form).getAll('choice')
  if (type === 'list' && chosen.includes('unknown')) return 'unknown'
  if (type === 'set' || type === 'list') return chosen.length === 0 ? undefined : chosen
  if (chosen[0] !== undefined) return type === 'boolean' && chosen[0] !== 'unknown' ? chosen[0] === 'true' : chosen[0]
  const number = form.elements.number?.value ?? ''
  return number === '' ? undefined : Number(number)
}

function choice(type, value, label) {
  return labelled(element('input', { type, name: 'choice', value }), label)
}

function labelled(input, text) {
  const label = element('label')
  label.append(input, text)
  return label
}

function element(name, properties = {}) {
  return Object.assign(document.createElement(name), properties)
}
