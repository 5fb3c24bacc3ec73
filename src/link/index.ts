/**
 * From a pack whose shape is right to the tree: names exist, values fit, and nothing could make two engines disagree.
 *
 * @module
 */
// A pack
export { link } from './link.ts'
export { checkPack, type Library } from './check/pack.ts'
export { digestOf, digestOfJson, factAsRead, readBy } from './digest.ts'
export { strengthsIn } from './strengths.ts'
// A sequence of packs, a region
export { checkSequence } from './check/sequence.ts'
export { type LinkedRegion, type LinkedRegionResult, linkRegion } from './check/region.ts'
// An overlay on packs
export { linkOverlay, type OverlayLibrary, type OverlayParts } from './overlay.ts'
export { stricterMoves } from './check/moves.ts'
export type { Lookalike } from './check/lookalikes.ts'
// The dictionary
export { checkDictionary } from './check/dictionary.ts'
