/**
 * One question on the page: its ladder, how its verdicts divide all possible patients, its rules and cases.
 *
 * @module
 */
import type { BookModule, BookRung } from '../model.ts'
import { shareText } from '../share.ts'
import type { Words } from '../words/index.ts'
import { html, type Markup } from './markup.ts'
import { findingMarkup, joined, type Links, link, ruleMarkup } from './rule.ts'

/** Paints a module. */
export function moduleMarkup(module: BookModule, words: Words, links: Links): Markup {
  const { id, question, version, digest, ladder, overlay } = module
  return html`
<section class="module" id="module-${id}" aria-labelledby="module-${id}-name">
<h2 id="module-${id}-name">${question}</h2>
<p class="meta"><code>${id}</code> ${version} · <code>${digest}</code>${overlay !== undefined && html` · overlay <code>${overlay.id}</code> ${overlay.version}`}</p>
<h3>${words.ladder}</h3>
<p class="hint">${words.ladderHint}</p>
<ol class="ladder">${ladder.map((rung, index) => rungMarkup(rung, ladder.length - 1 - index, ladder.length - 1, words))}</ol>
${module.patients !== undefined && dividedMarkup(module.patients, ladder, id, words)}
${module.findings.length > 0 && html`<h3>${words.findings}</h3>${module.findings.map(findingMarkup)}`}
${ladder.map((rung) => groupMarkup(rung.rung, module, words, links))}
${casesMarkup(module, words)}
<p class="to-top"><a href="#top">${words.backToTop}</a></p>
</section>`
}

function rungMarkup(rung: BookRung, height: number, top: number, words: Words): Markup {
  const meta = [
    words.rules(rung.rules),
    ...(rung.isOtherwise ? [words.otherwise] : []),
    ...(rung.isUndecided ? [words.undecided] : []),
  ]
  return html`<li style="--height: ${(height / Math.max(1, top)).toFixed(2)}"><strong><code>${rung.rung}</code></strong> <span class="meta">${meta.join(' · ')}</span>${rung.text !== undefined && html`<p>${rung.text}</p>`}</li>`
}

/** A table that is a picture as well: each row a bar, as long as its number has digits. */
function dividedMarkup(all: string, ladder: readonly BookRung[], id: string, words: Words): Markup {
  const digits = (count: string): number => (count === '0' ? 0 : count.length - 1 + Number(`0.${count.slice(0, 3)}`))
  const most = Math.max(1, digits(all))
  return html`<h3>${words.patients}</h3>
<p class="hint" id="divided-${id}">${words.patientsHint(powerOf(all))}</p>
<div class="scroll" tabindex="0" role="group" aria-labelledby="divided-${id}"><table class="divided">
<thead><tr><th scope="col">${words.verdict}</th><td aria-hidden="true"></td><th scope="col" class="figure">#</th><th scope="col" class="figure">${words.share}</th></tr></thead>
<tbody>${ladder.map(
    ({ rung, patients = '0', share: part = 0 }) => html`<tr><th scope="row"><code>${rung}</code></th>
<td style="width: 35%" aria-hidden="true"><svg viewBox="0 0 100 10" preserveAspectRatio="none"><rect x="0" y="2" height="6" width="${((100 * digits(patients)) / most).toFixed(2)}"></rect></svg></td>
<td class="figure" title="${patients}">${powerOf(patients)}</td><td class="figure">${shareText(part, words.language)}</td></tr>`,
  )}</tbody></table></div>`
}

const superscript: Readonly<Record<string, string>> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
}

/** A long decimal text as people read it: `6.2 × 10³⁷`; a short one as it is. */
export function powerOf(count: string): string {
  if (count.length <= 6) return count
  const exponent = [...String(count.length - 1)].map((digit) => superscript[digit]).join('')
  return `${count[0]}.${count[1]} × 10${exponent}`
}

function groupMarkup(rung: string, module: BookModule, words: Words, links: Links): Markup | undefined {
  const rules = module.rules.filter((rule) => rule.rung === rung)
  if (rules.length === 0) return undefined
  return html`<div class="group"><h3>${words.ruleHeading}: <code>${rung}</code></h3>
${rules.map((rule) => ruleMarkup(rule, module, words, links))}</div>`
}

function casesMarkup(module: BookModule, words: Words): Markup | undefined {
  if (module.cases.length === 0) return undefined
  const anchors = new Map(module.rules.map(({ name, anchor }) => [name, anchor]))
  return html`<details class="cases"><summary>${words.casesCount(module.cases.length)}</summary>
<div class="scroll" tabindex="0" role="group" aria-label="${words.cases}: ${module.id}"><table>
<thead><tr><th scope="col">${words.cases}</th><th scope="col">${words.expected}</th><th scope="col">${words.ruleHeading}</th></tr></thead>
<tbody>${module.cases.map(
    ({ anchor, id, title, verdict, fired, basis }) =>
      html`<tr id="${anchor}"><th scope="row">${id}<br><span class="meta" lang="en">${title}</span></th><td><code>${verdict}</code></td><td>${joined(fired.map((name) => link(anchors.get(name), name)))} <span class="meta">${joined(basis.map((source) => html`${source}`))}</span></td></tr>`,
  )}</tbody></table></div></details>`
}
