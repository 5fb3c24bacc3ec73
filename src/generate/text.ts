/**
 * Small pieces of TypeScript as text.
 *
 * @module
 */

/** A documentation comment, followed by a line break. */
export function comment(text: string, indent = ''): string {
  const lines = text.replaceAll('*/', '* /').split('\n')
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`
}

/** `pregnancyStatus` becomes `PregnancyStatus`; `some-name` becomes `SomeName`. */
export function pascal(name: string): string {
  return name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** A union of literals. */
export function union(values: readonly string[]): string {
  return values.map((value) => JSON.stringify(value)).join(' | ')
}

/** A value as a literal whose type is exact. */
export function literal(value: unknown): string {
  return `${JSON.stringify(value, null, 2)} as const`
}

/** An object as a literal whose type is exact; what has several lines stays several lines. */
export function textLiteral(of: object): string {
  const members = Object.entries(of).map(([name, value]) =>
    typeof value === 'string' && value.includes('\n')
      ? `${name}: \`${value.replaceAll(/[\\`]|\$(?=\{)/g, '\\$&')}\``
      : `${name}: ${JSON.stringify(value, null, 2)}`,
  )
  return `{\n${members.join(',\n')}\n} as const`
}

/** The first line of every generated file. */
export function heading(source: string, generator: string): string {
  return `// Generated from ${source} by src/generate/${generator}. Do not edit; run "npm run generate".\n`
}
