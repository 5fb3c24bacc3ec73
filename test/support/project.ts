/** The project's files, as tests read them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

export function text(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

export function json<Content>(path: string): Content {
  return JSON.parse(text(path)) as Content
}

/** All files below a folder, as paths from the root. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}
