/**
 * What a team would write that checks its input: a zod schema of the facts, then the hand-written decision on what comes
 * out of it.
 *
 * The fields are those of `./schemas`, in an object of zod's own: there zod makes code of the whole object, which is the
 * fastest that it has. The ready schemas of `./schemas` never make code, and take several times as long.
 *
 * @module
 */
import * as z from 'zod'
import type { Decision, Facts } from '../../../src/public/index.ts'
import { builtSchemas } from '../built.ts'
import { decideEligibility } from '../hand-written/eligibility.ts'
import { decideTriage } from '../hand-written/triage.ts'
import type { Module } from '../patients.ts'

type Whole = (facts: Facts) => Decision

/** By module, the checked decision; throws where facts are not right. */
export const zodThenHandWritten: Readonly<Record<Module, Whole>> = {
  eligibility: checkedFirst(z.strictObject(builtSchemas.EligibilityFacts.shape), decideEligibility),
  triage: checkedFirst(z.strictObject(builtSchemas.TriageFacts.shape), decideTriage),
}

function checkedFirst(schema: z.ZodType<Facts>, decide: Whole): Whole {
  return (facts) => {
    const checked = schema.safeParse(facts)
    if (!checked.success) throw checked.error
    return decide(checked.data)
  }
}
