/**
 * `book`: its arguments, its help, and the call that answers.
 *
 * @module
 */
import { writeFileSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { type BookLanguage, bookLanguages } from '../../public/book.ts'
import { packs } from '../../public/reference.ts'
import { builtInSubjects, hazardFile, ownSubject, reviewFile } from '../audit/audit.ts'
import { type BookForm, type BookPack, bookText, overlaid } from '../audit/book.ts'
import { jsonIn, shipped } from '../files.ts'
import { overlayIn, UnusableFileError } from '../overlay.ts'
import { refuseFiles } from '../print/issues.ts'
import { reviewDayOption } from './options.ts'

interface BookFlags {
  readonly output?: string
  readonly module?: readonly string[]
  readonly pack?: string
  readonly cases?: string
  readonly patients?: string
  readonly messages?: string
  readonly sources: readonly string[]
  readonly overlay?: string
  readonly reviews?: string
  readonly hazards?: string
  readonly asOf: string
  readonly language: BookLanguage
  readonly markdown?: boolean
  readonly json?: boolean
}

const modules = Object.keys(packs)

/** Adds the command. */
export function addBook(program: Command): void {
  program
    .command('book')
    .summary('the rule book: every rule as a sentence, with sources, tests, hazards and review')
    .description(
      'Writes the rule book as one page that needs no network, for a screen and for paper; or as Markdown or JSON.',
    )
    .option('--output <file>', 'where to write it; without it, to standard output')
    .addOption(new Option('--module <name...>', 'only these built-in packs').choices(modules).conflicts('pack'))
    .option('--pack <file>', 'a pack of your own instead of the built-in ones')
    .option('--cases <file>', 'its cases')
    .option('--patients <file>', 'the people that its cases start from')
    .option('--messages <file>', 'its sentences, by their keys')
    .addOption(
      new Option(
        '--sources <file...>',
        'statements, evidence and literature of your own, beside the built-in ones',
      ).default([], 'none'),
    )
    .addOption(new Option('--overlay <file>', 'what a clinic has added to the built-in packs').conflicts('pack'))
    .option('--reviews <file>', 'what clinicians have said of the rules, instead of the built-in file')
    .option('--hazards <file>', 'a hazard log of your own instead of the built-in one')
    .addOption(reviewDayOption())
    .addOption(new Option('--language <language>', 'the language').choices(bookLanguages).default('en'))
    .addOption(new Option('--markdown', 'Markdown instead of a page').conflicts('json'))
    .option('--json', 'JSON instead of a page')
    .addHelpText(
      'after',
      `
Packs are audited as far as the book shows it (proof, coverage, review), which takes some seconds. A
pack of your own has no hazards in its book unless --hazards names a log.

Exit codes: 0 written, whatever the audit found; 2 bad input or usage.

Examples:
  $ hair-mesotherapy-rules book --output rule-book.html
  $ hair-mesotherapy-rules book --module triage --language es --output libro.html
  $ hair-mesotherapy-rules book --module remedy --markdown`,
    )
    .action(async (flags: BookFlags) => {
      const { output, pack, cases, patients, messages, sources, overlay, language } = flags
      for (const [name, given] of Object.entries({ cases, patients, messages }))
        if (pack === undefined && given !== undefined) program.error(`error: --${name} needs --pack`)
      const read =
        pack === undefined
          ? builtInSubjects(flags.module ?? modules, sources)
          : ownSubject({ pack, ...defined({ cases, patients, messages }) }, sources)
      if (!read.ok) return refuseFiles(read.issues)
      const reviews = reviewFile(flags.reviews)
      if (!reviews.ok) return refuseFiles(reviews.issues)
      const hazards = pack === undefined || flags.hazards !== undefined ? hazardFile(flags.hazards) : undefined
      if (hazards?.ok === false) return refuseFiles(hazards.issues)
      const clinic = overlay === undefined ? undefined : await overlayIn(overlay)
      const all = read.subjects.map((subject): BookPack => {
        const own = {
          subject,
          file: pack === undefined ? shipped(`modules/${subject.pack.id}/pack.json`) : jsonIn(pack),
        }
        return clinic === undefined || overlay === undefined ? own : overlaid(own, clinic, jsonIn(overlay))
      })
      const form: BookForm = flags.markdown === true ? 'markdown' : flags.json === true ? 'json' : 'page'
      const own = messages === undefined ? undefined : (jsonIn(messages) as Readonly<Record<string, string>>)
      const text = bookText(
        { packs: all, reviews: reviews.file, hazards: hazards?.file, asOf: flags.asOf },
        form,
        { language, messages: { ...clinic?.messages[language], ...own } },
        progress,
      )
      progress()
      if (output === undefined) process.stdout.write(text)
      else written(output, text)
    })
}

/** A file that cannot be written is the user's mistake, not ours. */
function written(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
    throw new UnusableFileError(`cannot write ${file}${reason}`, { cause })
  }
}

function defined<Files extends Readonly<Record<string, string | undefined>>>(files: Files) {
  return Object.fromEntries(Object.entries(files).filter(([, file]) => file !== undefined)) as {
    readonly [Name in keyof Files]?: string
  }
}

/** Which pack is being audited, for somebody who waits at a terminal. */
function progress(pack?: string): void {
  if (!process.stderr.isTTY) return
  process.stderr.write(`\r\u001b[K${pack === undefined ? '' : `${pack} …`}`)
}
