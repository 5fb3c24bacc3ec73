/**
 * The hazard log held against the packs: every hazard has a control that works, and every grave rule controls a hazard.
 * In: packs with their cases, and a hazard log. Out: one report over all of them.
 *
 * @module
 */

import { child, expectArgument, type Pointer } from '../../diagnostics/index.ts'
import { digestOfJson } from '../../link/index.ts'
import type { Hazard, HazardFile } from '../../parse/index.ts'
import { type AuditReport, type Problem, reportOf } from '../report.ts'
import { expectSubject, type Subject } from '../subject.ts'
import { type Fault, faultsOf, type Tried } from './controls.ts'
import { trialsOf } from './decisive.ts'
import { riskOf } from './risk.ts'
import { expectLog } from './table.ts'

/** What the check learns. */
export type HazardsReport = AuditReport<'hazards', { readonly hazards: readonly ControlledHazard[] }>

/** One hazard with its risks as numbers, and whether all that stands against it holds. */
export interface ControlledHazard extends Hazard {
  readonly initialRisk: number
  readonly residualRisk: number
  readonly holds: boolean
}

/**
 * Checks a hazard log.
 *
 * It fails where a hazard has neither a rule nor a control of the library; where a rule, case or control that it names
 * does not exist; where a rule stands lower than the log says; where a verifying case fails or expects less; where a rule
 * decides none of its verifying cases, so that it could be taken away unnoticed; and where a rule of the rungs that
 * `covers` names controls no hazard.
 *
 * @param subjects - the packs that the log speaks of, each with its cases
 * @param log - the log, as `hazardLogOf` returns it
 * @returns one report over all packs; `detail.hazards` has each hazard with its risks and whether its controls hold
 * @example
 * const risk = { severity: 'major', likelihood: 'low' }
 * const log = hazardLogOf({
 *   format: 'hazards/1', id: 'own', version: '1.0.0', covers: {}, libraryControls: [],
 *   scales: {
 *     severity: [{ name: 'major', meaning: 'death' }], likelihood: [{ name: 'low', meaning: 'not expected' }],
 *     risk: [[2]], acceptableUpTo: 2,
 *   },
 *   hazards: [{
 *     id: 'H1', hazard: 'a red flag is missed', causes: ['nobody asks'], situation: 'alone at home', harm: 'death',
 *     initial: risk, controls: [], residual: risk,
 *   }],
 * })
 * hazardsReport([], log).problems.map(({ code, at }) => `${code} ${at}`) // => ['no_control /hazards/0/controls']
 */
export function hazardsReport(subjects: readonly Subject[], log: HazardFile): HazardsReport {
  expectArgument('subjects', 'a list of subjects', () => Array.isArray(subjects) && subjects.length >= 0)
  subjects.forEach(expectSubject)
  expectLog(log)
  const packs = new Map<string, Tried>(
    subjects.map((subject) => [subject.pack.id, { subject, trial: trialsOf(subject) }]),
  )
  const looked = log.hazards.map((hazard, index) => {
    const at = child('/hazards', index)
    const faults = [...faultsOfHazard(hazard, at, log), ...faultsOfControls(hazard, at, packs, log)]
    const { initial, residual } = hazard
    const seen: ControlledHazard = {
      ...hazard,
      initialRisk: riskOf(initial, log),
      residualRisk: riskOf(residual, log),
      holds: faults.length === 0,
    }
    return { seen, faults }
  })
  const hazards = looked.map(({ seen }) => seen)
  const { faults: uncovered, covered, total } = coverageOf(log, packs)
  const errors = [...looked.flatMap(({ faults }) => faults), ...uncovered].map(asError)
  const controls = log.hazards.flatMap(({ controls: all }) => all)
  const cases = new Set(
    controls.flatMap((each) => (each.kind === 'rule' ? each.cases.map((id) => `${each.module} ${id}`) : [])),
  )
  return reportOf(
    'hazards',
    { id: log.id, version: log.version, digest: digestOfJson(log) },
    {
      packs: subjects.map(({ pack: { id, version, digest } }) => ({ id, version, digest })),
      measures: [
        { name: 'hazards whose controls hold', value: hazards.filter(({ holds }) => holds).length, of: hazards.length },
        { name: 'rules that must control a hazard and do', value: covered, of: total },
        { name: 'controlling rules', value: controls.filter(({ kind }) => kind === 'rule').length },
        { name: 'verifying cases', value: cases.size },
        {
          name: 'hazards with a residual risk above the acceptable level',
          value: hazards.filter(({ residualRisk }) => residualRisk > log.scales.acceptableUpTo).length,
        },
      ],
      problems: [...errors, ...unusedControls(log)],
      detail: { hazards },
      limits: [
        'That a hazard is missing from the log, no check can find; severity and likelihood are estimates of the authors.',
        'A control of the library counts as verified by the tests that it names; this check does not run them.',
        'A verifying case shows that a rule works for one person, not for everybody whom the hazard threatens.',
      ],
    },
  )
}

