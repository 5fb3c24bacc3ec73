/**
 * `book`: packs as they stand in files, audited as far as a rule book shows it, and the book in the form asked for.
 *
 * @module
 */
import {
  coverageReport,
  type HazardFile,
  proofReport,
  type ReviewFile,
  reviewReport,
  type Subject,
} from '../../public/audit.ts'
import { type AuditedPack, type BookOptions, bookMarkdown, bookOf, bookPage } from '../../public/book.ts'
import type { LinkedOverlay } from '../../public/pack.ts'
import type { packs } from '../../public/reference.ts'

/** The forms of a book. */
export type BookForm = 'page' | 'markdown' | 'json'

/** One pack before it is audited; where there is an overlay, what the cases were written for as well. */
export interface BookPack extends Pick<AuditedPack, 'subject' | 'file' | 'overlay'> {
  readonly before?: Subject
}

/** What a book is made of, before it is audited. */
export interface BookFiles {
  readonly packs: readonly BookPack[]
  readonly reviews: ReviewFile
  readonly hazards?: HazardFile | undefined
  /** The day on which reviews are looked at. */
  readonly asOf: string
}

/** A built-in pack with what an overlay makes of it. */
export function overlaid({ subject, file }: BookPack, overlay: LinkedOverlay, overlayFile: unknown): BookPack {
  // The caller has seen to it that the pack is a built-in one.
  const module = subject.pack.id as keyof typeof packs
  const { id, version, digest, added } = overlay
  const rules = added[module] ?? []
  return {
    subject: { ...subject, pack: overlay.packFor(module) },
    before: subject,
    file,
    overlay: { id, version, digest, rules, file: overlayFile },
  }
}

/** Audits the packs, as far as a book shows it, and writes the book. */
export function bookText(
  { packs: all, reviews, hazards, asOf }: BookFiles,
  form: BookForm,
  options: BookOptions,
  progress: (pack: string) => void,
): string {
  const audited = all.map(({ subject, before = subject, file, overlay }): AuditedPack => {
    progress(subject.pack.id)
    return {
      subject,
      file,
      overlay,
      // Cases were written for the pack without an overlay: of that they say what they test, and which floors hold.
      proof: proofReport({ ...subject, cases: before === subject ? subject.cases : [] }),
      ...(before.cases.length === 0 ? {} : { coverage: coverageReport(before) }),
      review: reviewReport(subject, reviews, { asOf }),
    }
  })
  const [first] = all
  if (first === undefined) throw new TypeError('a book of no pack was asked for')
  const { dictionary, sources } = first.subject
  const book = bookOf({ packs: audited, dictionary, sources, hazards }, options)
  switch (form) {
    case 'page':
      return bookPage(book)
    case 'markdown':
      return bookMarkdown(book)
    case 'json':
      return `${JSON.stringify(book)}\n`
  }
}
