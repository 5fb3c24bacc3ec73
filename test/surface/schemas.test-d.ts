/** The types that zod infers are the hand-facing ones, exactly. */
import { expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type * as core from '../../src/public/index.ts'
import * as schemas from '../../src/public/schemas.ts'

test('facts: what is inferred is `Facts`, in and out', () => {
  expectTypeOf<z.infer<typeof schemas.TriageFacts>>().toEqualTypeOf<core.Facts>()
  expectTypeOf<z.input<typeof schemas.TriageFacts>>().toEqualTypeOf<core.Facts>()
  expectTypeOf<schemas.EligibilityFacts>().toEqualTypeOf<core.Facts>()
  expectTypeOf<schemas.PreparationFacts>().toEqualTypeOf<core.Facts>()
  expectTypeOf<schemas.ProtocolFacts>().toEqualTypeOf<core.Facts>()
  expectTypeOf<schemas.AftercareFacts>().toEqualTypeOf<core.Facts>()
  expectTypeOf<schemas.AdherenceFacts>().toEqualTypeOf<core.Facts>()
  expectTypeOf<schemas.ListedEffectsFacts>().toEqualTypeOf<core.Facts>()
  expectTypeOf<schemas.TriageFacts>().toEqualTypeOf<core.Facts>()
  expectTypeOf<schemas.ClinicFacts>().toEqualTypeOf<core.Facts>()
  expectTypeOf<schemas.RemedyFacts>().toEqualTypeOf<core.Facts>()
  expectTypeOf<schemas.GuidanceFacts>().toEqualTypeOf<core.Facts>()
  expectTypeOf<schemas.VisitFacts>().toEqualTypeOf<core.Facts>()
})

test('decisions: what is inferred is what the function returns', () => {
  expectTypeOf<z.infer<typeof schemas.TriageDecision>>().toEqualTypeOf<ReturnType<typeof core.evaluateTriage>>()
  expectTypeOf<z.input<typeof schemas.TriageDecision>>().toEqualTypeOf<core.TriageDecision>()
  expectTypeOf<schemas.EligibilityDecision>().toEqualTypeOf<core.EligibilityDecision>()
  expectTypeOf<schemas.PreparationDecision>().toEqualTypeOf<core.PreparationDecision>()
  expectTypeOf<schemas.ProtocolDecision>().toEqualTypeOf<core.ProtocolDecision>()
  expectTypeOf<schemas.AftercareDecision>().toEqualTypeOf<core.AftercareDecision>()
  expectTypeOf<schemas.AdherenceDecision>().toEqualTypeOf<core.AdherenceDecision>()
  expectTypeOf<schemas.ListedEffectsDecision>().toEqualTypeOf<core.ListedEffectsDecision>()
  expectTypeOf<schemas.TriageDecision>().toEqualTypeOf<core.TriageDecision>()
  expectTypeOf<schemas.ClinicDecision>().toEqualTypeOf<core.ClinicDecision>()
  expectTypeOf<schemas.RemedyDecision>().toEqualTypeOf<core.RemedyDecision>()
  expectTypeOf<schemas.GuidanceDecision>().toEqualTypeOf<core.GuidanceDecision>()
  expectTypeOf<schemas.VisitDecision>().toEqualTypeOf<core.VisitDecision>()
  // @ts-expect-error [ts2344] -- a decision of another module is another type
  expectTypeOf<schemas.TriageDecision>().toEqualTypeOf<core.RemedyDecision>()
})

test('each field has its own type', () => {
  const { ageYears, symptoms } = schemas.TriageFacts.shape
  expectTypeOf<z.infer<typeof ageYears>>().toEqualTypeOf<core.Facts['ageYears']>()
  expectTypeOf<z.infer<typeof symptoms>>().toEqualTypeOf<core.Facts['symptoms']>()
  // @ts-expect-error [ts2339] -- a fact that does not exist
  void schemas.TriageFacts.shape.agYears
  // @ts-expect-error [ts2339] -- a fact of an item stands in its list
  void schemas.TriageFacts.shape.trend
})

test('a question that does not exist is a compile error, and a field says what it holds', () => {
  // @ts-expect-error [ts2345] -- no such question
  void (() => schemas.fieldsOf('triag'))
  // @ts-expect-error [ts2322] -- no such language
  void (() => schemas.fieldsOf('triage', { language: 'tlh' }))
  const [field] = schemas.fieldsOf('triage')
  if (field?.type === 'number') expectTypeOf(field.minimum).toEqualTypeOf<number>()
  if (field?.type === 'list')
    expectTypeOf(field.items[0]?.type).toEqualTypeOf<'boolean' | 'enum' | 'set' | 'integer' | 'number' | undefined>()
  // @ts-expect-error [ts2339] -- only a number has bounds
  void field?.maximum
})
