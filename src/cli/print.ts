/**
 * Printing: a decision as text for people at a desk.
 *
 * @module
 */
import type { Decision, Finding, Missing } from '../public/index.ts'
import { type DecisionMessage, messageOf, type Reason } from '../public/messages.ts'

/** A decision as text: verdict, why with sources, what must be said, what would change it, what is missing. */
export function printed(decision: Decision, id: string | undefined): string {
  const message = messageOf(decision)
  const { verdict, atLeast, atMost, pack, layers } = decision
  const blocks = [
    id === undefined ? undefined : `${id}\n${'='.repeat(id.length)}`,
    `${decision.module}: ${verdict}\n${wrapped(message.verdict)}`,
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
    `Whatever the open answers are: ${atLeast === atMost ? atLeast : `${atLeast} to ${atMost}`}`,
    `Rules: ${pack.id} ${pack.version}, ${layers.join(' and ')}${pack.status === undefined ? '' : `, ${pack.status}`}; ${pack.digest.slice(0, 19)}…`,
  ]
  return blocks.filter((text) => text !== undefined).join('\n\n')
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

function sourceOf({ layer, basis, strength, status }: Finding<string>): string {
  const grade = strength === undefined ? '' : `, strength ${strength}`
  return `${layer} ${basis.join(' ')}${grade}${status === 'assumed' ? '; assumed, because an answer is unknown' : ''}`
}

function changeLines(decision: Decision, message: DecisionMessage): readonly string[] {
  const ends = [...new Set(message.reasons.flatMap(({ until }) => (until === undefined ? [] : [until])))]
  const raising = decision.missing.map(
    ({ at, couldRaiseTo }) => `- an answer to ${at} could raise it to ${couldRaiseTo}`,
  )
  const asking = decision.couldAsk.map(({ at, couldRaiseTo }) => `- asking ${at} could raise it to ${couldRaiseTo}`)
  return [...ends.map((text) => wrapped(text, '- ')), ...raising, ...asking]
}

function missingLine({ fact, at, asked }: Missing<string>, { questions }: DecisionMessage): string {
  const question = questions.find((each) => each.fact === fact && each.at === at)
  return wrapped(`${at}${asked ? ' (asked, not known)' : ''}: ${question?.text ?? fact}`, '- ')
}

function shortLine({ at, couldRaiseTo }: Missing<string>): string {
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
