/**
 * Vectors for the way from truths to a verdict: `otherwise`, `undecided`, bounds, notices, layers, and the day on which
 * a pack is in force.
 *
 * @module
 */
import { cases, type SuiteDraft, smallSuite, type VectorDraft } from '../draft.ts'
import { every, is, leaf, pack, rule } from '../small.ts'

const ladderRules = [
  rule('flag-low', 'low', { all: [is('flag')] }),
  rule('sign-middle', 'middle', { all: [is('sign')] }),
  rule('kind-high', 'high', { all: [leaf('kind', 'equal', 'p')] }),
]

const asked = every({ flag: [true, false, 'unknown'], sign: [true, false, undefined], kind: ['p', 'q', undefined] })

const notices = [
  rule('notice-flag', 'low', { all: [is('flag')] }, { notice: true }),
  rule('notice-unknown', 'low', { all: [leaf('flag', 'isUnknown', true)] }, { notice: true }),
  rule('notice-sign', 'low', { not: is('sign') }, { notice: true, layer: 'evidence' }),
  rule('kind', 'middle', { all: [leaf('kind', 'equal', 'p')] }),
]

const layered = [
  rule('article-flag', 'middle', { all: [is('flag')] }),
  rule('evidence-flag', 'high', { all: [is('flag')] }, { layer: 'evidence' }),
  rule('evidence-sign', 'middle', { all: [is('sign')] }, { layer: 'evidence' }),
]

const twoFacts = every({ flag: [true, false, undefined], sign: [true, false, undefined] })

const wrongOptions: readonly (readonly [title: string, options: unknown])[] = [
  ['the evidence alone', { layers: ['evidence'] }],
  ['no layer', { layers: [] }],
  ['a layer twice', { layers: ['article', 'article'] }],
  ['a day that does not exist', { asOf: '2027-02-30' }],
  ['a day in another form', { asOf: '1 March 2027' }],
  ['a region that does not exist', { region: 'nowhere' }],
  ['options that are a text', 'article'],
]

/** From truths to a verdict. */
export function verdicts(): SuiteDraft {
  const dated = (day: string): VectorDraft => ({
    id: `dated/${day}`,
    title: `asked for ${day}`,
    pack: 'dated',
    facts: {},
    options: { asOf: day },
  })
  return smallSuite(
    'verdicts',
    'Otherwise, undecided, bounds, notices, layers, and the day on which a pack is in force',
    [
      pack('otherwise-low', ladderRules),
      pack('otherwise-middle', ladderRules, { otherwise: 'middle' }),
      pack('undecided-on-top', ladderRules, { undecided: 'high' }),
      pack('without-undecided', ladderRules.slice(0, 2), { ladder: ['low', 'middle'], undecided: undefined } as object),
      pack('notices', notices, { otherwise: 'middle' }),
      pack('layers', layered),
      pack('evidence-alone', layered.slice(1), { otherwise: 'middle' }),
      pack('dated', ladderRules, { effective: { from: '2027-01-01', to: '2027-12-31' } }),
    ],
    [
      ...['otherwise-low', 'otherwise-middle', 'undecided-on-top'].flatMap((name) => cases(name, name, asked)),
      ...cases('without-undecided', 'without a rung that says "undecided"', twoFacts),
      ...cases(
        'notices',
        'notices',
        every({ flag: [true, undefined], sign: [true, false, undefined], kind: ['p', 'q', undefined] }),
      ),
      ...cases('layers', 'both layers', twoFacts, { layers: ['evidence', 'article'] }),
      ...cases('layers', 'the article alone', twoFacts, { layers: ['article'] }, 'article'),
      ...cases('evidence-alone', 'a pack without article rules', twoFacts),
      ...cases(
        'evidence-alone',
        'a pack without article rules, the article alone',
        twoFacts.slice(0, 3),
        { layers: ['article'] },
        'article',
      ),
      ...['2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01'].map(dated),
      ...wrongOptions.map(([title, options], index) => ({
        id: `dated/wrong-option-${index + 1}`,
        title,
        pack: 'dated',
        facts: {},
        options,
        codes: ['invalid_option'],
      })),
    ],
  )
}
