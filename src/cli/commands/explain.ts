/**
 * `explain`: its arguments, its help, and the calls that answer.
 *
 * @module
 */
import { Argument, type Command, Option } from 'commander'
import type { ExplainAudience, ExplainOptions, Explanation, Facts } from '../../public/explain.ts'
import { regions } from '../../public/index.ts'
import type { LinkedOverlay, Pack } from '../../public/pack.ts'
import { questions } from '../batch/evaluate.ts'
import { inputOf, textOf } from '../batch/input.ts'
import { printedCounterfactual, printedExplanation } from '../explain.ts'
import { overlayIn } from '../overlay.ts'
import { painterFor } from '../print/paint.ts'

type BuiltIn = keyof typeof import('../../public/reference.ts').packs
type Module = BuiltIn | 'visit'

interface ExplainFlags {
  readonly rule?: readonly string[]
  readonly whyNot?: boolean
  readonly towards?: string
  readonly including?: readonly string[]
  readonly audience?: ExplainAudience
  readonly layers: 'both' | 'article'
  readonly region?: string
  readonly overlay?: string
  readonly json?: boolean
}

/** Adds the command. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .summary('why a decision is as it is, why a rule did not count, what would change it')
    .description('Explains the decision of a module for one patient, rule by rule.')
    .addArgument(new Argument('<module>', 'the question').choices(Object.keys(questions)))
    .argument('[file]', 'a file with the facts of one patient; - or nothing reads standard input', '-')
    .option('--rule <name...>', 'explain these rules, whether they count or not')
    .option('--why-not', 'explain every rule that does not count and stands above the verdict')
    .option('--towards <verdict>', 'the smallest change of answers to a verdict, or to lower, higher or other')
    .option('--including <fact...>', 'let these facts change although they cannot, such as an age; for --towards')
    .addOption(
      new Option('--audience <audience>', 'for whom').choices(['patient', 'receptionist', 'clinician', 'auditor']),
    )
    .addOption(new Option('--layers <layers>', 'the rules that count').choices(['both', 'article']).default('both'))
    .addOption(new Option('--region <region>', 'the age floor of a region').choices(Object.keys(regions)))
    .addOption(new Option('--overlay <file>', "a clinic's own stricter rules, as docs/overlays.md describes them"))
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
      const overlay = flags.overlay === undefined ? undefined : await overlayIn(flags.overlay)
      const options: ExplainOptions = {
        layers: flags.layers === 'article' ? ['article'] : ['article', 'evidence'],
        region: flags.region,
        overlay,
      }
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
        const rule =
          flags.rule ?? (flags.whyNot === true ? await silentAbove(name, facts, options, overlay) : undefined)
        const explanation: Explanation = explaining.explain(name, facts, { ...options, rule, audience: flags.audience })
        print(explanation, printedExplanation(explanation, paint))
      } catch (error) {
        if (!(error instanceof explaining.InvalidFactsError)) throw error
        for (const { at, message } of error.issues)
          process.stderr.write(`${at === '' ? '(the whole)' : at}: ${message}\n`)
        process.exitCode = 2
      }
    })
}

/** The rules that do not count in any item, and stand above what their own module says. */
async function silentAbove(
  name: Module,
  facts: Facts,
  options: ExplainOptions,
  overlay?: LinkedOverlay,
): Promise<readonly string[]> {
  const [{ explain }, { packs }] = await Promise.all([
    import('../../public/explain.ts'),
    import('../../public/reference.ts'),
  ])
  const { views, layers } = explain(name, facts, options)
  const counting = new Set(views.flatMap(({ rules }) => rules.map(({ rule }) => rule)))
  return [...new Set(views.map(({ module }) => module))].flatMap((module) => {
    // The views are those of built-in modules.
    const { rules, ladder }: Pack = overlay?.packFor(module as BuiltIn) ?? packs[module as BuiltIn]
    const own = views.filter((view) => view.module === module)
    const highest = Math.max(...own.map(({ verdict }) => ladder.indexOf(verdict)))
    return rules
      .filter((rule) => layers.includes(rule.layer) && !counting.has(rule.name) && rule.height > highest)
      .map((rule) => rule.name)
  })
}
