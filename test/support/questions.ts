/** A user's program, the questions that it is asked wherever it runs, and what it must answer. */
import {
  type EvaluateOptions,
  evaluateEligibility,
  evaluateTriage,
  evaluateVisit,
  type Facts,
} from '../../src/public/index.ts'
import { messageOf } from '../../src/public/messages.ts'
import { loadPack } from '../../src/public/pack.ts'
import { factsOfTimes } from '../../src/public/time.ts'
import { type Case, casesOf, evaluate, factsOf, moduleNames } from './cases.ts'
import { json } from './project.ts'

/** A function of the package, or of the program, and what it is given. */
export interface Question {
  readonly call: string
  readonly given: readonly unknown[]
}

/** Questions on one subject, with the answers of the source, run by Node. */
export interface Topic {
  readonly name: string
  readonly questions: readonly Question[]
  readonly answers: readonly unknown[]
}

const region = {
  id: 'XX',
  digest: '0'.repeat(64),
  parameters: { ageFloor: 21 },
  numbers: { emergencyNumber: '112' },
} as const

/** What an evaluate function is given in a case: facts and options. */
function givenOf(each: Case): [Facts, EvaluateOptions] {
  const { layers, asOf } = each
  const options = { ...(layers === undefined ? {} : { layers }), ...(asOf === undefined ? {} : { asOf }) }
  return [factsOf(each) as Facts, options]
}

const questionsOfModules = moduleNames.map((module): Topic => {
  const cases = casesOf(module)
  const given = cases.map(givenOf)
  const call = `evaluate${module[0]?.toUpperCase()}${module.slice(1)}`
  return topic(module, call, given, evaluate[module])
})

const visits = json<{ readonly cases: readonly Case[] }>('rules/visit-cases.json').cases.map(givenOf)

/** Every case of every module, the visit's cases, and a region given as an object: all that `.` has. */
export const coreTopics: readonly Topic[] = [
  ...questionsOfModules,
  topic('visit', 'evaluateVisit', visits, evaluateVisit),
  topic("a region of one's own", 'evaluateEligibility', [[{ ageYears: 20 }, { region }]], evaluateEligibility),
]

const decision = evaluateTriage({ symptoms: [{ symptom: 'hives' }, { symptom: 'dizziness' }] })
const pack = json<unknown>('rules/modules/triage/pack.json')

/** The other subpaths: sentences in both languages, instants, a pack that is loaded at run time. */
export const otherTopics: readonly Topic[] = [
  topic(
    'messages',
    'messageOf',
    (['en', 'es'] as const).map((language): Parameters<typeof messageOf> => [decision, { language, region: 'ES' }]),
    messageOf,
  ),
  topic(
    'time',
    'factsOfTimes',
    [
      [
        {
          timeZone: 'Europe/Madrid',
          lastSessionEnd: '2027-03-27T18:00:00+01:00',
          now: '2027-03-28T18:00:00+02:00',
        },
      ],
    ],
    factsOfTimes,
  ),
  topic('pack', 'decideByPack', [[pack, { symptoms: [{ symptom: 'hives' }] }]], (source: unknown, facts: Facts) =>
    loadPack(source).evaluate(facts),
  ),
]

function topic<Given extends unknown[]>(
  name: string,
  call: string,
  given: readonly Given[],
  answer: (...given: Given) => unknown,
): Topic {
  return {
    name,
    questions: given.map((each) => ({ call, given: each })),
    answers: given.map((each) => JSON.parse(JSON.stringify(answer(...each)))),
  }
}

/** The program, for `.` alone: it exports `answer`, from questions to answers, both as JSON text. */
export const coreProgram = `
import * as functions from 'hair-mesotherapy-rules'
export const answer = (questions) =>
  JSON.stringify(JSON.parse(questions).map(({ call, given }) => functions[call](...given)))
`

/** The same with every subpath that a browser can use. */
export const wholeProgram = `
import * as core from 'hair-mesotherapy-rules'
import * as messages from 'hair-mesotherapy-rules/messages'
import * as time from 'hair-mesotherapy-rules/time'
import { loadPack } from 'hair-mesotherapy-rules/pack'
const functions = { ...core, ...messages, ...time, decideByPack: (pack, facts) => loadPack(pack).evaluate(facts) }
export const answer = (questions) =>
  JSON.stringify(JSON.parse(questions).map(({ call, given }) => functions[call](...given)))
`
