/**
 * Printing: a decision as text for people at a desk.
 *
 * @module
 */
import type { Decision, Finding, Missing, SequenceDecision } from '../../public/index.ts'
import { type DecisionMessage, type MessageOptions, messageOf, type Reason } from '../../public/messages.ts'
import type { Paint } from './paint.ts'

/** A decision as text: verdict, why with sources, what must be said, what would change it, what is missing. */
export function printed(
  decision: Decision | SequenceDecision,
  id: string | undefined,
  options: MessageOptions,
  paint: Paint,
): string {
  const name = id === undefined ? undefined : `${id}\n${'='.repeat(id.length)}`
  const blocks = isWholeReport(options) ? reportBlocks(decision, options, paint) : [textOnly(decision, options)]
  return [name, ...blocks].filter((text) => text !== undefined).join('\n\n')
}

/** The report's own words are English; in another language, or for one audience, the text says it all. */
function isWholeReport({ language = 'en', audience }: MessageOptions): boolean {
  return language === 'en' && audience === undefined
}

function textOnly(decision: Decision | SequenceDecision, options: MessageOptions): string {
  const { text } = messageOf(decision, { ...options, audience: options.audience ?? 'clinician' })
  return text
    .split('\n')
    .map((line) => wrapped(line))
    .join('\n')
}

function reportBlocks(
  decision: Decision | SequenceDecision,
  options: MessageOptions,
  paint: Paint,
): readonly (string | undefined)[] {
  const message = messageOf(decision, options)
  return 'stages' in decision
    ? visitBlocks(decision, message, options, paint)
    : decisionBlocks(decision, message, paint)
}

function decisionBlocks(decision: Decision, message: DecisionMessage, paint: Paint): readonly (string | undefined)[] {
  const { verdict, pack, layers, overlay, region } = decision
  const status = pack.status === undefined ? '' : `, ${pack.status}`
  const where = region === undefined ? '' : `, region ${region.id}`
  const house = overlay === undefined ? '' : `, overlay ${overlay.id} ${overlay.version}`
  return [
    `${decision.module}: ${paint('bold', verdict)}\n${wrapped(message.verdict)}`,
    block('Each by itself', itemLines(decision)),
    block('Why', reasonLines(decision, message)),
    block(
      'To be said',
      message.mustSay.map((text) => wrapped(text, '- ')),
    ),
    block('What would change it', changeLines(decision, message)),
    block(
      'Still missing',
      decision.missing.map((missing) => missingLine(missing, message)),
    ),
    block('For the clinician to confirm', decision.toConfirm.map(shortLine)),
    boundsLine(decision),
    `Rules: ${pack.id} ${pack.version}, ${layers.join(' and ')}${status}${where}${house}; ${pack.digest.slice(0, 19)}…`,
  ]
}

/** The verdict of the whole, then each stage that may speak; of a silenced one only its verdict. */
function visitBlocks(
  decision: SequenceDecision,
  message: DecisionMessage,
  options: MessageOptions,
  paint: Paint,
): readonly (string | undefined)[] {
  return [
    `visit: ${paint('bold', decision.verdict)} (by ${decision.lead})\n${wrapped(message.verdict)}`,
    block(
      'Each stage',
      decision.stages.map(({ module, verdict }) => `- ${module}: ${verdict}`),
    ),
    boundsLine(decision),
    ...decision.stages
      .filter(({ module }) => decision.shown.includes(module))
      .flatMap((stage) => decisionBlocks(stage, messageOf(stage, options), paint)),
  ]
}

function boundsLine({ atLeast, atMost }: { readonly atLeast: string; readonly atMost: string }): string {
  return `Whatever the open answers are: ${atLeast === atMost ? atLeast : `${atLeast} to ${atMost}`}`
}

/** Where several were asked about, the verdict of each. */
function itemLines({ items = [] }: Decision): readonly string[] {
  return items.length > 1 ? items.map(({ at, verdict }) => `- ${at}: ${verdict}`) : []
}

function reasonLines({ findings }: Decision, message: DecisionMessage): readonly string[] {
  const said = new Map<string, Reason>()
  for (const reason of [...message.reasons, ...message.alsoFound, ...message.notices]) said.set(reason.rule, reason)
  if (findings.length === 0) return ['- no rule is true']
  return findings.map((finding) => {
    const reason = said.get(finding.rule)
    const head = `- ${finding.notice ? 'notice' : finding.verdict}: ${finding.rule} (${sourceOf(finding)})`
    return reason === undefined ? head : `${head}\n${wrapped(reason.text, '    ')}`
  })
}

function sourceOf({ layer, basis, strength, status }: Finding): string {
  const grade = strength === undefined ? '' : `, strength ${strength}`
  return `${layer} ${basis.join(' ')}${grade}${status === 'assumed' ? '; assumed, because an answer is unknown' : ''}`
}

/** What ends the reasons, and what nobody needs to wait for but could still ask. */
function changeLines(decision: Decision, message: DecisionMessage): readonly string[] {
  const ends = [...new Set(message.reasons.flatMap(({ until }) => (until === undefined ? [] : [until])))]
  return [...ends.map((text) => wrapped(text, '- ')), ...decision.couldAsk.map(shortLine)]
}

function missingLine({ fact, at, asked, couldRaiseTo }: Missing, { questions }: DecisionMessage): string {
  const question = questions.find((each) => each.fact === fact && each.at === at)
  const known = asked ? 'asked, not known; ' : ''
  return wrapped(`${at} (${known}could raise it to ${couldRaiseTo}): ${question?.text ?? fact}`, '- ')
}

function shortLine({ at, couldRaiseTo }: Missing): string {
  return `- ${at} could raise it to ${couldRaiseTo}`
}

function block(title: string, lines: readonly string[]): string | undefined {
  return lines.length === 0 ? undefined : `${title}\n${lines.join('\n')}`
}

const width = 100

/** Breaks a text at spaces; the first line starts with `first`, the others under it. */
function wrapped(text: string, first = ''): string {
  const indent = ' '.repeat(first.length)
  const lines: string[] = []
  let line = first
  for (const word of text.split(/\s+/)) {
    if (line.trim() !== '' && line.length + word.length > width) {
      lines.push(line.trimEnd())
      line = indent
    }
    line += `${word} `
  }
  return [...lines, line.trimEnd()].join('\n')
}
