/**
 * Whether a decision says what a case expects: only what the expectation names is compared.
 *
 * @module
 */
import type { Decision, Missing } from '../../decide/index.ts'
import type { Expectation } from '../../parse/index.ts'

/** One member in which a decision differs from what was expected. */
export interface Unmet {
  readonly member: keyof Expectation
  readonly expected: unknown
  readonly got: unknown
}

/** Every member that is expected and differs. */
export function unmetOf(decision: Decision, expected: Expectation): readonly Unmet[] {
  const facts = (missing: readonly Missing[]): readonly string[] => missing.map(({ fact }) => fact)
  const findings = (isNotice: boolean): readonly string[] =>
    decision.findings.filter(({ notice }) => (notice === true) === isNotice).map(({ rule }) => rule)
  const said = decision.findings.flatMap(({ mustSay }) => mustSay)
  const got = {
    verdict: decision.verdict,
    fired: sorted(findings(false)),
    notices: sorted(findings(true)),
    missing: sorted(facts(decision.missing)),
    toConfirm: sorted(facts(decision.toConfirm)),
    couldAsk: sorted(facts(decision.couldAsk)),
    // At least these have to be said.
    mustSay: sorted(said.filter((code) => expected.mustSay?.includes(code))),
    atLeast: decision.atLeast,
    atMost: decision.atMost,
    items: decision.items?.map(({ verdict }) => verdict),
  } satisfies Record<keyof Expectation, unknown>
  return (Object.keys(got) as (keyof Expectation)[]).flatMap((member) => {
    const wanted = expected[member]
    if (wanted === undefined) return []
    const isOrdered = member === 'items' || typeof wanted === 'string'
    const compared = isOrdered ? wanted : sorted(wanted)
    return JSON.stringify(compared) === JSON.stringify(got[member])
      ? []
      : [{ member, expected: compared, got: got[member] }]
  })
}

/** Order and repetition do not count: a fact may be missing for several items. */
function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort()
}
