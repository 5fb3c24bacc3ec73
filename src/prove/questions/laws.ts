/**
 * Laws 1 to 3 of `docs/semantics.md`, proven over every case and every way of answering more of it.
 *
 * Laws 1 and 2 speak of verdicts; each follows from something that must hold of every rule by itself, and that is what
 * is sought to be broken, for all pairs of a case and the same case with more answered:
 *
 * - law 1: a certain rule still counts, and a rule that counts was possible. Whatever counts later then lies between
 *   the bounds, `otherwise` included;
 * - law 2: a rule that counts after one more answer, to a `worst-case` fact, counted before; to a `withhold` fact, it
 *   counted or was open, and an open rule above base has already put the verdict at "undecided".
 *
 * Law 3 cannot break while no evidence rule stands below `otherwise` beside article rules; where one does, a patient is
 * sought whose verdict it lowers.
 *
 * @module
 */
import { asCertain, asJudged } from '../../evaluate/index.ts'
import { whenUnknownIn } from '../../facts/index.ts'
import { leavesOf, type Rule } from '../../pack/index.ts'
import { attempted, type Bases, type Basis, type Proof } from '../basis.ts'
import { type Box, product } from '../boxes/boxes.ts'
import { classesWhere } from '../boxes/classes.ts'
import type { Question } from '../boxes/conditions.ts'
import { type ReadyCase, readyCase } from '../ready-case.ts'
import { isOpen, sought } from '../somebody.ts'

/** A law of `docs/semantics.md`. */
export type Law = 1 | 2 | 3

/** What breaks a law: a rule, and a case before and after more answers; for law 3 one and the same patient. */
export interface Breach {
  readonly law: Law
  readonly rule: string
  /** The fact that was answered, in law 2. */
  readonly fact?: string
  readonly before: ReadyCase
  readonly after: ReadyCase
}

/** What was proven of one law. */
export interface LawProof {
  readonly law: Law
  /** None: the law holds for everybody. */
  readonly breaches: readonly Breach[]
  /** How many statements about single rules were proven for it. */
  readonly proven: number
}

/** Proves the three laws for one pack. */
export function lawProofs(bases: Bases): readonly Proof<LawProof>[] {
  return [law1, law2, law3].map((law) => attempted(() => law(bases)))
}

/** A statement about one rule: whoever is in one of the boxes is in one of the others as well. */
interface Statement {
  readonly law: Law
  readonly rule: Rule
  readonly fact?: string
  readonly boxes: readonly Box[]
  readonly others: readonly Box[]
}

const certainlyBefore: Question = { reading: asCertain, level: 'true', side: 0 }
const possiblyBefore: Question = { reading: asCertain, level: 'unknown', side: 0 }
const countsBefore: Question = { reading: asJudged, level: 'true', side: 0 }
const isOpenBefore: Question = { reading: asJudged, level: 'unknown', side: 0 }
const countsAfter: Question = { reading: asJudged, level: 'true', side: 1 }

function law1({ pairs }: Bases): Proof<LawProof> {
  return prove(
    1,
    pairs,
    pairs.rules.flatMap((rule): Statement[] => [
      {
        law: 1,
        rule,
        boxes: pairs.writtenBoxesOf(rule, certainlyBefore),
        others: pairs.writtenBoxesOf(rule, countsAfter),
      },
      {
        law: 1,
        rule,
        boxes: pairs.writtenBoxesOf(rule, countsAfter),
        others: pairs.writtenBoxesOf(rule, possiblyBefore),
      },
    ]),
  )
}

function law2({ pairs }: Bases): Proof<LawProof> {
  const { dictionary, pack } = pairs
  const answers = answerable(pairs)
  return prove(
    2,
    pairs,
    pairs.rules.flatMap((rule) => {
      const counts = pairs.writtenBoxesOf(rule, countsAfter)
      // An answer to a fact that the rule does not read leaves the rule as it was.
      const read = factsReadBy(rule, pairs)
      return answers.flatMap((facts): Statement[] => {
        if (!facts.some((fact) => read.has(fact))) return []
        const policies = facts.map((name) => {
          const fact = dictionary.facts.get(name)
          return fact === undefined ? 'optional' : whenUnknownIn(pack.id, fact)
        })
        const isMild = policies.every((policy) => policy === 'worst-case' || policy === 'withhold')
        if (!isMild) return []
        const allowed = policies.includes('withhold') ? isOpenBefore : countsBefore
        const boxes = product(counts, [unchanged(pairs, read, facts)])
        return [{ law: 2, rule, fact: facts[0] ?? '', boxes, others: pairs.writtenBoxesOf(rule, allowed) }]
      })
    }),
  )
}

/** The facts that one answer settles: mostly one; an item's subject stands in the set of all subjects as well. */
function answerable({ domain }: Basis): readonly (readonly string[])[] {
  const joint = [...domain.sets].flatMap(([name, { subject }]) =>
    subject === undefined ? [] : [[domain.variables[subject]?.fact ?? '', name]],
  )
  const single = [...new Set(domain.variables.map(({ fact }) => fact))].filter((fact) => !joint.flat().includes(fact))
  return [...joint, ...single.map((fact) => [fact])]
}

/** The facts whose variables a rule's boxes can mention: an item's subject where the set of all subjects is read. */
function factsReadBy({ condition }: Rule, { domain }: Basis): ReadonlySet<string> {
  return new Set(
    leavesOf(condition).flatMap(({ fact }) => {
      const subject = domain.sets.get(fact)?.subject
      return subject === undefined ? [fact] : [fact, domain.variables[subject]?.fact ?? '']
    }),
  )
}

/** What a rule reads, but for some facts, is the same before and after. */
function unchanged({ domain }: Basis, read: ReadonlySet<string>, facts: readonly string[]): Box {
  return domain.variables.flatMap((variable, position) =>
    facts.includes(variable.fact) || !read.has(variable.fact)
      ? []
      : [{ variable: position, classes: classesWhere(variable, ([before, after]) => before === after) }],
  )
}

function law3({ patients: basis }: Bases): Proof<LawProof> {
  const { pack, rules } = basis
  const speaking = rules.filter(({ notice }) => !notice)
  const otherwise = pack.ladder.indexOf(pack.otherwise)
  const article = speaking.filter(({ layer }) => layer === 'article')
  const low =
    article.length === 0 ? [] : speaking.filter((rule) => rule.layer === 'evidence' && rule.height < otherwise)
  // Lowered is who comes to a low evidence rule while nothing else holds the verdict at `otherwise` or above.
  const holding = speaking.filter((rule) => rule.layer === 'article' || rule.height >= otherwise)
  const others = holding.flatMap((rule) => basis.boxesOf(rule))
  return prove(
    3,
    basis,
    low.map((rule): Statement => ({ law: 3, rule, boxes: basis.boxesOf(rule), others })),
  )
}

function prove(law: Law, basis: Basis, statements: readonly Statement[]): Proof<LawProof> {
  const breaches: Breach[] = []
  for (const { rule, fact, boxes, others } of statements) {
    const found = sought(basis, boxes, others)
    if (isOpen(found)) return found
    if (found === undefined) continue
    const before = readyCase(basis, found)
    const after = law === 3 ? before : readyCase(basis, found, undefined, undefined, 1)
    breaches.push({ law, rule: rule.name, ...(fact === undefined ? {} : { fact }), before, after })
  }
  return { decided: true, law, breaches, proven: statements.length - breaches.length }
}