function faultsOfHazard(hazard: Hazard, at: Pointer, log: HazardFile): readonly Fault[] {
  const faults: Fault[] = []
  const residual = riskOf(hazard.residual, log)
  if (!hazard.controls.some(({ kind }) => kind !== 'information')) {
    const message = `hazard ${hazard.id} has neither a rule nor a control of the library against it`
    faults.push({ code: 'no_control', at: child(at, 'controls'), message })
  }
  if (residual > riskOf(hazard.initial, log)) {
    const message = `hazard ${hazard.id} is said to be a greater risk with its controls than without`
    faults.push({ code: 'residual_above_initial', at: child(at, 'residual'), message })
  }
  if (residual > log.scales.acceptableUpTo && hazard.residualReason === undefined) {
    const message = `hazard ${hazard.id} is left with risk ${residual}; say in \`residualReason\` why it stays`
    faults.push({ code: 'residual_not_explained', at: child(at, 'residual'), message })
  }
  return faults
}

function faultsOfControls(
  hazard: Hazard,
  at: Pointer,
  packs: ReadonlyMap<string, Tried>,
  log: HazardFile,
): readonly Fault[] {
  return hazard.controls.flatMap((control, index) =>
    faultsOf(control, child(child(at, 'controls'), index), packs, log).map((fault) => ({
      ...fault,
      message: `hazard ${hazard.id}: ${fault.message}`,
    })),
  )
}

/** The rules that have to control a hazard, and those of them that do not. */
function coverageOf(log: HazardFile, packs: ReadonlyMap<string, Tried>) {
  const faults: Fault[] = []
  const named = new Set(
    log.hazards.flatMap(({ controls }) =>
      controls.flatMap((each) => (each.kind === 'rule' ? [`${each.module} ${each.rule}`] : [])),
    ),
  )
  let total = 0
  for (const [module, rung] of Object.entries(log.covers)) {
    const at = child('/covers', module)
    const pack = packs.get(module)?.subject.pack
    const height = pack?.ladder.indexOf(rung) ?? -1
    if (pack === undefined) faults.push({ code: 'unknown_module', at, message: `no pack is called \`${module}\`` })
    else if (height < 0) faults.push({ code: 'unknown_rung', at, message: `\`${rung}\` is no rung of \`${module}\`` })
    for (const rule of pack?.rules ?? []) {
      if (height < 0 || rule.notice || rule.height < height) continue
      total += 1
      if (named.has(`${module} ${rule.name}`)) continue
      const message = `\`${rule.name}\` of \`${module}\` stands on \`${rule.rung}\` and controls no hazard`
      faults.push({ code: 'rule_without_hazard', at, rule: rule.name, message })
    }
  }
  const open = faults.filter(({ code }) => code === 'rule_without_hazard').length
  return { faults, covered: total - open, total }
}

function unusedControls({ libraryControls, hazards }: HazardFile): readonly Problem[] {
  const used = new Set(
    hazards.flatMap(({ controls }) => controls.flatMap((each) => (each.kind === 'library' ? [each.control] : []))),
  )
  return libraryControls.flatMap(({ name }, index) =>
    used.has(name)
      ? []
      : [
          {
            code: 'unused_control',
            severity: 'warning' as const,
            at: child('/libraryControls', index),
            file: 'hazards.json',
            message: `no hazard names the control \`${name}\``,
          },
        ],
  )
}

function asError(fault: Fault): Problem {
  return { ...fault, severity: 'error', file: 'hazards.json' }
}
