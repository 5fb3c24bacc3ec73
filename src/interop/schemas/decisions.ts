/**
 * Decisions as schemas: what a client that receives one, or a store that keeps one, can check it against.
 *
 * @module
 */
import * as z from 'zod'
import type { Decision, Finding, Judged, Missing } from '../../decide/index.ts'
import type { FactName } from '../../generated/facts.ts'
import type { VisitVerdict } from '../../generated/verdicts.ts'
import { visitSource } from '../../generated/visit.ts'
import { dictionary, packs, type VisitDecision } from '../../modules/index.ts'
import type { Pack } from '../../pack/index.ts'
import { emptyReport, jsonOf } from '../../parse/index.ts'
import { type Read, readableObject } from './readable.ts'

/** The schema of a decision. What comes out of it is plain data and equal to what went in. */
export interface DecisionSchema<Decided> extends z.ZodType<Decided, Decided> {
  readonly shape: { readonly [Key in keyof Decided]-?: z.ZodType }
}

/** The schema of what the question of a pack is answered with. */
export function decisionSchemaOf<Verdict extends string>(pack: Pack<Verdict>): DecisionSchema<Decision<Verdict>> {
  return schemaOf<Decision<Verdict>>(() => decisionShape(pack), `Decision of ${pack.id}`)
}

/** The schema of what the visit is answered with. */
export function visitDecisionSchema(): DecisionSchema<VisitDecision> {
  return schemaOf<VisitDecision>(() => {
    const stages = [partSchema(packs.triage), partSchema(packs.eligibility), partSchema(packs.preparation)]
    const module = z.enum(visitSource.stages.map(({ module }) => module))
    const { findings: _, ...judged } = judgedShape<VisitVerdict>(visitSource.ladder)
    return {
      format: z.literal('visit/1'),
      ...judged,
      lead: module,
      stages: z.array(z.union(stages)),
      shown: z.array(module),
    }
  }, 'Decision of visit')
}

/** The fields that `Decided` has, each by its type: a field that is forgotten is a compile error. */
type Shape<Decided> = { readonly [Key in keyof Decided]-?: z.ZodType<Decided[Key]> }

function schemaOf<Decided>(shape: () => Shape<Decided>, title: string): DecisionSchema<Decided> {
  // `Shape` has already compared each field with the type.
  return readableObject(shape as () => Readonly<Record<string, z.ZodType>>, read).meta({
    title,
  }) as z.ZodType as DecisionSchema<Decided>
}

/** A decision inside another: the outer one has read it already. */
function partSchema<Verdict extends string>(pack: Pack<Verdict>): z.ZodType<Decision<Verdict>> {
  return z.strictObject(decisionShape(pack)) as z.ZodType as z.ZodType<Decision<Verdict>>
}

const read: Read = (given) => {
  const report = emptyReport()
  const value = jsonOf(given, report)
  return report.issues.length > 0 ? { ok: false, issues: report.issues } : { ok: true, value }
}

function decisionShape<Verdict extends string>(pack: Pack<Verdict>): Shape<Decision<Verdict>> {
  const judged = judgedShape(pack.ladder)
  return {
    format: z.literal('decision/1'),
    module: z.literal(pack.id),
    ...judged,
    items: z.array(z.strictObject({ at: pointer, ...judged })).exactOptional(),
    layers: z.union([z.tuple([z.literal('article'), z.literal('evidence')]), z.tuple([z.literal('article')])]),
    pack: z.strictObject({
      id: z.literal(pack.id),
      version: z.string().regex(/^\d+\.\d+\.\d+(?:-[0-9a-zA-Z.-]+)?$/),
      digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
      status: z.enum(['effective', 'not_yet', 'expired']).exactOptional(),
    }),
    overlay: z.strictObject({ id: z.string(), version: z.string(), digest: z.string() }).exactOptional(),
    region: z.strictObject({ id: z.string(), digest: z.string() }).exactOptional(),
  }
}

function judgedShape<Verdict extends string>(ladder: readonly Verdict[]): Shape<Judged<Verdict>> {
  const verdict: z.ZodType<Verdict> = z.literal([...ladder])
  const missing = z.array(missingSchema(verdict))
  return {
    verdict,
    atLeast: verdict,
    atMost: verdict,
    findings: z.array(findingSchema(verdict)),
    missing,
    toConfirm: missing,
    couldAsk: missing,
  }
}

function findingSchema<Verdict extends string>(verdict: z.ZodType<Verdict>): z.ZodType<Finding<Verdict>> {
  const shape: Shape<Finding<Verdict>> = {
    rule: name,
    verdict,
    status: z.enum(['fired', 'assumed']),
    notice: z.literal(true).exactOptional(),
    layer: z.enum(['article', 'evidence']),
    basis: z.array(name),
    strength: z.enum(['A', 'B', 'C', 'G']).exactOptional(),
    message: name,
    mustSay: z.array(name),
    until: name.exactOptional(),
    window: z.strictObject({ from: duration, to: duration.exactOptional() }).exactOptional(),
    recheckAfter: duration.exactOptional(),
    at: pointer,
  }
  return z.strictObject(shape) as z.ZodType as z.ZodType<Finding<Verdict>>
}

function missingSchema<Verdict extends string>(verdict: z.ZodType<Verdict>): z.ZodType<Missing<Verdict>> {
  const shape: Shape<Missing<Verdict>> = {
    fact: factName,
    at: pointer,
    answeredBy: z.enum(['patient', 'clinician']),
    asked: z.boolean(),
    couldRaiseTo: verdict,
    becauseOf: z.array(name),
  }
  return z.strictObject(shape) as z.ZodType as z.ZodType<Missing<Verdict>>
}

const name = /* @__PURE__ */ z.string().min(1)
const duration = z.string().regex(/^P(?!$)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/)
const pointer = z.union([z.literal(''), z.templateLiteral(['/', z.string()])])
// The names of the dictionary are those that the type is generated from.
const factName = z.literal([...dictionary.facts.keys(), ...dictionary.lists.keys()] as readonly string[] as FactName[])
