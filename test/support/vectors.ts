/** The committed conformance vectors. */
import { openSuite, type Suite, type Vector } from '../../src/conformance/index.ts'
import { filesBelow, json } from './project.ts'

/** The names of all suites. */
export const suiteNames: readonly string[] = filesBelow('src/generated/conformance').map((file) =>
  file.replace(/^.*\/|\.json$/g, ''),
)

/** A suite as it is committed, with the files that it refers to. */
export function suiteOf(name: string): Suite {
  return openSuite(json(`src/generated/conformance/${name}.json`), json)
}

export function vectorsOf(name: string): readonly Vector[] {
  return suiteOf(name).vectors
}
