// A conformance runner with one fault, named by its argument: the reference runner, with something done wrong.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { answererOf, openSuite } from 'hair-mesotherapy-rules/conformance'

const fault = process.argv[2]
let open
let answer
let asked = 0

/** A known value of a fact, other than the given one. */
function knownValue({ type, values = [], minimum }, other) {
  if (type === 'boolean') return other === false
  if (type === 'enum') return values.findLast((value) => value !== other)
  if (type === 'set') return ['none']
  return minimum === other ? minimum + 1 : minimum
}

/** An engine of two values: what is not there is not equal to anything. */
function withUnequal({ pack, facts, ...rest }) {
  const known = { ...facts }
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) return
    if (node.operator === 'notEqual' && (known[node.fact] ?? 'unknown') === 'unknown') {
      known[node.fact] = knownValue(factOf(node.fact), node.value)
    }
    for (const part of Object.values(node)) visit(part)
  }
  if (typeof facts === 'object' && facts !== null) visit(open.packs[pack])
  return { pack, facts: known, ...rest }
}

/** An engine that takes null for an answer: the weakest one that the fact can have. */
function withoutNull({ facts, ...rest }) {
  const given = Object.entries(facts ?? {}).map(([name, value]) => [
    name,
    value === null ? (factOf(name) ? knownValue(factOf(name)) : []) : value,
  ])
  return { facts: Object.fromEntries(given), ...rest }
}

const factOf = (name) => open.facts.facts.find((fact) => fact.name === name)

function answered(vector) {
  if (fault === 'empty-any-true' && JSON.stringify(vector.source ?? '').includes('"any":[]')) return { accepted: true }
  if (fault === 'unknown-unequal-true' && 'facts' in vector) return answer(withUnequal(vector))
  if (fault === 'null-is-a-value' && 'facts' in vector) return answer(withoutNull(vector))
  return answer(vector)
}

const write = (text) => process.stdout.write(`${text}\n`)

for await (const line of createInterface({ input: process.stdin })) {
  const { suite, vector } = JSON.parse(line)
  if (suite !== undefined) {
    open = openSuite(suite)
    answer = answererOf(open)
    continue
  }
  asked += 1
  const reply = JSON.stringify({ id: vector.id, ...answered(vector) })
  const isTenth = asked === 10
  if (isTenth && fault === 'hangs') for (;;) readFileSync(process.argv[1])
  if (isTenth && fault === 'crashes') throw new Error('the runner has crashed')
  if (isTenth && fault === 'ends-early') process.exit(0)
  if (isTenth && fault === 'endless-line') for (;;) if (!process.stdout.write('x'.repeat(1_000_000))) await drained()
  if (isTenth && fault === 'says-nothing') continue
  if (fault === 'garbage') write('thinking about it')
  else if (isTenth && fault === 'a-list') write(`[${reply}]`)
  else if (isTenth && fault === 'other-id') write(reply.replace(vector.id, 'another'))
  else if (isTenth && fault === 'half-an-answer')
    write(JSON.stringify({ id: vector.id, verdict: answer(vector).verdict }))
  else write(reply)
  if (isTenth && fault === 'answers-twice') write(reply)
}
if (fault === 'one-line-too-many') write('{"id":"the-end"}')
if (fault === 'fails-at-the-end') process.exitCode = 3
if (fault === 'never-ends') setInterval(() => undefined, 1000)

function drained() {
  return new Promise((resolve) => process.stdout.once('drain', resolve))
}
