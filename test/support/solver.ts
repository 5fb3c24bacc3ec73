/** A second opinion on the proofs: packs written out for the solver z3. It shares no code with `src/prove`. */
import { init } from 'z3-solver'
import type { Dictionary, Fact } from '../../src/facts/index.ts'
import { type Condition, leavesOf, type Pack, type Rule } from '../../src/pack/index.ts'

/** A claim about somebody, in terms of who they are. */
export type Claim = (prefix: string) => string

/** What can be claimed of a pack's patients. */
export interface Claims {
  /** Somebody: their facts, within bounds, and for each rule whether it is true of them. */
  readonly somebody: (prefix: string) => string
  readonly reaches: (verdict: string) => Claim
  readonly fires: (rule: Rule) => Claim
  readonly rests: (rule: Rule) => Claim
  readonly decides: (rule: Rule) => Claim
}

/** Writes claims about the complete patients of one pack. */
export function claimsOn(pack: Pack, dictionary: Dictionary): Claims {
  const read = new Set(pack.rules.flatMap(({ condition }) => leavesOf(condition).map(({ fact }) => fact)))
  const subjectOf = new Map(
    [...read].flatMap((name): [string, string][] => {
      const derivation = dictionary.facts.get(name)?.derivation
      return derivation?.kind === 'members' && derivation.list === pack.list?.name ? [[name, derivation.fact]] : []
    }),
  )
  const names = new Set([...read, ...subjectOf.values()])
  const facts = [...names].flatMap((name) => dictionary.facts.get(name) ?? [])
  const truth = (rule: Rule, prefix: string): string => `${prefix}rule${pack.rules.indexOf(rule)}`
  const any = (rules: readonly Rule[], prefix: string): string => or(rules.map((rule) => truth(rule, prefix)))
  const speaking = pack.rules.filter(({ notice }) => !notice)
  return {
    somebody: (prefix) =>
      [
        ...facts.map((fact) => declarationOf(fact, prefix)),
        ...facts.flatMap((fact) => boundsOf(fact, prefix, subjectOf.has(fact.name), names)).map(assert),
        ...pack.rules.map((rule) => `(declare-const ${truth(rule, prefix)} Bool)`),
        ...pack.rules.map((rule) =>
          assert(`(= ${truth(rule, prefix)} ${formulaOf(rule.condition, prefix, dictionary, subjectOf)})`),
        ),
      ].join('\n'),
    reaches: (verdict) => (prefix) => {
      const height = pack.ladder.indexOf(verdict)
      const here = speaking.filter((rule) => rule.height === height)
      const above = speaking.filter((rule) => rule.height > height)
      const spoken = and([any(here, prefix), not(any(above, prefix))])
      return verdict === pack.otherwise ? or([spoken, not(any(speaking, prefix))]) : spoken
    },
    fires: (rule) => (prefix) => truth(rule, prefix),
    rests: (rule) => (prefix) => not(truth(rule, prefix)),
    decides: (rule) => (prefix) => {
      const others = speaking.filter((other) => other !== rule)
      const high = others.filter(({ height }) => height >= rule.height)
      const low = others.filter(({ height }) => height < rule.height)
      const alone = [truth(rule, prefix), not(any(high, prefix))]
      return and(rule.rung === pack.otherwise ? [...alone, any(low, prefix)] : alone)
    },
  }
}

/** The solver. A check costs, however much it is asked: `holdsOf` asks of everybody at once whether there is somebody. */
export async function solver(): Promise<{
  readonly isPossible: (text: string) => Promise<boolean>
  /** For one pack, claim by claim. */
  readonly eachIsPossible: (text: string, formulas: readonly string[]) => Promise<readonly boolean[]>
}> {
  const { Context } = await init()
  const { Bool, Solver } = Context('main')
  const shared = new Solver()
  const answer = async (claim?: string): Promise<boolean> => {
    const found = await (claim === undefined ? shared.check() : shared.check(Bool.const(claim)))
    if (found === 'unknown') throw new Error('the solver does not know')
    return found === 'sat'
  }
  return {
    isPossible: async (text) => {
      shared.reset()
      shared.fromString(text)
      return answer()
    },
    eachIsPossible: async (text, formulas) => {
      shared.reset()
      const claims = formulas.map(
        (formula, index) => `(declare-const q${index} Bool)\n${assert(`(=> q${index} ${formula})`)}`,
      )
      shared.fromString([text, ...claims].join('\n'))
      const found: boolean[] = []
      for (const index of formulas.keys()) found.push(await answer(`q${index}`))
      return found
    },
  }
}

