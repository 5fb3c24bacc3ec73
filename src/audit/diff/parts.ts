/**
 * Ladder, `otherwise`, facts, lists and parameters: what is not the same, and how large each change is for code that
 * calls and for answers that were stored.
 *
 * @module
 */
import { type Dictionary, type Fact, type FactList, type Parameter, whenUnknownIn } from '../../facts/index.ts'
import { type Leaf, leavesOf, type Pack } from '../../pack/index.ts'
import { renamedFacts, type Version } from '../../prove/index.ts'
import { type ChangeClass, largest } from './classes.ts'
import type { PartChange } from './detail.ts'

type Classes = Partial<Pick<PartChange, 'verdicts' | 'types' | 'storedAnswers'>>

function part(kind: string, name: string, change: string, classes: Classes): PartChange {
  return { part: kind, name, change, verdicts: 'none', types: 'none', storedAnswers: 'none', ...classes }
}

/** What both packs say beside their rules. */
export function packChanges(before: Pack, after: Pack): readonly PartChange[] {
  const added = after.ladder.filter((rung) => !before.ladder.includes(rung))
  const removed = before.ladder.filter((rung) => !after.ladder.includes(rung))
  const kept = (ladder: readonly string[], other: readonly string[]): readonly string[] =>
    ladder.filter((rung) => other.includes(rung))
  const [was, is] = [kept(before.ladder, after.ladder), kept(after.ladder, before.ladder)]
  const from = (value: string | undefined, other: string | undefined): string =>
    `${value ?? 'nothing'}, and was ${other ?? 'nothing'}`
  const day = ({ effective }: Pack): string | undefined =>
    effective === undefined ? undefined : `${effective.from} to ${effective.to ?? 'further notice'}`
  return [
    ...(before.id === after.id ? [] : [part('pack', 'id', from(after.id, before.id), { types: 'major' })]),
    ...added.map((rung) => part('ladder', rung, 'added', { types: 'major' })),
    ...removed.map((rung) => part('ladder', rung, 'removed', { types: 'major', verdicts: 'major' })),
    ...(was.join(' ') === is.join(' ')
      ? []
      : [part('ladder', 'order', from(is.join(', '), was.join(', ')), { types: 'major', verdicts: 'major' })]),
    ...(before.otherwise === after.otherwise
      ? []
      : [part('pack', 'otherwise', from(after.otherwise, before.otherwise), { verdicts: 'minor' })]),
    ...(before.undecided === after.undecided
      ? []
      : [part('pack', 'undecided', from(after.undecided, before.undecided), { verdicts: 'minor' })]),
    ...(before.list?.name === after.list?.name
      ? []
      : [part('pack', 'list', from(after.list?.name, before.list?.name), { types: 'major' })]),
    ...(day(before) === day(after)
      ? []
      : [part('pack', 'effective', from(day(after), day(before)), { verdicts: 'minor' })]),
  ]
}

/**
 * What is not the same in both dictionaries. A fact that no rule reads can be given all the same: where it is refused
 * now, that counts; where there is only more to give, it is no change of this pack.
 */
export function dictionaryChanges(before: Version, after: Version): readonly PartChange[] {
  const [was, is] = [before.dictionary, after.dictionary]
  if (was === is) return []
  const renamed = renamedFacts(was, is)
  const later = new Set(renamed.values())
  const readBy = ({ pack }: Version): readonly string[] => [
    ...pack.facts.map(({ name }) => renamed.get(name) ?? name),
    ...(pack.list === undefined ? [] : [pack.list.name]),
    ...pack.rules.flatMap(({ condition }) => leavesOf(condition).flatMap(parameterOf)),
  ]
  const isRead = new Set([...readBy(before), ...readBy(after)])
  const known = ({ facts }: Dictionary): readonly Fact[] =>
    [...facts.values()].filter(({ removedIn }) => removedIn === undefined)
  const facts = [
    ...known(was).flatMap((fact) => {
      const name = renamed.get(fact.name) ?? fact.name
      const now = is.facts.get(name)
      if (now === undefined || now.removedIn !== undefined)
        return [part('fact', fact.name, 'removed', { types: 'major', storedAnswers: 'major' })]
      const moved =
        name === fact.name
          ? []
          : [part('fact', name, `renamed, and was ${fact.name}`, { types: 'major', storedAnswers: 'minor' })]
      return [...moved, ...factChanges(fact, now, renamed)]
    }),
    ...known(is)
      .filter(({ name }) => isUnknownTo(was, name) && !later.has(name))
      .map(({ name }) => part('fact', name, 'added', { types: 'minor', storedAnswers: 'minor' })),
  ]
  return [...facts, ...listChanges(was, is, renamed), ...parameterChanges(was, is)].filter(
    ({ name, types, storedAnswers }) => isRead.has(name) || largest([types, storedAnswers]) === 'major',
  )
}

