/**
 * Writes `test/records/<version>.jsonl`, once for each version of the package: records that have to replay for as long
 * as there are these rules. A file that is there is never written again.
 *
 * `node test/support/write-records.ts`
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type EvaluateOptions, evaluateVisit, type Facts } from '../../src/public/index.ts'
import { loadOverlay, loadRegion } from '../../src/public/pack.ts'
import { decisionRecord, type RecordedDecision } from '../../src/public/record.ts'
import { casesOf, evaluate, factsOf, moduleNames } from './cases.ts'
import { json, root } from './project.ts'

type Question = keyof typeof evaluate | 'visit'
type Ask = (facts: Facts, options?: EvaluateOptions) => RecordedDecision

const overlay = loadOverlay(json('test/records/overlay.json'))
const own = loadRegion(json('test/records/region.json'))
const asks: Readonly<Record<Question, Ask>> = { ...evaluate, visit: evaluateVisit }

const visitor: Facts = {
  ...json<{ patients: readonly { name: string; facts: Facts }[] }>('rules/patients.json').patients.find(
    ({ name }) => name === 'healthy-woman',
  )?.facts,
  symptoms: [{ symptom: 'itching', severity0to10: 3, onsetHours: 2 }],
}

const records = [
  // Of each module the first case, and the last with one answer taken away.
  ...moduleNames.flatMap((module) => {
    const people = casesOf(module).map(factsOf)
    const [first = {}, last = {}] = [people[0], people.at(-1)]
    const { [Object.keys(last)[0] ?? '']: _, ...less } = last
    return [record(`${module}-first`, module, first), record(`${module}-last-with-less`, module, less)]
  }),
  record('visit', 'visit', visitor),
  record('visit-nothing-known', 'visit', {}),
  record('visit-overlay', 'visit', { ...visitor, ageYears: 20 }, { overlay }),
  record('visit-masked', 'visit', visitor, {}, ['pregnancyStatus', 'severity0to10']),
  record('overlay', 'preparation', { dyedBefore: true, lastDyeHoursBefore: 100 }, { overlay }),
  record('overlay-article-region', 'eligibility', { ageYears: 19 }, { overlay, region: 'ES', layers: ['article'] }),
  record('region', 'eligibility', { ageYears: 17 }, { region: 'ES' }),
  record('region-own', 'triage', { ageYears: 19, symptoms: [{ symptom: 'hives' }, {}] }, { region: own }),
  record('article', 'eligibility', { allergiesCurrent: ['asthma', 'unknown'] }, { layers: ['article'] }),
  record('day', 'clinic', { clinicIdentified: false }, { asOf: '2027-03-01' }),
  record('masked', 'triage', { ageYears: 44, symptoms: [{ symptom: 'hives', onsetHours: 1 }] }, {}, ['onsetHours']),
  record('masked-list', 'triage', { ageYears: 44, symptoms: [{ symptom: 'hives' }] }, {}, ['symptoms', 'ageYears']),
]

const { version } = json<{ version: string }>('package.json')
writeFileSync(
  join(root, 'test/records', `${version}.jsonl`),
  `${records.map((each) => JSON.stringify(each)).join('\n')}\n`,
  { flag: 'wx' },
)

function record(
  id: string,
  question: Question,
  facts: Facts,
  options: EvaluateOptions = {},
  mask: readonly string[] = [],
): unknown {
  const region = typeof options.region === 'object' ? options.region : undefined
  const at = '2026-12-01T09:30:00Z'
  const decision = asks[question](facts, options)
  const beside = { overlay: options.overlay === undefined ? undefined : overlay, asOf: options.asOf, region }
  return decisionRecord(decision, { id, at, facts, mask, ...beside })
}
