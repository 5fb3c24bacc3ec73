/**
 * One rule on the page.
 *
 * @module
 */
import type { BookFinding, BookModule, BookRule, LeafTests } from '../model.ts'
import type { Phrase } from '../sentence.ts'
import type { CoverageState, Words } from '../words/index.ts'
import { html, type Markup } from './markup.ts'

/** What a page knows about everything that a rule links to. */
export interface Links {
  /** The anchor of a source by its id; none where the book does not hold it. */
  readonly source: (id: string) => string | undefined
  readonly hazard: (id: string) => string | undefined
  readonly case: (module: string, id: string) => string | undefined
}

/** Paints a rule. */
export function ruleMarkup(rule: BookRule, module: BookModule, words: Words, links: Links): Markup {
  const caseLink = (id: string): Markup => link(links.case(module.id, id), id)
  return html`
<article class="rule" id="${rule.anchor}" aria-labelledby="${rule.anchor}-name" data-layer="${rule.layer}" data-strength="${rule.strength ?? 'none'}" data-review="${rule.review.state}" data-coverage="${worst(rule)}" data-module="${rule.module}">
<h4 id="${rule.anchor}-name"><a href="#${rule.anchor}">${rule.name}</a></h4>
<ul class="tags">
<li>${rule.rung}</li>
${rule.isNotice && html`<li>${words.notice}</li>`}
<li>${rule.isOfOverlay ? 'overlay' : words.layers[rule.layer]}</li>
<li>${rule.strength === undefined ? words.noStrength : words.strengths[rule.strength]}</li>
<li>${words.reviewStates[rule.review.state]}</li>
</ul>
<ul class="condition">${phraseMarkup(rule.condition, rule, words, caseLink)}</ul>
<dl>
${entry(words.saysToPatient, rule.text)}
${rule.mustSay.map(({ code, text }) => entry(words.mustSay, text ?? code))}
${entry(words.until, rule.until?.text ?? rule.until?.code)}
${entry(words.window, rule.window && [rule.window.from, rule.window.to].filter((end) => end !== undefined).join(' – '))}
${entry(words.recheck, rule.recheckAfter)}
${entry(words.basis, joined(rule.basis.map((id) => link(links.source(id), id))))}
${rule.hazards.length > 0 && entry(words.hazards, joined(rule.hazards.map((id) => link(links.hazard(id), id))))}
${rule.review.by !== undefined && entry(words.review, [rule.review.by, rule.review.on, rule.review.due].filter((part) => part !== undefined).join(', '))}
</dl>
${rule.findings.map(findingMarkup)}
${
  rule.cases.length > 0 &&
  html`<details class="fires"><summary>${words.fires} ${words.casesCount(rule.cases.length)}</summary><p>${joined(rule.cases.map(caseLink))}</p></details>`
}
<details class="json"><summary>${words.json}</summary><pre tabindex="0">${JSON.stringify(rule.json, undefined, 2)}</pre></details>
</article>`
}

/** Something that the audit said. */
export function findingMarkup({ severity, message }: BookFinding): Markup {
  return html`<p class="finding ${severity}" lang="en">${message}</p>`
}

/** A link, or the text alone where it would lead nowhere. */
export function link(anchor: string | undefined, text: string): Markup {
  return anchor === undefined ? html`${text}` : html`<a href="#${anchor}">${text}</a>`
}

/** Links beside each other. */
export function joined(parts: readonly Markup[]): Markup {
  return html`${parts.map((part, index) => (index === 0 ? part : html`, ${part}`))}`
}

function entry(term: string, description: string | Markup | undefined): Markup | undefined {
  return description === undefined || description === '' ? undefined : html`<dt>${term}</dt><dd>${description}</dd>`
}

function phraseMarkup(phrase: Phrase, rule: BookRule, words: Words, caseLink: (id: string) => Markup): Markup {
  if (phrase.kind === 'leaf') return leafMarkup(phrase, rule.tests[phrase.at], words, caseLink)
  return html`<li>${phrase.text}<ul>${phrase.parts.map((part) => phraseMarkup(part, rule, words, caseLink))}</ul></li>`
}

const marks: Readonly<Record<CoverageState, string>> = { whole: '●', part: '◐', none: '○', unmeasured: '·' }

/** So many cases show how a comparison decides; the others are counted. */
const mostCases = 6

function leafMarkup(
  { text, whenUnknown }: Extract<Phrase, { readonly kind: 'leaf' }>,
  tests: LeafTests | undefined,
  words: Words,
  caseLink: (id: string) => Markup,
): Markup {
  const state = tests?.state ?? 'unmeasured'
  const mark = html`<span class="mark" role="img" aria-label="${words.coverageStates[state]}">${marks[state]}</span>`
  const policy = words.whenUnknown[whenUnknown]
  if (tests === undefined) {
    return html`<li class="${state}"><span class="leaf plain">${mark}${text} <small class="meta">(${policy})</small></span></li>`
  }
  const { yes, no, unknown, decisive } = tests
  const counts = words.coverageCounts({ yes, no, unknown, decisive: decisive.length })
  return html`<li class="${state}"><details class="leaf"><summary>${mark}${text}</summary>
<p class="meta">${policy}; ${counts}</p>
${decisive.length > 0 && html`<p>${words.decidedBy} ${joined(decisive.slice(0, mostCases).map(caseLink))}${decisive.length > mostCases && ', …'}</p>`}
</details></li>`
}

const worstFirst: readonly CoverageState[] = ['none', 'part', 'unmeasured', 'whole']

/** A rule is tested as well as its least tested comparison. */
function worst({ tests }: BookRule): CoverageState {
  const states = Object.values(tests).map(({ state }) => state)
  return worstFirst.find((state) => states.includes(state)) ?? 'unmeasured'
}
