// A conformance runner on top of this library itself: what another implementation has to do, in its shortest form. It
// reads one JSON object a line and answers each vector by one JSON object a line. docs/conformance.md says more.
import { createInterface } from 'node:readline'
import { answererOf, openSuite } from 'hair-mesotherapy-rules/conformance'

let answer
for await (const line of createInterface({ input: process.stdin })) {
  const { suite, vector } = JSON.parse(line)
  if (suite !== undefined) answer = answererOf(openSuite(suite))
  else process.stdout.write(`${JSON.stringify({ id: vector.id, ...answer(vector) })}\n`)
}
