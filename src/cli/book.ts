/**
 * `book`: what is audited for a rule book, and the book in the form that was asked for.
 *
 * @module
 */
import { type CheckOptions, coverageReport, proofReport, reviewReport, type Subject } from '../public/audit.ts'
import { type AuditedPack, type BookOptions, bookMarkdown, bookOf, bookPage } from '../public/book.ts'
import type { HazardFile, ReviewFile } from '../public/audit.ts'

/** The forms of a book. */
export type BookForm = 'page' | 'markdown' | 'json'

/** What a book is made of, before it is audited. */
export interface BookSubjects {
  readonly packs: readonly (Pick<AuditedPack, 'subject' | 'file' | 'overlay'>)[]
  readonly reviews: ReviewFile
  readonly hazards?: HazardFile
  /** The day on which reviews are looked at. */
  readonly asOf: string
}

/** Audits the packs, as far as a book shows it, and writes the book. */
export function bookText(
  { packs, reviews, hazards, asOf }: BookSubjects,
  form: BookForm,
  options: BookOptions,
  progress: (pack: string) => void,
): string {
  const audited = packs.map((each): AuditedPack => {
    const { subject } = each
    progress(subject.pack.id)
    return {
      ...each,
      proof: proofReport(subject),
      ...(subject.cases.length === 0 ? {} : { coverage: coverageReport(subject) }),
      review: reviewReport(subject, reviews, { asOf }),
    }
  })
  const [first] = packs
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
