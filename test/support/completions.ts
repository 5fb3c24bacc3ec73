/** Every completion of what was answered, one by one: what an interview is held against. It shares no code with it. */

type Facts = Readonly<Record<string, unknown>>

/** Every choice of one value for each name. */
export function product(axes: Iterable<readonly [string, readonly unknown[]]>): Record<string, unknown>[] {
  return [...axes].reduce<Record<string, unknown>[]>(
    (all, [name, values]) => all.flatMap((each) => values.map((value) => ({ ...each, [name]: value }))),
    [{}],
  )
}

/** How many completions there are. */
export function countOf(open: ReadonlyMap<string, readonly unknown[]>): number {
  return [...open.values()].reduce((count, values) => count * values.length, 1)
}

/** Facts with further answers, each at its place. */
export function completed(given: Facts, answers: Facts): Record<string, unknown> {
  const facts = structuredClone(given) as Record<string, unknown>
  for (const [at, value] of Object.entries(answers)) {
    const [name = '', index, inner] = at.slice(1).split('/')
    if (index === undefined) facts[name] = value
    else ((facts[name] as Record<string, unknown>[])[Number(index)] as Record<string, unknown>)[inner ?? ''] = value
  }
  return facts
}

/**
 * The places whose answer alone can change the verdict, and all verdicts. A completion without a verdict is one that
 * nobody can give. Answers that are tied to one another count as one.
 */
export function bruteForce(
  given: Facts,
  open: ReadonlyMap<string, readonly unknown[]>,
  verdictOf: (facts: Facts) => string | undefined,
  tiesOf: (places: readonly string[]) => readonly (readonly string[])[] = () => [],
): { readonly matters: ReadonlySet<string>; readonly verdicts: ReadonlySet<string> } {
  const judged = product(open).flatMap((answers) => {
    const verdict = verdictOf(completed(given, answers))
    return verdict === undefined ? [] : [{ answers, verdict }]
  })
  const ties = judged.length < countOf(open) ? tiesOf([...open.keys()]) : []
  const matters = [...open.keys()].filter((at) => {
    const first = new Map<string, string>()
    const moved = Object.fromEntries([at, ...ties.filter((tie) => tie.includes(at)).flat()].map((each) => [each, 0]))
    return judged.some(({ answers, verdict }) => {
      const key = JSON.stringify({ ...answers, ...moved })
      if (!first.has(key)) first.set(key, verdict)
      return first.get(key) !== verdict
    })
  })
  return { matters: new Set(matters), verdicts: new Set(judged.map(({ verdict }) => verdict)) }
}
