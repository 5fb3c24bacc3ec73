/** The built-in packs as an audit looks at them. */
import type { Subject } from '../../src/audit/index.ts'
import { dictionary } from '../../src/modules/index.ts'
import type { Pack } from '../../src/pack/index.ts'
import { type ClinicalCase, emptyReport, parseCases } from '../../src/parse/index.ts'
import { type ModuleName, packOf } from './cases.ts'
import { json } from './project.ts'

/** A module's pack, or another in its place, with the cases that stand beside it. */
export function subjectOf(module: ModuleName, pack: Pack = packOf(module)): Subject {
  return { pack, dictionary, cases: clinicalCases(module) }
}

function clinicalCases(module: ModuleName): readonly ClinicalCase[] {
  const report = emptyReport()
  const cases = parseCases(json(`rules/modules/${module}/cases.json`), json('rules/patients.json'), report)
  if (cases === undefined) throw new Error(report.issues.map(({ at, message }) => `${at}: ${message}`).join('\n'))
  return cases
}
