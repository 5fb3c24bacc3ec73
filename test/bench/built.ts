/**
 * The package as it is built and shipped; every measurement goes through its public functions.
 *
 * @module
 */
import type * as core from '../../src/public/index.ts'
import type * as pack from '../../src/public/pack.ts'
import type * as schemas from '../../src/public/schemas.ts'
import type { Module } from './patients.ts'

// The types are the sources' own: `dist/` is not there while types are checked.
export const builtCore = (await import(new URL('../../dist/index.js', import.meta.url).href)) as typeof core

export const builtSchemas = (await import(new URL('../../dist/schemas.js', import.meta.url).href)) as typeof schemas

export async function builtPack(): Promise<typeof pack> {
  return (await import(new URL('../../dist/pack.js', import.meta.url).href)) as typeof pack
}

export const evaluateBy: Readonly<Record<Module, (facts: core.Facts) => core.Decision>> = {
  eligibility: builtCore.evaluateEligibility,
  triage: builtCore.evaluateTriage,
}
