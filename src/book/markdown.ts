/**
 * A rule book as Markdown: to be read in a repository, compared line by line, or printed by another tool.
 *
 * @module
 */
import type { BookModule, BookRule, RuleBook } from './model.ts'
import type { Phrase } from './sentence.ts'
import { shareText } from './share.ts'
import type { Words } from './words/index.ts'

/** Writes a book as Markdown. */
export function markdownOf(book: RuleBook, words: Words): string {
  const { reviewed, of } = book.review
  const blocks = [
    `# ${words.title}`,
    `${words.subtitle} **${words.reviewed(reviewed, of)}**`,
    `## ${words.howToRead}`,
    ...words.reading,
    ...book.modules.flatMap((module) => moduleBlocks(module, words)),
    ...sourceBlocks(book, words),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function moduleBlocks(module: BookModule, words: Words): readonly string[] {
  const { id, question, version, digest, ladder, rules, overlay } = module
  return [
    `## ${plain(question)}`,
    `\`${id}\` ${version}, \`${digest}\`${overlay === undefined ? '' : `, overlay \`${overlay.id}\` ${overlay.version}`}`,
    table(
      [words.verdict, words.ruleHeading, words.patients, words.share],
      ladder.map(({ rung, rules: count, patients = '', share, isOtherwise, isUndecided }) => [
        [`\`${rung}\``, ...(isOtherwise ? [words.otherwise] : []), ...(isUndecided ? [words.undecided] : [])].join(
          ', ',
        ),
        String(count),
        patients,
        share === undefined ? '' : shareText(share, words.language),
      ]),
    ),
    ...module.findings.map(({ severity, message }) => `- ${severity}: ${plain(message)}`),
    ...ladder.flatMap(({ rung }) =>
      rules.filter((rule) => rule.rung === rung).flatMap((rule) => ruleBlocks(rule, words)),
    ),
    ...(module.cases.length === 0
      ? []
      : [
          `### ${words.cases}: ${id}`,
          table(
            [words.cases, words.expected, words.ruleHeading],
            module.cases.map(({ id: name, title, verdict, fired }) => [
              `${name}: ${plain(title)}`,
              `\`${verdict}\``,
              fired.join(', '),
            ]),
          ),
        ]),
  ]
}

function ruleBlocks(rule: BookRule, words: Words): readonly string[] {
  const { name, rung, layer, strength, review, text, basis, hazards, cases, findings } = rule
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.verdict, `${rung}${rule.isNotice ? ` (${words.notice})` : ''}`],
    [words.layer, rule.isOfOverlay ? 'overlay' : words.layers[layer]],
    [words.strength, strength === undefined ? words.noStrength : words.strengths[strength]],
    [words.review, words.reviewStates[review.state]],
    [words.saysToPatient, text],
    ...rule.mustSay.map(({ code, text: said }) => [words.mustSay, said ?? code] as const),
    [words.until, rule.until?.text ?? rule.until?.code],
    [words.window, rule.window && [rule.window.from, rule.window.to].filter((end) => end !== undefined).join(' – ')],
    [words.recheck, rule.recheckAfter],
    [words.basis, basis.join(', ')],
    [words.hazards, hazards.join(', ')],
    [words.fires, cases.join(', ')],
  ]
  return [
    `### ${plain(name)}`,
    phraseLines(rule.condition, rule, words, 0).join('\n'),
    facts
      .filter((fact): fact is readonly [string, string] => fact[1] !== undefined && fact[1] !== '')
      .map(([term, value]) => `- ${term}: ${plain(value)}`)
      .join('\n'),
    findings.map(({ severity, message }) => `- ${severity}: ${plain(message)}`).join('\n'),
  ]
}

function phraseLines(phrase: Phrase, rule: BookRule, words: Words, depth: number): readonly string[] {
  const line = (text: string): string => `${'  '.repeat(depth)}- ${plain(text)}`
  if (phrase.kind !== 'leaf') {
    return [line(phrase.text), ...phrase.parts.flatMap((part) => phraseLines(part, rule, words, depth + 1))]
  }
  const tests = rule.tests[phrase.at]
  const tested = tests === undefined ? '' : `; ${words.coverageStates[tests.state]}`
  return [line(`${phrase.text} (${words.whenUnknown[phrase.whenUnknown]}${tested})`)]
}

function sourceBlocks(book: RuleBook, words: Words): readonly string[] {
  const names = new Map(book.modules.flatMap(({ rules }) => rules.map(({ anchor, name }) => [anchor, name])))
  const named = (anchors: readonly string[]): string => anchors.map((anchor) => names.get(anchor) ?? anchor).join(', ')
  return [
    ...section(
      words.hazards,
      book.hazards.map(
        ({ id, title, causes, situation, harm, severity, likelihood, controls, otherControls, cases }) =>
          `- **${id}** ${plain(title)}. ${words.hazardColumns.cause}: ${plain(causes.join('; '))}. ${words.hazardColumns.situation}: ${plain(situation)}. ${words.hazardColumns.harm}: ${plain(harm)}. ${words.hazardColumns.severity}: ${severity}; ${words.hazardColumns.likelihood}: ${likelihood}. ${words.hazardColumns.controls} ${[...controls.map(({ text }) => text), ...otherControls].map(plain).join('; ')}.${cases.length === 0 ? '' : ` ${words.hazardColumns.verifiedBy} ${cases.map(({ text }) => plain(text)).join(', ')}.`}`,
      ),
    ),
    ...section(
      words.statements,
      book.statements.map(
        ({ id, quote, reading, waived, rules }) =>
          `- **${id}** ${words.quoted(plain(quote))} ${plain(reading)}${waived === undefined ? '' : ` ${words.waived}: ${plain(waived)}`}${rules.length === 0 ? '' : ` (${words.encodedBy} ${named(rules)})`}`,
      ),
    ),
    ...section(
      words.evidence,
      book.evidence.map(
        ({ id, topic, statement, strength, sources, rules }) =>
          `- **${id}** ${plain(topic)}: ${plain(statement)} [${[words.strengths[strength], ...sources].join('; ')}]${rules.length === 0 ? '' : ` (${words.citedBy} ${named(rules)})`}`,
      ),
    ),
    ...(book.parameters.length === 0
      ? []
      : [
          `## ${words.parameters}`,
          table(
            words.parameterColumns,
            book.parameters.map(({ name, value, moved, basis }) => [`\`${name}\``, value, moved, basis.join(', ')]),
          ),
        ]),
    ...section(
      words.citations,
      book.citations.map(({ id, citation }) => `- **${id}** ${plain(citation)}`),
    ),
  ]
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** One line, in which nothing of the text is taken for Markdown or HTML. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\*_<>[\]]/g, (character) => `\\${character}`)
}
