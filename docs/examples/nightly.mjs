// A nightly batch: tomorrow's patients, one JSON object a line, are asked about; each decision is stored as a record
// that can be verified and made again years later. Records go to standard output, one a line; what the desk has to know
// goes to standard error, without any patient's answers.
//   node nightly.mjs <patients.jsonl> <time> > records.jsonl
import { readFileSync } from 'node:fs'
import { evaluateMany, evaluateVisit } from 'hair-mesotherapy-rules'
import { decisionRecord, InvalidRecordError } from 'hair-mesotherapy-rules/record'

const [file, at] = process.argv.slice(2)
if (at === undefined) {
  console.error('usage: node nightly.mjs <patients.jsonl> <time> > records.jsonl')
  process.exit(2)
}
const lines = readFileSync(file, 'utf8').split('\n')
const patients = lines.flatMap((line, index) => (line.trim() === '' ? [] : [patientIn(line, index + 1)]))
const region = 'ES'
const results = evaluateMany(evaluateVisit, patients.map(({ facts }) => facts), { region })

const counts = new Map()
for (const [index, result] of results.entries()) {
  const { id, facts, name = id } = patients[index]
  if (!result.ok) {
    report(name, result.issues)
    continue
  }
  const { decision } = result
  try {
    console.log(JSON.stringify(decisionRecord(decision, { id, at, facts })))
    counts.set(decision.verdict, (counts.get(decision.verdict) ?? 0) + 1)
  } catch (error) {
    if (!(error instanceof InvalidRecordError)) throw error
    report(name, error.issues)
  }
}
for (const [verdict, count] of counts) console.error(`${verdict}: ${count}`)

/** A patient of one line. What is no JSON has no facts, and the evaluator says so; a name that is none is the line. */
function patientIn(line, number) {
  try {
    const { id, facts } = Object(JSON.parse(line))
    return typeof id === 'string' ? { id, facts } : { id, facts, name: `line ${number}` }
  } catch {
    return { name: `line ${number}` }
  }
}

/** Issues name the place and what would be right, never what stood there. */
function report(name, issues) {
  console.error(`${name}: ${issues.map(({ at: place, message }) => `${place} ${message}`).join('; ')}`)
  process.exitCode = 2
}