function assert(formula: string): string {
  return `(assert ${formula})`
}

function declarationOf(fact: Fact, prefix: string): string {
  const name = prefix + fact.name
  switch (fact.type) {
    case 'boolean':
      return `(declare-const ${name} Bool)`
    case 'enum':
    case 'integer':
      return `(declare-const ${name} Int)`
    case 'number':
      return `(declare-const ${name} Real)`
    case 'set':
      return fact.values.map((value) => `(declare-const ${name}.${value} Bool)`).join('\n')
  }
}

/** What a value may be. `none` is the empty set, but a subject like any other in a set of subjects. */
function boundsOf(fact: Fact, prefix: string, isOwn: boolean, names: ReadonlySet<string>): readonly string[] {
  const name = prefix + fact.name
  switch (fact.type) {
    case 'boolean': {
      const { derivation } = fact
      if (derivation?.kind !== 'reached' || !names.has(derivation.fact)) return []
      const source = prefix + derivation.fact
      return [
        `(=> (>= ${source} ${number(derivation.trueFrom)}) ${name})`,
        `(=> (< ${source} ${number(derivation.falseBelow)}) (not ${name}))`,
      ]
    }
    case 'enum':
      return [`(<= 0 ${name} ${fact.values.length - 1})`]
    case 'integer':
    case 'number':
      return [`(<= ${number(fact.minimum)} ${name} ${number(fact.maximum)})`]
    case 'set': {
      if (isOwn) return []
      const isCollected = fact.derivation?.kind === 'members'
      const members = fact.values.filter((value) => isCollected || value !== 'none').map((value) => `${name}.${value}`)
      return isCollected || !fact.values.includes('none') ? [or(members)] : [`(= ${name}.none ${not(or(members))})`]
    }
  }
}

function formulaOf(
  condition: Condition,
  prefix: string,
  dictionary: Dictionary,
  subjectOf: ReadonlyMap<string, string>,
): string {
  const below = (operand: Condition): string => formulaOf(operand, prefix, dictionary, subjectOf)
  switch (condition.kind) {
    case 'all':
      return and(condition.operands.map(below))
    case 'any':
      return or(condition.operands.map(below))
    case 'not':
      return not(below(condition.operand))
    case 'named':
      return below(condition.operand)
    case 'isUnknown':
      return 'false'
    case 'comparison': {
      const { fact, operator, value } = condition
      const name = prefix + fact
      const entry = dictionary.facts.get(fact) as Fact
      const literal = (of: unknown, type: Fact = entry): string => {
        if (typeof of === 'number') return number(of)
        if (typeof of === 'boolean') return String(of)
        return String(type.type === 'enum' ? type.values.indexOf(String(of)) : of)
      }
      const contains = (member: string): string => {
        const subject = dictionary.facts.get(subjectOf.get(fact) ?? '')
        if (subject === undefined) return `${name}.${member}`
        return or([`${name}.${member}`, `(= ${prefix}${subject.name} ${literal(member, subject)})`])
      }
      const isIn = (): string => or((value as readonly unknown[]).map((each) => `(= ${name} ${literal(each)})`))
      switch (operator) {
        case 'equal':
          return `(= ${name} ${literal(value)})`
        case 'notEqual':
          return not(`(= ${name} ${literal(value)})`)
        case 'in':
          return isIn()
        case 'notIn':
          return not(isIn())
        case 'lessThan':
          return `(< ${name} ${literal(value)})`
        case 'lessThanInclusive':
          return `(<= ${name} ${literal(value)})`
        case 'greaterThan':
          return `(> ${name} ${literal(value)})`
        case 'greaterThanInclusive':
          return `(>= ${name} ${literal(value)})`
        case 'contains':
          return contains(String(value))
        case 'doesNotContain':
          return not(contains(String(value)))
      }
    }
  }
}

function number(value: number): string {
  return value < 0 ? `(- ${-value})` : String(value)
}

export function and(formulas: readonly string[]): string {
  return formulas.length === 0 ? 'true' : `(and ${formulas.join(' ')})`
}

export function or(formulas: readonly string[]): string {
  return formulas.length === 0 ? 'false' : `(or ${formulas.join(' ')})`
}

export function not(formula: string): string {
  return `(not ${formula})`
}
