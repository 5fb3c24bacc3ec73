/**
 * The chart of `docs/performance.md`: microseconds a decision, by mix and contestant, on a logarithmic scale.
 *
 * @module
 */
import { parse, View } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import type { Timing } from './rows.ts'

// Greys and hues that keep their contrast on white and on black: the page may be shown on either.
const text = '#767676'
const line = '#a0a0a040'
const colours = ['#d1495b', '#2a7fbd', '#5aa9a5', '#8c6bb1', '#b8782a', '#3a8f5c']

/** What the chart shows, for somebody who does not see it. */
export const altText =
  'Dot chart on a logarithmic scale of microseconds a decision, one row for each mix of patients, for eligibility and triage. ' +
  'The hand-written TypeScript, with and without a check of its input, and the JSON engines that are compared with this library stand in one row each; the table below holds the numbers.'

export async function chartOf(timings: readonly Timing[]): Promise<string> {
  const specification: TopLevelSpec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: altText,
    background: 'transparent',
    data: { values: timings.map((timing) => ({ ...timing })) },
    facet: {
      row: { field: 'module', type: 'nominal', title: null, header: { labelFontSize: 14, labelOrient: 'top' } },
    },
    spec: {
      width: 520,
      height: { step: 22 },
      mark: { type: 'point', filled: true, size: 90, opacity: 1 },
      encoding: {
        x: {
          field: 'microseconds',
          type: 'quantitative',
          scale: { type: 'log' },
          title: 'µs a decision (logarithmic)',
        },
        y: { field: 'mix', type: 'nominal', title: null, sort: null, axis: { labelLimit: 0 } },
        color: { field: 'contestant', type: 'nominal', title: null, sort: null, scale: { range: colours } },
        shape: { field: 'contestant', type: 'nominal', title: null, sort: null },
      },
    },
    config: {
      font: 'sans-serif',
      view: { stroke: line },
      axis: {
        labelColor: text,
        titleColor: text,
        gridColor: line,
        domainColor: line,
        tickColor: line,
        labelLimit: 240,
      },
      legend: { labelColor: text, titleColor: text },
      header: { labelColor: text },
    },
  }
  const svg = await new View(parse(compile(specification).spec), { renderer: 'none' }).toSVG()
  return `${svg.replace('<svg ', `<svg role="img" aria-label="${altText}" `)}\n`
}
