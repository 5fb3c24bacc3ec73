/**
 * The painted rule book: one page that needs no network.
 * In: a rule book and the words of its language. Out: HTML.
 *
 * @module
 */
import type { RuleBook } from '../model.ts'
import type { CoverageState, ReviewState, Words } from '../words/index.ts'
import { html, type Markup, trusted } from './markup.ts'
import { moduleMarkup } from './module.ts'
import type { Links } from './rule.ts'
import { script } from './script.ts'
import { hazardAnchor, sourceAnchor, sourcesMarkup } from './sources.ts'
import { styles } from './styles.ts'

/** Paints a book. */
export function pageOf(book: RuleBook, words: Words): string {
  const links = linksOf(book)
  const { reviewed, of } = book.review
  return html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="hair-mesotherapy-rules">
<title>${words.title}</title>
<link rel="icon" href="data:,">
<style>${trusted(styles)}</style>
</head>
<body id="top">
<a class="skip" href="#rules">${words.skip}</a>
<div class="page">
<header class="top"><h1>${words.title}</h1><p>${words.subtitle}</p><p class="standing"><strong>${words.reviewed(reviewed, of)}</strong></p></header>
<nav class="contents" aria-label="${words.contents}"><strong>${words.contents}</strong>
<ol>${contentsOf(book, words).map(({ anchor, text, count }) => html`<li><a href="#${anchor}"><span>${text}</span><small>${count}</small></a></li>`)}</ol></nav>
<main id="rules">
<section aria-labelledby="reading-name"><h2 id="reading-name">${words.howToRead}</h2>${words.reading.map((text) => html`<p class="hint">${text}</p>`)}</section>
${barMarkup(book, words)}
${book.modules.map((module) => moduleMarkup(module, words, links))}
${sourcesMarkup(book, words)}
</main>
</div>
<script>${trusted(script)}</script>
</body>
</html>
`.markup
}

function linksOf(book: RuleBook): Links {
  const sources = new Set([...book.statements, ...book.evidence, ...book.citations].map(({ id }) => id))
  const hazards = new Set(book.hazards.map(({ id }) => id))
  const cases = new Map(
    book.modules.map((module) => [module.id, new Map(module.cases.map(({ id, anchor }) => [id, anchor]))]),
  )
  return {
    source: (id) => (sources.has(id) ? sourceAnchor(id) : undefined),
    hazard: (id) => (hazards.has(id) ? hazardAnchor(id) : undefined),
    case: (module, id) => cases.get(module)?.get(id),
  }
}

function contentsOf(
  book: RuleBook,
  words: Words,
): readonly { readonly anchor: string; readonly text: string; readonly count: number }[] {
  const parts = [
    { anchor: 'hazards', text: words.hazards, count: book.hazards.length },
    { anchor: 'statements', text: words.statements, count: book.statements.length },
    { anchor: 'evidence', text: words.evidence, count: book.evidence.length },
    { anchor: 'parameters', text: words.parameters, count: book.parameters.length },
    { anchor: 'citations', text: words.citations, count: book.citations.length },
  ]
  return [
    ...book.modules.map(({ id, rules }) => ({ anchor: `module-${id}`, text: id, count: rules.length })),
    ...parts.filter(({ count }) => count > 0),
  ]
}

/** The bar stays hidden where no script runs: it would do nothing. */
function barMarkup({ modules }: RuleBook, words: Words): Markup {
  const all = modules.flatMap(({ rules }) => rules)
  const reviewStates = Object.keys(words.reviewStates) as readonly ReviewState[]
  const coverageStates = Object.keys(words.coverageStates) as readonly CoverageState[]
  return html`<form class="bar" role="search" hidden onsubmit="return false">
<label class="wide">${words.search}<input type="search" placeholder="${words.searchHint}" autocomplete="off"></label>
${selectMarkup(
  words.module,
  'module',
  modules.map(({ id }) => [id, id]),
  words,
)}
${selectMarkup(words.layer, 'layer', Object.entries(words.layers), words)}
${selectMarkup(words.strength, 'strength', [...Object.entries(words.strengths), ['none', words.noStrength]], words)}
${selectMarkup(
  words.review,
  'review',
  reviewStates.map((state) => [state, words.reviewStates[state]]),
  words,
)}
${selectMarkup(
  words.coverage,
  'coverage',
  coverageStates.map((state) => [state, words.coverageStates[state]]),
  words,
)}
<label>${words.theme}<select data-theme-choice><option value="">${words.asDevice}</option><option value="light">${words.light}</option><option value="dark">${words.dark}</option></select></label>
<p aria-live="polite" data-pattern="${words.shown('{shown}', '{all}')}">${words.shown(all.length, all.length)}</p>
</form>`
}

function selectMarkup(
  label: string,
  filter: string,
  options: readonly (readonly [string, string])[],
  words: Words,
): Markup {
  return html`<label>${label}<select data-filter="${filter}"><option value="">${words.everything}</option>${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></label>`
}
