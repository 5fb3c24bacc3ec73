/**
 * `docs/performance.md`: the results, explained for somebody who sees them for the first time. Wholly written from them.
 *
 * @module
 */
import { altText } from './chart.ts'
import { type Row, type Timing, wholeAudit } from './rows.ts'
import { amount, budgetOf, metOf, ratioOf } from './table.ts'

/** What `docs/performance.json` holds. */
export interface Results {
  readonly format: 'performance/1'
  /** The day of the measurement. */
  readonly date: string
  readonly node: string
  readonly machine: string
  readonly effort: 'quick' | 'full'
  readonly rows: readonly Row[]
  readonly timings: readonly Timing[]
}

export function documentOf({ date, node, machine, effort, rows }: Results): string {
  const missed = rows.filter(({ met }) => met === false).length
  const budgets = rows.filter(({ met }) => met !== undefined).length
  // Results that were written before audits were measured have no such row.
  const isAuditMeasured = rows.some(({ what }) => what.startsWith(wholeAudit))
  return `<!-- Written by \`npm run bench -- --write\` from its results. Do not edit. -->
# Performance

Measured on ${date} with Node ${node} on a machine with ${machine} (${effort} run). ${missed === 0 ? `All ${budgets} budgets are met.` : `**${missed} of ${budgets} budgets are not met**; a ratio outside its budget is a defect.`}

![${altText}](performance.svg)

## How to read this

A decision is one call of \`evaluateEligibility\` or \`evaluateTriage\` on the shipped rules, through the built package: every answer is checked, and the result holds verdict, bounds, findings, missing answers and, for triage, the same for each symptom. It is compared with

- **hand-written**: the same whole decision written out in TypeScript for exactly these rules, without any check of the input. It is the fastest thing that one would still want to maintain (\`test/bench/hand-written/\`);
- **zod, then hand-written**: what a team would write that checks its input, as we do: \`safeParse\` of a strict zod object with the fields of \`hair-mesotherapy-rules/schemas\`, then the hand-written decision on what comes out of it. zod may make code here, which is the fastest that it has;
- **json-rules-engine**, on the shipped JSON as it is, the engine prepared beforehand; it gives the verdict only;
- **json-logic-engine**, the rules as one compiled expression; it gives the verdict only, and stops at the first rung that holds;
- **GoRules ZEN**, the rules as one expression of a prepared decision; it gives the verdict only, from native code.

Before anything is timed, all of them must give the same answers: the hand-written decisions, with and without zod, must equal ours in every field, for every patient of every mix; the others must give the same verdict to complete patients. They do not know "unknown", so on incomplete patients their time is shown and their answer is not compared.

A **mix** is a thousand patients drawn from a seed: mostly healthy or mostly sick; complete, or with 30 % of the answers unknown (half of them absent, half \`"unknown"\`); as objects of one shape, or of a thousand (another order of keys in each, and some answers that the module does not use). What is absent makes shapes as well, so that "one shape" only holds for complete patients. Each patient comes out of \`JSON.parse\`.

"500 × faster" means that the peer takes 500 times as long; "0.9 × theirs" that we take 0.9 of its time.

## Decisions

${markdown(rows.filter(({ id }) => /^(?:eligibility|triage), /.test(id)))}

## Large packs, a cold start, and size

Packs of 100 to 100,000 random rules over the built-in facts, of which about thirty are true for the one healthy patient. A cold start is the import of the package and one decision in a fresh process, against \`import 'zod'\` alone in another. Sizes are of what esbuild makes for a browser, minified and gzipped, without the sentences, in kB of 1,000 bytes.${isAuditMeasured ? auditsExplained : ''}

${markdown(rows.filter(({ id }) => !/^(?:eligibility|triage), /.test(id)))}

## Budgets

Limits that were set before anything was built, where they are not met or were hard to meet: what was wanted, what there is, and why we leave it there.

- **One question in a browser: 14 kB wanted, under 25.6 kB reached.** Some 8 kB of it are data that no code can replace: every module takes every fact of the dictionary, by its name, with its values and bounds, to tell a slip from an answer; and triage's rules with their names, sources and conditions. Of the code, by far the most decides (bounds, what is missing, items, regions), and nothing in it is there twice: one reader, one form of what is computed from other facts; the rest says exactly what is wrong with facts that cannot be used. What is left would have to come out of what the functions promise. The limits of \`test/support/budgets.ts\` hold what is reached.
- **A cold start: a quarter of \`import 'zod'\` wanted, about a third reached.** The first case is decided by the rules as they are written, and only the second waits until they are compiled. A third of what is left is opening two files, the rest reading the dictionary and the pack from their text and the first run of code that V8 has never seen; what this makes is kept below one megabyte, because collecting it would take longer than judging. Tables compiled when the packs are generated were built and measured as well: they saved less, and cost 1.7 to 4 kB in a page.
- **A whole decision against one written by hand, one shape of objects: 1 × wanted, 1.1 to 2.7 × reached.** The hand-written decision checks nothing and reads the few answers that it needs, by names that the compiler knows; ours reads and checks every answer that is given, by a name that it looks up: on complete patients that reading alone takes nearly as long as all of theirs. Over a thousand shapes, which is what callers send, ours takes six to nine tenths of their time. With a zod schema before it, which is what a team would really write, theirs takes two to fourteen times as long as ours. Generated code would close the gap, and a policy that forbids it would then forbid the library.
- **Against json-rules-engine.** Over one shape of very ill, complete patients eligibility misses its budget by a tenth: answers are read property by property, which costs complete patients of one shape 10 to 15 %, and spares most incomplete ones as much. Where it is missed on incomplete patients, the cost is listing what is missing and for which rules, which the peer does not do at all: it answers a case with unknown answers as if they were "no". Most rules wait for the one fact of theirs that is not known; what the others wait for is kept by the state of their terms and facts, and read off their conditions once for each; reading, judging and putting the lists together are what is left.
- **A whole audit: 2 s wanted; eligibility reaches it, triage takes nearly four.** Its hundreds of cases are put to three engines, its thousands of mutants to the cases, and every possible patient to the proofs, in about equal parts; no part stands out any more.

## Caveats

- Only ratios mean anything: absolute times are those of a small shared machine. Each number is the median over rounds of fresh processes that take turns, and within a process the median of samples of a millisecond or more.
- Everybody is warm: timed once it gets no faster, with V8's compiler made to finish its work first. The cold start is a row of its own.
- Medians leave out most pauses for collecting garbage, for everyone alike.
- The peers' patients are made ready before the clock starts (unknown answers left out, one object for each symptom); ours and the hand-written decisions take them as they come.
- Patients hold the facts that the module asks for, and in the mixes of 1,000 shapes a tenth of the others. Every given answer is checked, so a patient with many other answers costs us more, and the others nothing.
- json-logic-engine and GoRules ZEN stop at the highest rung that holds; json-rules-engine and we always look at every rule.
- The synthetic packs are random: real rules share more conditions with each other.

## How to run it

\`npm run bench\` measures everything and prints the table (a quarter of an hour on an idle machine); \`-- --quick\` takes about three minutes. \`--json\` prints the results as JSON, \`--write\` rewrites this page, [performance.json](performance.json) and the chart, \`--check\` ends with exit code 1 where a budget is not met.

Not measured here yet: ${isAuditMeasured ? '' : 'the audit, and '}a million patients through SQL.
`
}

const auditsExplained =
  ' A whole audit is every check of one built-in pack, in a fresh process, from the import to the last report, in seconds of processor time; its proofs are counted in states, which are the same on every machine. What is left of triage is spread over its parts: hundreds of cases on three engines, proofs over every patient, and thousands of mutants, in code that runs for the first time.'

function markdown(rows: readonly Row[]): string {
  const lines = rows.map((row) =>
    [row.what, amount(row.ours, row), row.peer, amount(row.theirs, row), ratioOf(row), budgetOf(row), metOf(row)].join(
      ' | ',
    ),
  )
  return [
    '| what | ours | peer | theirs | ratio | budget | |',
    '|---|--:|---|--:|--:|--:|---|',
    ...lines.map((line) => `| ${line} |`),
  ].join('\n')
}
