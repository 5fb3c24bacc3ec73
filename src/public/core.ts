/**
 * Everything that `.` reaches, for the build to put into one file: a fresh process pays for each file that it opens. The
 * other subpaths take what they share with `.` from there. No subpath of its own.
 *
 * @module
 */
export * from '../diagnostics/index.ts'
export * from '../facts/index.ts'
export * from '../pack/index.ts'
export * from '../evaluate/index.ts'
export * from '../decide/index.ts'
export * from '../compiled/index.ts'
export * from '../modules/index.ts'
export { sources } from '../generated/sources.ts'
export { visitSequence } from '../generated/visit.ts'
