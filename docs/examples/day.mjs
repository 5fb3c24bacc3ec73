// A day at a clinic: the morning's visits and calls, then an afternoon of questions about aftercare. Run by
// `npm start`; what follows `--` goes to the command: `npm start -- --language es --region ES` is the day in Spanish.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const path = (name) => fileURLToPath(new URL(name, import.meta.url))
const day = [
  ['visit', 'morning-visits.jsonl'],
  ['triage', 'morning-triage.jsonl'],
  ['aftercare', 'afternoon-aftercare.jsonl'],
]

// Whoever closes the pipe early, as `head` does, has read enough.
process.stdout.on('error', () => process.exit(0))

for (const [question, file] of day) {
  const args = [path('../../dist/cli.js'), 'evaluate', question, path(file), ...process.argv.slice(2)]
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 70)
  process.stdout.write('\n\n')
}
