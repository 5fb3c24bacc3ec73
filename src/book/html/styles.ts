/**
 * How a rule book looks: light, dark, narrow and on paper.
 *
 * @module
 */

/** The style sheet, whole. Colours are chosen for a contrast of at least 4.5 to 1 in both schemes. */
export const styles = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#1d2430, #e7eaf0);
  --quiet: light-dark(#545d6b, #a9b2c0);
  --paper: light-dark(#fbfaf7, #14181f);
  --card: light-dark(#ffffff, #1b212b);
  --line: light-dark(#d9d5cb, #353d4a);
  --accent: light-dark(#0b5c6b, #7cd0e0);
  --whole: light-dark(#1d6b3a, #7fd09a);
  --part: light-dark(#8a5300, #f0bd6b);
  --none: light-dark(#a32020, #ff9d94);
  --wash: light-dark(#eef4f4, #202b33);
  --shadow: light-dark(0 1px 2px #1d243014, 0 1px 2px #00000066);
}
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif; }
h1, h2, h3, h4, nav, .bar, .tags, table, summary, .meta { font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
h1 { font-size: clamp(1.7rem, 5vw, 2.6rem); line-height: 1.15; letter-spacing: -0.02em; margin: 0; }
h2 { font-size: clamp(1.35rem, 4vw, 1.8rem); line-height: 1.2; letter-spacing: -0.01em; margin: 0 0 0.4rem; }
h3 { font-size: 1.1rem; margin: 2rem 0 0.6rem; }
h4 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:focus-visible, summary:focus-visible, input:focus-visible, select:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
code { overflow-wrap: anywhere; }
code, pre { font: 0.85rem/1.5 ui-monospace, "SF Mono", "Cascadia Mono", Menlo, monospace; }
pre { background: var(--wash); padding: 0.8rem; overflow: auto; border-radius: 6px; margin: 0.5rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.skip { position: absolute; left: -100vw; background: var(--card); padding: 0.5rem 1rem; z-index: 3; }
.skip:focus { left: 0.5rem; top: 0.5rem; }
.page { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 2.5rem; max-width: 78rem; margin: 0 auto; padding: 0 1.25rem 4rem; }
header.top { grid-column: 1 / -1; padding: 2.5rem 0 1rem; border-bottom: 1px solid var(--line); }
header.top p { margin: 0.5rem 0 0; max-width: 44rem; }
.standing { border-left: 4px solid var(--part); padding-left: 0.8rem; }
nav.contents { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow: auto; padding: 1.25rem 0; font-size: 0.92rem; }
nav.contents ol { list-style: none; margin: 0.5rem 0 0; padding: 0; }
nav.contents a { display: flex; justify-content: space-between; gap: 0.5rem; padding: 0.3rem 0.4rem; text-decoration: none; border-radius: 4px; }
nav.contents a:hover { background: var(--wash); }
nav.contents small { color: var(--quiet); }
main { min-width: 0; }
section { margin: 0 0 3.5rem; }
.hint { color: var(--quiet); max-width: 44rem; margin: 0.3rem 0 0.8rem; }
.bar { display: flex; flex-wrap: wrap; gap: 0.6rem 1rem; align-items: end; background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 0.8rem 1rem; margin: 1.25rem 0 2rem; box-shadow: var(--shadow); }
.bar label { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.15rem; font-size: 0.82rem; color: var(--quiet); max-width: 100%; }
.bar input, .bar select { font: inherit; font-size: 1rem; color: var(--ink); background: var(--paper); border: 1px solid var(--quiet); border-radius: 6px; padding: 0.4rem 0.5rem; max-width: 100%; min-height: 2.4rem; }
.bar .wide { flex: 1 1 12rem; }
.bar p { margin: 0; flex: 1 1 100%; font-size: 0.9rem; color: var(--quiet); }
.ladder { list-style: none; padding: 0; margin: 0; display: grid; gap: 0.4rem; }
.ladder li { background: var(--card); border: 1px solid var(--line); border-left: 0.45rem solid color-mix(in oklab, var(--none) calc(var(--height) * 100%), var(--whole)); border-radius: 6px; padding: 0.5rem 0.8rem; }
.ladder p { margin: 0.15rem 0 0; }
.ladder .meta, .meta { color: var(--quiet); font-size: 0.85rem; }
.tags { display: flex; flex-wrap: wrap; gap: 0.35rem; margin: 0.35rem 0 0; padding: 0; list-style: none; font-size: 0.8rem; }
.tags li { border: 1px solid var(--line); border-radius: 999px; padding: 0.05rem 0.6rem; background: var(--wash); }
.rule { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.1rem; margin: 0 0 1rem; box-shadow: var(--shadow); }
.rule:target, tr:target, .source:target { outline: 3px solid var(--accent); outline-offset: 3px; }
.rule > p { margin: 0.7rem 0; max-width: 46rem; }
.rule dl, .source dl { display: grid; grid-template-columns: minmax(7rem, max-content) minmax(0, 1fr); gap: 0.25rem 1rem; margin: 0.8rem 0; font-size: 0.93rem; }
.rule dt, .source dt { color: var(--quiet); font-family: system-ui, sans-serif; font-size: 0.85rem; padding-top: 0.1rem; }
.rule dd, .source dd { margin: 0; overflow-wrap: anywhere; }
.condition, .condition ul { list-style: none; margin: 0.2rem 0; padding: 0; }
.condition ul { margin-left: 0.4rem; padding-left: 0.9rem; border-left: 2px solid var(--line); }
.condition li { margin: 0.25rem 0; overflow-wrap: anywhere; }
.leaf > summary, .leaf.plain { display: block; cursor: pointer; padding: 0.1rem 0.3rem 0.1rem 1.6rem; text-indent: -1.3rem; border-radius: 4px; font-family: inherit; }
.leaf > summary::-webkit-details-marker { display: none; }
.leaf > summary:hover { background: var(--wash); }
.leaf.plain { cursor: auto; }
.mark { display: inline-block; width: 1.1rem; text-indent: 0; font-weight: 700; }
.whole .mark { color: var(--whole); } .part .mark { color: var(--part); } .none .mark { color: var(--none); } .unmeasured .mark { color: var(--quiet); }
.leaf[open] { background: var(--wash); border-radius: 4px; padding-bottom: 0.3rem; }
.leaf > p { margin: 0.1rem 0.5rem 0.1rem 1.6rem; font-size: 0.88rem; }
details > summary { cursor: pointer; }
blockquote { margin: 0.4rem 0; padding-left: 0.8rem; border-left: 3px solid var(--line); font-style: italic; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.88rem; }
caption { text-align: left; color: var(--quiet); padding-bottom: 0.3rem; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.7rem 0.35rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
td.figure, th.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.divided svg { display: block; width: 100%; height: 1.1rem; }
.divided rect { fill: var(--accent); }
dd { grid-column: 2; }
.source { border-bottom: 1px solid var(--line); padding: 0.7rem 0; }
.finding { font-size: 0.9rem; margin: 0.3rem 0; padding-left: 0.8rem; border-left: 4px solid var(--line); }
.finding.error { border-color: var(--none); } .finding.warning, .finding.undecided { border-color: var(--part); }
[hidden] { display: none !important; }
@media (max-width: 52rem) {
  .page { grid-template-columns: minmax(0, 1fr); gap: 0; padding: 0 0.9rem 3rem; }
  nav.contents { position: static; max-height: none; border-bottom: 1px solid var(--line); margin-bottom: 1.5rem; }
  .rule { padding: 0.8rem; }
  .rule dl, .source dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dd { grid-column: 1; }
  .rule dd, .source dd { margin-bottom: 0.4rem; }
  td.figure, th.figure { white-space: normal; }
  .condition ul { margin-left: 0.1rem; padding-left: 0.45rem; }
}
@media print {
  :root { color-scheme: light; }
  body { font-size: 10pt; background: none; }
  .page { display: block; max-width: none; padding: 0; }
  nav.contents, .bar, .skip, .to-top { display: none; }
  .rule, .ladder li { break-inside: avoid; box-shadow: none; }
  section.module { break-before: page; }
  h2, h3, h4 { break-after: avoid; }
  a { color: inherit; }
}
`