/** The parameter that a leaf reads, if it reads one. */
export function parameterOf(leaf: Leaf): readonly string[] {
  return leaf.kind === 'comparison' && leaf.parameter !== undefined ? [leaf.parameter] : []
}

/** Facts whose unknown answer means something else in this pack, by the later name. */
export function policyChanges(
  before: Version,
  after: Version,
): readonly { readonly fact: string; readonly from: Fact['whenUnknown']; readonly to: Fact['whenUnknown'] }[] {
  const renamed = renamedFacts(before.dictionary, after.dictionary)
  const readLater = new Set(after.pack.facts.map(({ name }) => name))
  return before.pack.facts.flatMap((fact) => {
    const name = renamed.get(fact.name) ?? fact.name
    const now = after.dictionary.facts.get(name)
    if (now === undefined || !readLater.has(name)) return []
    const [from, to] = [whenUnknownIn(before.pack.id, fact), whenUnknownIn(after.pack.id, now)]
    return from === to ? [] : [{ fact: name, from, to }]
  })
}

function isUnknownTo({ facts }: Dictionary, name: string): boolean {
  const fact = facts.get(name)
  return fact === undefined || fact.removedIn !== undefined
}

/** What an answer to one fact may be, and who gives it. */
function factChanges(was: Fact, is: Fact, renamed: ReadonlyMap<string, string>): readonly PartChange[] {
  const of = (change: string, classes: Classes): PartChange => part('fact', is.name, change, classes)
  const breaking = { types: 'major', storedAnswers: 'major' } as const
  if (was.type !== is.type) return [of(`of type ${is.type}, and was ${was.type}`, breaking)]
  const changes: PartChange[] = []
  if ('values' in was && 'values' in is) {
    for (const value of was.values) if (!is.values.includes(value)) changes.push(of(`without ${value}`, breaking))
    for (const value of is.values)
      if (!was.values.includes(value)) changes.push(of(`with ${value}`, { types: 'minor' }))
  }
  if ('minimum' in was && 'minimum' in is) {
    const isNarrower = is.minimum > was.minimum || is.maximum < was.maximum
    const isWider = is.minimum < was.minimum || is.maximum > was.maximum
    const bounds = `${is.minimum} to ${is.maximum}, and was ${was.minimum} to ${was.maximum}`
    if (isNarrower || isWider) changes.push(of(bounds, isNarrower ? breaking : { types: 'minor' }))
    if (was.unit !== is.unit) changes.push(of(`in ${is.unit}, and was in ${was.unit}`, breaking))
  }
  if (was.answeredBy !== is.answeredBy)
    changes.push(of(`answered by ${is.answeredBy}, and was by ${was.answeredBy}`, { types: 'minor' }))
  if (inLaterNames(was.derivation, renamed) !== inLaterNames(is.derivation, new Map()))
    changes.push(of('computed in another way', { verdicts: 'major', storedAnswers: 'minor' }))
  if (was.group !== is.group) changes.push(of(`in the group ${is.group}, and was in ${was.group}`, { types: 'patch' }))
  return changes
}

