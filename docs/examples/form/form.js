// A form that asks one question at a time, and only what can still change the answer. The page's address says what is
// asked and how: `?question=eligibility&language=es&region=ES`.
import { InvalidFactsError } from 'hair-mesotherapy-rules'
import { interview } from 'hair-mesotherapy-rules/interview'
import { messageOf } from 'hair-mesotherapy-rules/messages'

const asked = new URLSearchParams(location.search)
const language = asked.get('language') === 'es' ? 'es' : 'en'
const region = asked.get('region') ?? undefined
const words = {
  en: {
    title: 'Before your session',
    next: 'Next',
    back: 'Back',
    left: (count) => `Questions that could still matter: ${count}`,
    answer: 'Please answer, or say that you do not know.',
    number: (from, to) => `Please enter a number from ${from} to ${to}, or say that you do not know.`,
    whole: (from, to) => `Please enter a whole number from ${from} to ${to}, or say that you do not know.`,
    alone: (label) => `Please choose this answer alone, or take its mark away: ${label}`,
  },
  es: {
    title: 'Antes de su sesión',
    next: 'Siguiente',
    back: 'Atrás',
    left: (count) => `Preguntas que aún podrían importar: ${count}`,
    answer: 'Responda, por favor, o diga que no lo sabe.',
    number: (from, to) => `Escriba un número de ${from} a ${to}, o diga que no lo sabe.`,
    whole: (from, to) => `Escriba un número entero de ${from} a ${to}, o diga que no lo sabe.`,
    alone: (label) => `Elija solo esta respuesta, o quítele la marca: ${label}`,
  },
}[language]

const form = document.querySelector('#form')
const advice = document.querySelector('#advice')
const left = document.querySelector('#left')
document.documentElement.lang = language
document.title = words.title
document.querySelector('h1').textContent = words.title
/** What was answered to each question, to be shown again after "back". */
const given = new Map()

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
    const { answer, refusal } = answerTo(question)
    if (refusal !== undefined) return wrong.replaceChildren(refusal)
    try {
      const after = state.answer(answer)
      given.set(nameOf(question), answer)
      show(after)
    } catch (error) {
      // An answer that contradicts another one, for instance. The issue never repeats what was typed.
      if (!(error instanceof InvalidFactsError)) throw error
      wrong.replaceChildren(error.issues.map(({ message }) => message).join('; '))
    }
  }
  // Whoever reads by ear or by keyboard is taken to the new question.
  if (given.size > 0) legend.focus()
}

/** A question's place, and which item it is about: after "back" another symptom may stand at the same place. */
function nameOf({ at, about }) {
  return `${at} ${about?.label ?? ''}`
}

/** Inputs for a question, the last of them for "I don't know"; what was answered before is there again. */
function inputsFor(question) {
  const { type, values = [], minimum, maximum, unit, unknown } = question
  const last = given.get(nameOf(question))
  const many = type === 'set' || type === 'list'
  const before = [last ?? []].flat().map(String)
  const choices = [...values, unknown].map(({ value, label }) =>
    choice(many ? 'checkbox' : 'radio', String(value), label, before.includes(String(value))),
  )
  if (unit === undefined) return choices
  const value = typeof last === 'number' ? last : ''
  const number = element('input', { type: 'number', name: 'number', min: minimum, max: maximum, step: 'any', value })
  // A figure and "I don't know" exclude each other: what was entered last counts.
  const [unknownInput] = choices.map((label) => label.querySelector('input'))
  number.oninput = () => (unknownInput.checked = false)
  unknownInput.onchange = () => (number.value = '')
  return [labelled(number, unit.label), ...choices]
}

/** What was answered, as the rules take it, or why it cannot be taken. */
function answerTo({ type, values = [], minimum, maximum, unknown }) {
  const chosen = new FormData(form).getAll('choice')
  const typed = form.elements.number
  if (typed !== undefined && chosen.length === 0) {
    const number = typed.value === '' ? Number.NaN : Number(typed.value)
    const isRight = number >= minimum && number <= maximum && (type === 'number' || Number.isInteger(number))
    return isRight ? { answer: number } : { refusal: words[type === 'integer' ? 'whole' : 'number'](minimum, maximum) }
  }
  if (chosen.length === 0) return { refusal: words.answer }
  // Of a list that is not known no item can be asked about; a set may be known in part.
  const alone = [...values, { ...unknown, excludesOthers: type === 'list' }].filter((each) => each.excludesOthers)
  const wrong = alone.find(({ value }) => chosen.length > 1 && chosen.includes(value))
  if (wrong !== undefined) return { refusal: words.alone(wrong.label) }
  if (type === 'set' || type === 'list') return { answer: chosen[0] === unknown.value ? unknown.value : chosen }
  return { answer: type === 'boolean' && chosen[0] !== unknown.value ? chosen[0] === 'true' : chosen[0] }
}

function choice(type, value, label, checked) {
  return labelled(element('input', { type, name: 'choice', value, checked }), label)
}

function labelled(input, text) {
  const label = element('label')
  label.append(input, text)
  return label
}

function element(name, properties = {}) {
  return Object.assign(document.createElement(name), properties)
}
