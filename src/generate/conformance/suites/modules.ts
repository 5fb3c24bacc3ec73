/**
 * Vectors of the built-in modules: of the clinical cases beside each pack those that show something new.
 *
 * @module
 */
import type { Fact, FactList } from '../../../facts/index.ts'
import { resolve } from '../../../pack/index.ts'
import type { ClinicalCase } from '../../../parse/index.ts'
import type { RuleFiles } from '../../read.ts'
import type { SuiteDraft, VectorDraft } from '../draft.ts'

/** The suite of one module: it refers to the files that ship, so that these are what is tested. */
export function moduleSuite(module: string, rules: RuleFiles): SuiteDraft {
  const found = rules.packs.find(({ source }) => source.id === module)
  if (found === undefined) throw new TypeError(`there is no pack called ${module}`)
  const read = resolve(found.source, rules.dictionary, found.seal)
  const lists = [...rules.dictionary.lists.values()]
  const cases = sampleOf(rules.cases.get(module) ?? [])
  return {
    suite: module,
    title: `Clinical cases of ${module}, on the pack that ships`,
    from: `rules/modules/${module}/cases.json`,
    content: {
      facts: { file: 'rules/facts.json' },
      parameters: { file: 'rules/parameters.json' },
      messages: { file: 'rules/messages/en.json' },
      sources: Object.fromEntries(
        [...new Set(found.source.rules.flatMap(({ basis }) => basis))]
          .sort()
          .map((id) => [id, rules.basis.get(id) ?? null]),
      ),
      regions: {},
      packs: { [module]: { file: `rules/modules/${module}/pack.json` } },
    },
    vectors: cases.map((each) => vectorOf(each, module, read.facts, lists)),
  }
}

/** So many cases are a sample; all of them stand beside the pack. */
const most = 16

/**
 * A few cases that show much: again and again the one that shows most of what none has shown yet (a rule, or a verdict
 * on its layers), until nothing new is left; in the order of the file.
 */
function sampleOf(cases: readonly ClinicalCase[]): readonly ClinicalCase[] {
  const shown = new Set<string>()
  const newIn = ({ layers, expect }: ClinicalCase): readonly string[] => {
    const { verdict, fired = [], notices = [] } = expect
    return [`${layers.join()} ${verdict}`, ...fired, ...notices].filter((each) => !shown.has(each))
  }
  const chosen = new Set<ClinicalCase>()
  while (chosen.size < most) {
    const best = cases.reduce((a, b) => (newIn(b).length > newIn(a).length ? b : a))
    if (newIn(best).length === 0) break
    for (const each of newIn(best)) shown.add(each)
    chosen.add(best)
  }
  return cases.filter((each) => chosen.has(each))
}

/** A fact that neither the pack nor a list reads would change nothing: it is left out. */
function vectorOf(
  { id, title, facts, layers, asOf }: ClinicalCase,
  module: string,
  read: readonly Fact[],
  lists: readonly FactList[],
): VectorDraft {
  const counts = new Set([...read, ...lists].map(({ name }) => name))
  const given = Object.entries(facts).filter(([name]) => counts.has(name))
  const options = { ...(layers.includes('evidence') ? {} : { layers }), ...(asOf === undefined ? {} : { asOf }) }
  return {
    id: `${module}/${id}`,
    title,
    pack: module,
    facts: Object.fromEntries(given),
    ...(Object.keys(options).length === 0 ? {} : { options }),
  }
}
