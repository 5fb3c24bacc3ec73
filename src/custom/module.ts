/**
 * A module by its name, or a pack of one's own: what most functions over a single pack take.
 *
 * @module
 */
import { nearest } from '../diagnostics/index.ts'
import { packs } from '../modules/index.ts'
import { expectPack, type Pack } from '../pack/index.ts'

/** A module by its name, or a pack of one's own as `./pack` has linked it. */
export type Module = keyof typeof packs | Pack

/** Thrown for a module that does not exist. */
export class UnknownModuleError extends Error {
  override readonly name = 'UnknownModuleError'
  /** Stable and public: programs may branch on it. */
  readonly code = 'unknown_module'
}

/** The pack of a module, or a linked pack as it is. */
export function packOf(module: Module): Pack {
  if (typeof module === 'object') {
    expectPack(module, 'module')
    return module
  }
  const names = Object.keys(packs)
  if (Object.hasOwn(packs, module)) return packs[module]
  const meant = typeof module === 'string' ? nearest(module, names) : undefined
  throw new UnknownModuleError(
    `expected one of ${names.join(', ')}, or a linked pack${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`,
  )
}
