/** The page for regulators: no statement without its source, no source without a statement, and every file is there. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root, text } from '../support/project.ts'

const page = text('docs/regulatory.md')
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| |') && !/\| source \|$/.test(line))
const cells = rows.map((row) => row.split(' | '))

test('each statement names its source, or is marked as a reading of the authors', () => {
  expect(rows.length).toBeGreaterThan(30)
  for (const row of cells) {
    expect(row.at(-1), row[0]).toMatch(/^(?:our reading|(?:\[\d\](?:, )?)+(?:; the [a-z ]+ is our reading)?) \|$/)
  }
})

test('each source is used, and each that is used is listed with what was seen of it', () => {
  const used = new Set([...rows.join('\n').matchAll(/\[(\d)\]/g)].map(([, number]) => number))
  const listed = [...page.matchAll(/^(\d)\. .+ (?:read|Not read|rule was read|reproduce it)\b.*$/gm)].map(
    ([, number]) => number,
  )
  expect([...used].sort()).toEqual(listed)
})

test('the files and commands that it names are there', () => {
  for (const [, name = ''] of page.matchAll(/`((?:docs|rules)\/[^`]*|[A-Z-]+\.md)`/g)) {
    expect(existsSync(join(root, name)), name).toBe(true)
  }
  const scripts = [...page.matchAll(/`npm run (\w+)`/g)].map(([, name = '']) => name)
  expect(scripts.length).toBeGreaterThan(0)
  for (const name of scripts) expect(text('package.json')).toContain(`"${name}":`)
})
