/**
 * What the rules stand on, on the page: the article, evidence, citations, figures and hazards.
 *
 * @module
 */
import type { RuleBook } from '../model.ts'
import type { Words } from '../words/index.ts'
import { html, type Markup } from './markup.ts'
import { joined, link } from './rule.ts'

/** The place of a source on the page. */
export function sourceAnchor(id: string): string {
  return `source-${id}`
}

/** The place of a hazard on the page. */
export function hazardAnchor(id: string): string {
  return `hazard-${id}`
}

/** Paints all that the rules stand on. */
export function sourcesMarkup(book: RuleBook, words: Words): Markup {
  const names = new Map(book.modules.flatMap(({ rules }) => rules.map(({ anchor, name }) => [anchor, name])))
  const known = new Set([...book.statements, ...book.evidence, ...book.citations].map(({ id }) => id))
  const ruleLinks = (anchors: readonly string[]): Markup =>
    joined(anchors.map((anchor) => link(anchor, names.get(anchor) ?? anchor)))
  const sourceLinks = (ids: readonly string[]): Markup =>
    joined(ids.map((id) => link(known.has(id) ? sourceAnchor(id) : undefined, id)))
  return html`
${
  book.hazards.length > 0 &&
  html`<section id="hazards" aria-labelledby="hazards-name"><h2 id="hazards-name">${words.hazards}</h2>
${book.hazards.map(
  ({
    id,
    title,
    causes,
    situation,
    harm,
    severity,
    likelihood,
    controls,
    otherControls,
    cases,
  }) => html`<article class="source" id="${hazardAnchor(id)}"><h3>${id} <span lang="en">${title}</span></h3>
<dl>
<dt>${words.hazardColumns.cause}</dt>${causes.map((cause) => html`<dd lang="en">${cause}</dd>`)}
<dt>${words.hazardColumns.situation}</dt><dd lang="en">${situation}</dd>
<dt>${words.hazardColumns.harm}</dt><dd lang="en">${harm}</dd>
<dt>${words.hazardColumns.controls}</dt>${controls.length > 0 && html`<dd>${joined(controls.map(({ anchor, text }) => link(anchor, text)))}</dd>`}${otherControls.map((text) => html`<dd lang="en">${text}</dd>`)}
${cases.length > 0 && html`<dt>${words.hazardColumns.verifiedBy}</dt><dd>${joined(cases.map(({ anchor, text }) => link(anchor, text)))}</dd>`}
</dl>
<p class="meta">${words.hazardColumns.severity}: <span lang="en">${severity}</span> · ${words.hazardColumns.likelihood}: <span lang="en">${likelihood}</span></p></article>`,
)}</section>`
}
${
  book.statements.length > 0 &&
  html`<section id="statements" aria-labelledby="statements-name"><h2 id="statements-name">${words.statements}</h2><p class="hint">${words.statementsHint}</p>
${book.statements.map(
  ({ id, quote, reading, waived, rules }) => html`<article class="source" id="${sourceAnchor(id)}"><h3>${id}</h3>
<blockquote lang="en">${quote}</blockquote><p lang="en">${reading}</p>
${waived !== undefined && html`<p lang="en"><strong>${words.waived}:</strong> ${waived}</p>`}
${rules.length > 0 && html`<p>${words.encodedBy} ${ruleLinks(rules)}</p>`}</article>`,
)}</section>`
}
${
  book.evidence.length > 0 &&
  html`<section id="evidence" aria-labelledby="evidence-name"><h2 id="evidence-name">${words.evidence}</h2>
${book.evidence.map(
  ({
    id,
    topic,
    statement,
    strength,
    sources,
    rules,
  }) => html`<article class="source" id="${sourceAnchor(id)}"><h3>${id} <span lang="en">${topic}</span></h3>
<p lang="en">${statement}</p><p class="meta">${words.strengths[strength]}${sources.length > 0 && html` · ${sourceLinks(sources)}`}</p>
${rules.length > 0 && html`<p>${words.citedBy} ${ruleLinks(rules)}</p>`}</article>`,
)}</section>`
}
${book.parameters.length > 0 && parametersMarkup(book, words, sourceLinks)}
${
  book.citations.length > 0 &&
  html`<section id="citations" aria-labelledby="citations-name"><h2 id="citations-name">${words.citations}</h2>
${book.citations.map(({ id, citation, seen }) => html`<article class="source" id="${sourceAnchor(id)}"><h3>${id}</h3><p lang="en">${citation}</p>${seen !== undefined && html`<p class="meta" lang="en">${seen}</p>`}</article>`)}</section>`
}`
}

function parametersMarkup(
  { parameters }: RuleBook,
  words: Words,
  sourceLinks: (ids: readonly string[]) => Markup,
): Markup {
  return html`<section id="parameters" aria-labelledby="parameters-name"><h2 id="parameters-name">${words.parameters}</h2>
<div class="scroll" tabindex="0" role="group" aria-labelledby="parameters-name"><table>
<thead><tr>${words.parameterColumns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${parameters.map(
    ({ name, value, moved, basis }) =>
      html`<tr id="parameter-${name}"><th scope="row"><code>${name}</code></th><td>${value}</td><td>${moved}</td><td>${sourceLinks(basis)}</td></tr>`,
  )}</tbody></table></div></section>`
}
