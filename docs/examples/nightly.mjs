// A nightly batch: tomorrow's patients, one JSON object a line, are asked about; each decision is stored as a record
// that can be verified and made again years later. Records go to standard output, one a line; what the desk has to know
// goes to standard error, without any patient's answers.
//   node nightly.mjs <patients.jsonl> <time> > records.jsonl
import { readFileSync } from 'node:fs'
import { evaluateMany, evaluateVisit } from 'hair-mesotherapy-rules'
import { decisionRecord } from 'hair-mesotherapy-rules/record'

const [file, at] = process.argv.slice(2)
const patients = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line))
const region = 'ES'
const results = evaluateMany(evaluateVisit, patients.map(({ facts }) => facts), { region })

const counts = new Map()
for (const [index, result] of results.entries()) {
  const { id, facts } = patients[index]
  if (!result.ok) {
    // Issues name the place and what would be right, never what stood there.
    console.error(`${id}: ${result.issues.map(({ at: place, message }) => `${place} ${message}`).join('; ')}`)
    process.exitCode = 2
    continue
  }
  const { decision } = result
  counts.set(decision.verdict, (counts.get(decision.verdict) ?? 0) + 1)
  console.log(JSON.stringify(decisionRecord(decision, { id, at, facts })))
}
for (const [verdict, count] of counts) console.error(`${verdict}: ${count}`)