function inLaterNames(derivation: Fact['derivation'], renamed: ReadonlyMap<string, string>): string {
  return JSON.stringify(derivation ?? null, (_, value: unknown) =>
    typeof value === 'string' ? (renamed.get(value) ?? value) : value,
  )
}

function listChanges(was: Dictionary, is: Dictionary, renamed: ReadonlyMap<string, string>): readonly PartChange[] {
  const laterName = (name: string): string => renamed.get(name) ?? name
  const changed = (list: FactList, now: FactList): readonly PartChange[] => {
    const of = (change: string, classes: Classes): PartChange => part('list', now.name, change, classes)
    const breaking = { types: 'major', storedAnswers: 'major', verdicts: 'major' } as const
    const earlier = list.facts.map(laterName)
    const out = earlier.filter((fact) => !now.facts.includes(fact) && !isUnknownTo(is, fact))
    const into = now.facts.filter(
      (fact) => !earlier.includes(fact) && [...was.facts.keys()].map(laterName).includes(fact),
    )
    const mayNot = list.oneMayStandAlone === true && now.oneMayStandAlone !== true
    const mayNow = list.oneMayStandAlone !== true && now.oneMayStandAlone === true
    const same = laterName(list.subject) === now.subject && list.askedPerItem === now.askedPerItem
    return [
      ...[...out.map((fact) => `no longer holds ${fact}`), ...into.map((fact) => `holds ${fact}`)].map((change) =>
        of(change, { types: 'major', storedAnswers: 'major' }),
      ),
      ...(same ? [] : [of('asked for in another way', breaking)]),
      ...(mayNot ? [of('no longer given without the list', { types: 'major', storedAnswers: 'major' })] : []),
      ...(mayNow ? [of('one may be given without the list', { types: 'minor' })] : []),
      ...(list.whenEmpty === now.whenEmpty
        ? []
        : [
            of(`empty, it means ${now.whenEmpty ?? 'not asked'}, and meant ${list.whenEmpty ?? 'not asked'}`, {
              verdicts: 'major',
            }),
          ]),
    ]
  }
  return [
    ...[...was.lists.values()].flatMap((list) => {
      const now = is.lists.get(list.name)
      if (now !== undefined) return changed(list, now)
      return [part('list', list.name, 'removed', { types: 'major', storedAnswers: 'major' })]
    }),
    ...[...is.lists.keys()]
      .filter((name) => !was.lists.has(name))
      .map((name) => part('list', name, 'added', { types: 'minor' })),
  ]
}

/** A parameter's value moves verdicts, which are counted; how far a region may move it is what its profile stands on. */
function parameterChanges(was: Dictionary, is: Dictionary): readonly PartChange[] {
  const isMovable = ({ changedBy }: Parameter): boolean => changedBy === 'overlay-or-region'
  const lost = (parameter: Parameter): ChangeClass => (isMovable(parameter) ? 'major' : 'minor')
  const range = ({ minimum, maximum, stricter, changedBy }: Parameter): string =>
    `${minimum} to ${maximum}, stricter ${stricter}, changed by ${changedBy}`
  return [
    ...[...was.parameters.values()].flatMap((parameter) => {
      const { name } = parameter
      const now = is.parameters.get(name)
      if (now === undefined) return [part('parameter', name, 'removed', { types: lost(parameter) })]
      const isHeld = now.minimum <= parameter.minimum && now.maximum >= parameter.maximum && isMovable(now)
      return [
        ...(parameter.value === now.value
          ? []
          : [
              part('parameter', name, `${now.value} ${now.unit}, and was ${parameter.value} ${parameter.unit}`, {
                verdicts: 'patch',
              }),
            ]),
        ...(range(parameter) === range(now)
          ? []
          : [
              part('parameter', name, `${range(now)}; and was ${range(parameter)}`, {
                types: isHeld ? 'minor' : lost(parameter),
              }),
            ]),
      ]
    }),
    ...[...is.parameters.keys()]
      .filter((name) => !was.parameters.has(name))
      .map((name) => part('parameter', name, 'added', { types: 'minor' })),
  ]
}
