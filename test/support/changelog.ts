/** The rule section of the changelog: whether it says of each changed pack how large the change is, and which rules it is. */
import type { AuditReport, DiffDetail } from '../../src/audit/index.ts'

/** The lines below `### Rules` of the newest section that has any, one entry each. */
export function rulesEntries(changelog: string): readonly string[] {
  const sections = changelog.split(/^## /m).slice(1)
  const [newest] = sections.filter((section) => /^### Rules$/m.test(section))
  const rules = newest?.split(/^### Rules$/m)[1]?.split(/^### /m)[0] ?? ''
  return rules.split(/^- /m).slice(1)
}

/**
 * What the changelog leaves out of one change. An entry begins with the pack, its new version and the class, such as
 * "`triage` 0.2.0, major:"; then it names each rule by its name or number, and each fact, parameter and part.
 */
export function leftOut(entries: readonly string[], { detail }: AuditReport<'diff', DiffDetail>): readonly string[] {
  if (detail.class === 'none') return []
  const head = `\`${detail.after.id}\` ${detail.after.version}, ${detail.class}:`
  const entry = entries.find((each) => each.startsWith(head))
  if (entry === undefined) return [`an entry that begins with ${head}`]
  const named = (name: string): boolean => new RegExp(`(?<![\\w-])${name}(?!\\w)`).test(entry)
  const rules = detail.rules.filter(({ rule }) => !named(rule) && !named(rule.split('-')[0] ?? rule))
  const parts = [...detail.pack, ...detail.dictionary].map(({ name }) => name)
  const facts = detail.policies.map(({ fact }) => fact)
  return [...rules.map(({ rule }) => rule), ...[...new Set([...parts, ...facts])].filter((name) => !named(name))]
}
