/**
 * The controls of one hazard, looked at one by one.
 * In: a control and the packs. Out: what is wrong with it.
 *
 * @module
 */
import { child, nearest, type Pointer } from '../../diagnostics/index.ts'
import type { Control, HazardFile, RuleControl } from '../../parse/index.ts'
import type { Problem } from '../report.ts'
import type { Subject } from '../subject.ts'
import { isDecisive, type Trial } from './decisive.ts'

/** A subject as its controls are tried on it. */
export interface Tried {
  readonly subject: Subject
  readonly trial: Trial
}

/** What is wrong, before it is said in which file. */
export type Fault = Omit<Problem, 'severity' | 'file'>

/** All that is wrong with a control that stands at a place of the file. */
export function faultsOf(
  control: Control,
  at: Pointer,
  packs: ReadonlyMap<string, Tried>,
  { libraryControls }: HazardFile,
): readonly Fault[] {
  switch (control.kind) {
    case 'rule': {
      const tried = packs.get(control.module)
      if (tried === undefined) return [unknown('module', control.module, child(at, 'module'), [...packs.keys()])]
      return faultsOfRule(control, at, tried)
    }
    case 'library': {
      const names = libraryControls.map(({ name }) => name)
      return names.includes(control.control) ? [] : [unknown('control', control.control, child(at, 'control'), names)]
    }
    case 'information':
      return []
  }
}

function faultsOfRule(control: RuleControl, at: Pointer, { subject, trial }: Tried): readonly Fault[] {
  const { pack } = subject
  const rule = pack.rules.find(({ name }) => name === control.rule)
  const names = pack.rules.map(({ name }) => name)
  const height = pack.ladder.indexOf(control.rung)
  if (rule === undefined) return [unknown('rule', control.rule, child(at, 'rule'), names)]
  const faults: Fault[] = []
  const say = (code: string, place: Pointer, message: string): void => {
    faults.push({ code, at: place, rule: rule.name, message })
  }
  if (height < 0) faults.push(unknown('rung', control.rung, child(at, 'rung'), pack.ladder))
  else if (rule.height < height) {
    say('rule_lowered', child(at, 'rung'), `the rule stands on \`${rule.rung}\`, below \`${control.rung}\``)
  }
  const beside = control.beside ?? []
  for (const [index, name] of beside.entries()) {
    if (!names.includes(name)) faults.push(unknown('rule', name, child(child(at, 'beside'), index), names))
  }
  const cases = control.cases.flatMap((id, index) => {
    const place = child(child(at, 'cases'), index)
    const found = subject.cases.find((each) => each.id === id)
    if (found === undefined) {
      const ids = subject.cases.map((each) => each.id)
      faults.push(unknown('case', id, place, ids))
      return []
    }
    return [{ case: found, place }]
  })
  for (const { case: each, place } of cases) {
    const unmet = trial(each)
    if (unmet.length > 0) say('case_failed', place, `case \`${each.id}\` fails: ${unmet.join(', ')} as not expected`)
    if (pack.ladder.indexOf(each.expect.verdict) < height) {
      say('case_expects_less', place, `case \`${each.id}\` expects less than \`${control.rung}\``)
    }
  }
  // A case that is not there has been reported, and might have been the one.
  const isComplete = cases.length === control.cases.length
  if (isComplete && !cases.some(({ case: each }) => isDecisive(trial, each, rule, beside))) {
    const even = beside.length > 0 ? ', even where those beside it are taken away as well' : ''
    say('no_deciding_case', child(at, 'cases'), `in none of the cases the verdict is another without the rule${even}`)
  }
  return faults
}

function unknown(what: string, name: string, at: Pointer, known: readonly string[]): Fault {
  const suggestion = nearest(name, known)
  const meant = suggestion === undefined ? '' : `; did you mean \`${suggestion}\`?`
  return {
    code: `unknown_${what}`,
    at,
    ...(what === 'rule' ? { rule: name } : {}),
    message: `no ${what} is called \`${name}\`${meant}`,
  }
}
