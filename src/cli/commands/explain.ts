/**
 * `explain`: its arguments, its help, and the calls that answer.
 *
 * @module
 */
import { type Command, Option } from 'commander'
import type { ExplainAudience, ExplainOptions, Explanation, Facts } from '../../public/explain.ts'
import type { LinkedOverlay, Pack } from '../../public/pack.ts'
import { inputOf, textOf } from '../batch/input.ts'
import { printedCounterfactual, printedExplanation } from '../explain.ts'
import { issueLines } from '../print/issues.ts'
import { painterFor } from '../print/paint.ts'
import {
  layersOption,
  optionsOf,
  overlayOption,
  type QuestionFlags,
  questionArgument,
  regionOption,
} from './options.ts'

type BuiltIn = keyof typeof import('../../public/reference.ts').packs
type Module = BuiltIn | 'visit'

interface ExplainFlags extends Omit<QuestionFlags, 'asOf'> {
  readonly rule?: readonly string[]
  readonly whyNot?: boolean
  readonly towards?: string
  readonly including?: readonly string[]
  readonly audience?: ExplainAudience
  readonly json?: boolean
}

/** Adds the command. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .summary('why a decision is as it is, why a rule did not count, what would change it')
    .description('Explains the decision of a module for one patient, rule by rule.')
    .addArgument(questionArgument())
    .argument('[file]', 'a file with the facts of one patient; - or nothing reads standard input', '-')
    .option('--rule <name...>', 'explain these rules, whether they count or not')
    .option('--why-not', 'explain every rule that does not count and stands above the verdict')
    .option(
      '--towards <verdict>',
      'the smallest change of answers that leads to this verdict; lower, higher and other are any such one',
    )
    .option('--including <fact...>', 'let these facts change although they cannot, such as an age; for --towards')
    .addOption(
      new Option('--audience <audience>', 'show only what is meant for somebody').choices([
        'patient',
        'receptionist',
        'clinician',
        'auditor',
      ]),
    )
    .addOption(layersOption())
    .addOption(regionOption('whose age floor counts'))
    .addOption(overlayOption())
    .option('--json', 'print what the library returns, as JSON')
    .addHelpText(
      'after',
      `
Of each rule the condition is drawn as a tree: [yes], [no] or [open], what a leaf asks, and what it
read. The output holds the answers that were given, unlike that of evaluate.

Exit codes: 0 explained, 2 bad input or usage.

Examples:
  $ hair-mesotherapy-rules explain eligibility case.json
  $ hair-mesotherapy-rules explain eligibility case.json --rule EL04-pregnant
  $ hair-mesotherapy-rules explain eligibility case.json --why-not --audience clinician
  $ hair-mesotherapy-rules explain triage call.json --towards lower
  $ hair-mesotherapy-rules explain visit case.json --towards lower`,
    )
    .action(async (module: string, file: string, flags: ExplainFlags) => {
      const explaining = await import('../../public/explain.ts')
      const cases = inputOf(textOf(file))
      const [only] = cases
      if (only === undefined || cases.length > 1 || 'issues' in only) {
        process.stderr.write('expected the facts of one patient, as one JSON object\n')
        process.exitCode = 2
        return
      }
      const paint = painterFor(process.stdout)
      // The facts are checked by the library, the module by its choices.
      const [name, facts] = [module as Module, only.facts as Facts]
      const options = await optionsOf(flags)
      const print = (result: object, text: string): void => {
        process.stdout.write(flags.json === true ? `${JSON.stringify(result)}\n` : `${text}\n`)
      }
      try {
        if (flags.towards !== undefined) {
          const { towards, including } = flags
          const result = explaining.counterfactual(name, facts, { ...options, towards, including })
          print(result, printedCounterfactual(result, paint))
          return
        }
        const rule = flags.rule ?? (flags.whyNot === true ? await silentAbove(name, facts, options) : undefined)
        const explanation: Explanation = explaining.explain(name, facts, { ...options, rule, audience: flags.audience })
        print(explanation, printedExplanation(explanation, paint))
      } catch (error) {
        if (!(error instanceof explaining.InvalidFactsError)) throw error
        process.stderr.write(`${issueLines(error.issues).join('\n')}\n`)
        process.exitCode = 2
      }
    })
}

/** The rules that do not count in any item, and stand above what their own module says. */
async function silentAbove(
  name: Module,
  facts: Facts,
  options: ExplainOptions & { readonly overlay: LinkedOverlay | undefined },
): Promise<readonly string[]> {
  const [{ explain }, { packs }] = await Promise.all([
    import('../../public/explain.ts'),
    import('../../public/reference.ts'),
  ])
  const { views, layers } = explain(name, facts, options)
  const counting = new Set(views.flatMap(({ rules }) => rules.map(({ rule }) => rule)))
  return [...new Set(views.map(({ module }) => module))].flatMap((module) => {
    // The views are those of built-in modules.
    const { rules, ladder }: Pack = options.overlay?.packFor(module as BuiltIn) ?? packs[module as BuiltIn]
    const own = views.filter((view) => view.module === module)
    const highest = Math.max(...own.map(({ verdict }) => ladder.indexOf(verdict)))
    return rules
      .filter((rule) => layers.includes(rule.layer) && !counting.has(rule.name) && rule.height > highest)
      .map((rule) => rule.name)
  })
}
