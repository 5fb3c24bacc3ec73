/**
 * `conformance`: its arguments, its help, and the call that answers.
 *
 * @module
 */
import { type Command, InvalidArgumentError, Option } from 'commander'
import { type AnswerMember, answerMembers } from '../../public/conformance.ts'
import { printedReport, runHere, runOther, suiteNames, suitesOf } from '../conformance/conformance.ts'
import { wordsOf } from '../conformance/words.ts'

interface ConformanceFlags {
  readonly runner?: readonly string[]
  readonly suite?: readonly string[]
  readonly compare?: readonly AnswerMember[]
  readonly timeout: number
  readonly json?: boolean
}

/** Adds the command. */
export function addConformance(program: Command): void {
  program
    .command('conformance')
    .summary('whether this, or another implementation, answers the conformance vectors')
    .description(
      'Asks every conformance vector, of this library or of another implementation, and says how many have passed.',
    )
    .addOption(
      new Option(
        '--runner <command>',
        'the program to ask, with its arguments; it is started without a shell',
      ).argParser((command: string) => {
        const words = wordsOf(command)
        if (words === undefined) throw new InvalidArgumentError('A quote is not closed.')
        if (words.length === 0 || words[0] === '') throw new InvalidArgumentError('It names no program.')
        return words
      }),
    )
    .option('--suite <name...>', 'only these suites')
    .addOption(
      new Option('--compare <members>', 'only these members of an answer, with commas between them').argParser(
        membersIn,
      ),
    )
    .addOption(
      new Option('--timeout <seconds>', 'how long one answer may take')
        .argParser((text: string) => {
          const seconds = Number(text)
          if (!(seconds > 0 && seconds <= 3600))
            throw new InvalidArgumentError('Expected seconds, above 0, at most 3600.')
          return seconds
        })
        .default(10),
    )
    .option('--json', 'print one JSON report')
    .addHelpText(
      'after',
      `
The program reads one JSON object a line and answers each vector by one JSON object a line. How,
and what a vector means, stands in docs/conformance.md. In the command, words end at spaces and quotes
hold a word together; no variable, pipe or pattern means anything.

Exit codes: 0 every vector has passed, 1 one has not, 2 bad usage or a program that cannot be started.

Examples:
  $ hair-mesotherapy-rules conformance
  $ hair-mesotherapy-rules conformance --runner "node conformance-runner.mjs" --suite operators sets
  $ hair-mesotherapy-rules conformance --suite triage --compare verdict,atLeast,atMost`,
    )
    .action(async ({ runner, suite, compare, timeout, json }: ConformanceFlags) => {
      const names = suiteNames()
      const other = suite?.find((name) => !names.includes(name))
      if (other !== undefined)
        program.error(`error: there is no suite called '${other}'. There are ${names.join(', ')}.`)
      const suites = suitesOf(suite ?? names)
      const report = runner === undefined ? runHere(suites, compare) : await runOther(suites, runner, timeout, compare)
      process.stdout.write(json === true ? `${JSON.stringify(report)}\n` : printedReport(report))
      process.exitCode = report.passed === report.total && report.faults.length === 0 ? 0 : 1
    })
}

function membersIn(text: string): readonly AnswerMember[] {
  return text.split(',').map((name) => {
    const member = answerMembers.find((each) => each === name)
    if (member === undefined) throw new InvalidArgumentError(`Allowed are ${answerMembers.join(', ')}.`)
    return member
  })
}
