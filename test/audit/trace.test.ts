/** Statements, rules, cases and sources lead to one another, and whatever leads nowhere is named. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fingerprintsOf, quoteFinder } from '../../src/audit/trace/index.ts'
import { InvalidSubjectError, subjectOf, traceReport } from '../../src/public/audit.ts'
import { type Files, filesOf, inShort, ownFiles, subjectWith } from '../support/audit.ts'
import { moduleNames } from '../support/cases.ts'

interface StatementEntry {
  id: string
  quote: string
  encodedBy?: string[]
  waived?: string
}
const statementsIn = ({ sources }: Files) => sources.statements.statements as StatementEntry[]
const evidenceIn = ({ sources }: Files) =>
  sources.evidence.evidence as { id: string; strength: string; sources: string[] }[]
const parametersIn = ({ sources }: Files) => sources.parameters.parameters as { name: string; basis: string[] }[]
const statement = (files: Files, id: string): StatementEntry =>
  statementsIn(files).find((each) => each.id === id) ?? expect.fail(id)
const placeOf = (id: string): string => `statements /statements/${Number(id.slice(1)) - 1}`

describe.for(moduleNames)('%s', (module) => {
  const report = traceReport(subjectWith(module))

  test('nothing is wrong, and nothing is left open', () => {
    expect(report.outcome).toBe('passed')
    expect(inShort(report, ['error', 'undecided', 'warning'])).toEqual([])
  })

  test('the matrix leads both ways: what a rule cites lists the rule, and the cases that it has are cases that fire it', () => {
    const { rules, statements, sources } = report.detail
    expect(rules.length).toBe(filesOf(module).pack.rules.length)
    for (const { rule, statements: cited, evidence, citations, parameters, cases } of rules) {
      expect(cases.length, rule).toBeGreaterThan(0)
      expect([...cited, ...evidence, ...citations].length, rule).toBeGreaterThan(0)
      for (const id of cited) expect(statements.find((row) => row.id === id)?.rules, id).toContain(rule)
      for (const id of [...evidence, ...citations, ...parameters]) {
        expect(sources.find((row) => row.id === id)?.rules, id).toContain(rule)
      }
    }
    const back = [...statements, ...sources].flatMap((row) => row.rules)
    const there = rules.flatMap((row) => [...row.statements, ...row.evidence, ...row.citations, ...row.parameters])
    expect(back.length).toBe(there.length)
  })
})

test('each waiver is in the detail with its reason, and each statement with its encoders or its waiver', () => {
  const { statements } = traceReport(subjectWith('triage')).detail
  expect(statements.filter(({ waived }) => waived !== undefined).map(({ id }) => id)).toHaveLength(11)
  for (const { id, waived, encodedBy } of statements) {
    expect([waived !== undefined, encodedBy.length > 0].filter(Boolean), id).toHaveLength(1)
  }
})

test('evidence that nobody uses is said, as a note', () => {
  expect(inShort(traceReport(subjectWith('clinic')), ['note'])).toEqual(['unused_evidence evidence /evidence/35'])
})

describe('a planted fault is named, with its place', () => {
  const faults: readonly {
    readonly name: string
    readonly plant: (files: Files) => void
    readonly named: readonly string[]
  }[] = [
    {
      name: 'an altered quote',
      plant: (files) => {
        statement(files, 'S62').quote = statement(files, 'S62').quote.replace(/\w+$/, 'altered')
      },
      named: [`quote_not_found ${placeOf('S62')}/quote`],
    },
    {
      name: 'a quote of one word',
      plant: (files) => {
        statement(files, 'S62').quote = 'pregnant'
      },
      named: [`quote_too_short ${placeOf('S62')}/quote`],
    },
    {
      name: 'a statement that nothing encodes',
      plant: (files) => {
        statement(files, 'S62').encodedBy = []
      },
      named: [`statement_not_encoded ${placeOf('S62')}`],
    },
    {
      name: 'a waived statement that is encoded all the same',
      plant: (files) => {
        statement(files, 'S62').waived = 'Nobody needs this one, for some reason or other.'
      },
      named: [
        `waived_and_encoded ${placeOf('S62')}/waived`,
        'waived_but_cited /rules/3/basis/0 EL04-pregnant',
        'waived_but_cited /rules/4/basis/0 EL05-possibly-pregnant',
        'waived_but_cited /rules/5/basis/0 EL06-breastfeeding',
      ],
    },
    {
      name: 'a waiver that gives no reason',
      plant: (files) => {
        statement(files, 'S03').waived = 'Advertising.'
      },
      named: [`waiver_without_reason ${placeOf('S03')}/waived`],
    },
    {
      name: 'a waived statement that a rule cites',
      plant: ({ pack }) => {
        pack.rules[3]?.basis.push('S03')
      },
      named: ['waived_but_cited /rules/3/basis/1 EL04-pregnant'],
    },
    {
      name: 'a statement that names a rule which does not exist',
      plant: (files) => {
        statement(files, 'S62').encodedBy = ['EL04', 'EL99']
      },
      named: [`unknown_rule ${placeOf('S62')}/encodedBy/1`],
    },
    {
      name: 'a statement that names the beginning of a name',
      plant: (files) => {
        statement(files, 'S62').encodedBy = ['EL04', 'EL0']
      },
      named: [`unknown_rule ${placeOf('S62')}/encodedBy/1`],
    },
    {
      name: 'a statement that names a rule which does not cite it',
      plant: (files) => {
        statement(files, 'S62').encodedBy = ['EL04', 'EL01']
      },
      named: [`rule_does_not_cite ${placeOf('S62')}/encodedBy/1`],
    },
    {
      name: 'an article rule that cites no statement',
      plant: ({ pack }) => {
        if (pack.rules[4] !== undefined) pack.rules[4].basis = ['E01']
      },
      named: [
        'rule_without_statement /rules/4/basis EL05-possibly-pregnant',
        `rule_does_not_cite ${placeOf('S62')}/encodedBy/1`,
      ],
    },
    {
      name: 'a case that cites what does not exist',
      plant: ({ cases }) => {
        cases.cases[7]?.basis.push('S80')
      },
      named: ['unknown_source cases.json /cases/7/basis/3'],
    },
    {
      name: 'evidence that cites literature which does not exist',
      plant: (files) => {
        evidenceIn(files)[0]?.sources.push('R104')
      },
      named: ['unknown_source evidence /evidence/0/sources/3'],
    },
    {
      name: 'evidence that claims a strength and cites nothing',
      plant: (files) => {
        const [first] = evidenceIn(files)
        if (first !== undefined) first.sources = []
      },
      named: ['evidence_without_source evidence /evidence/0'],
    },
    {
      name: 'a parameter that stands on nothing',
      plant: (files) => {
        const [first] = parametersIn(files)
        if (first !== undefined) first.basis = []
      },
      named: ['parameter_without_source parameters /parameters/0'],
    },
  ]

  test.for(faults)('$name', ({ plant, named }) => {
    const report = traceReport(subjectWith('eligibility', plant))
    expect(report.outcome).toBe('failed')
    expect(inShort(report)).toEqual(named)
  })

  test('a number of its own, in a rule', () => {
    const report = traceReport(
      subjectWith('eligibility', ({ pack }) => {
        pack.rules[3] = {
          ...(pack.rules[3] ?? expect.fail()),
          conditions: { all: [{ fact: 'ageYears', operator: 'lessThan', value: 12 }] },
        }
      }),
    )
    expect(inShort(report, ['warning'])).toEqual(['number_without_source /rules/3/conditions/all/0 EL04-pregnant'])
  })

  test('a rule that no case expects', () => {
    const report = traceReport(
      subjectWith('eligibility', ({ cases }) => {
        cases.cases = cases.cases.filter(({ expect: { fired } }) => !fired.includes('EL04-pregnant'))
      }),
    )
    expect(inShort(report, ['warning'])).toEqual(['rule_without_case /rules/3 EL04-pregnant'])
  })

  test('a basis that does not exist is refused before anything is checked', () => {
    expect(() =>
      subjectWith('eligibility', ({ pack }) => {
        pack.rules[3]?.basis.push('S80')
      }),
    ).toThrow(InvalidSubjectError)
  })

  test('a rule that cites what the built-in sources have, and the given ones do not', () => {
    const files = ownFiles([
      { name: 'O1', rung: 'ask', when: { all: [{ fact: 'smoker', operator: 'equal', value: true }] } },
    ])
    const report = traceReport(subjectOf({ ...files, sources: { own: { format: 'evidence/1', evidence: [] } } }))
    expect(inShort(report)).toEqual(['unknown_source /rules/0/basis/0 O1', 'rule_without_source /rules/0/basis O1'])
  })
})

describe("a vendor's own sources", () => {
  const guideline = {
    format: 'text/1',
    article: 'Our guideline',
    paragraphs: ['Ask everybody who smokes.', 'Whoever smokes much, send away.'],
  }
  const statements = (quote: string) => ({
    format: 'statements/1',
    article: 'Our guideline',
    statements: [{ id: 'G1', quote }],
  })
  const report = (sources: Readonly<Record<string, unknown>>) =>
    traceReport(
      subjectOf({
        ...ownFiles([
          {
            name: 'O1',
            rung: 'ask',
            layer: 'article',
            basis: ['G1'],
            when: { all: [{ fact: 'smoker', operator: 'equal', value: true }] },
          },
        ]),
        sources,
      }),
    )

  test('a quote from a text that is given whole, encoded by the rule that cites it', () => {
    const { outcome, problems, detail } = report({ 'g.json': statements('everybody who smokes'), 't.json': guideline })
    expect([outcome, problems]).toEqual(['passed', []])
    expect(detail.statements[0]).toMatchObject({ found: 'stands', encodedBy: [{ pack: 'own', rule: 'O1' }] })
  })

  test('a quote across two paragraphs stands, for a reader goes on', () => {
    expect(report({ 'g.json': statements('who smokes. Whoever smokes'), 't.json': guideline }).outcome).toBe('passed')
  })

  test('a quote that is not in it', () => {
    const faulty = report({ 'g.json': statements('nobody who smokes'), 't.json': guideline })
    expect(inShort(faulty)).toEqual(['quote_not_found g.json /statements/0/quote'])
  })

  test('without the text it cannot be said, and is no pass', () => {
    const open = report({ 'g.json': statements('everybody who smokes') })
    expect([open.outcome, inShort(open, ['undecided'])]).toEqual([
      'not_decided',
      ['text_not_given g.json /statements/0/quote'],
    ])
  })

  test('without any sources it cannot be said either', () => {
    const files = filesOf('clinic')
    const { outcome, problems } = traceReport(subjectOf({ pack: files.pack }))
    expect([outcome, problems.map(({ code }) => code)]).toEqual(['not_decided', ['no_sources']])
  })
})

describe('quotes', () => {
  const words = fc.array(fc.constantFrom('scalp', 'hair', 'wash', 'day', 'after', 'ñandú', '24'), {
    minLength: 2,
    maxLength: 30,
  })

  test('every run of two words or more stands in its text, however it is written', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % (text.length - 1)
        const quote = text.slice(start, start + 2 + (length % (text.length - start - 1)))
        const find = quoteFinder([{ title: 't', fingerprints: fingerprintsOf(text.join(' ')) }])
        expect(find('t', `“${quote.join(', ').toUpperCase()}!”`)).toBe('stands')
      }),
    )
  })

  test('with one word that the text does not have, it does not', () => {
    fc.assert(
      fc.property(words, fc.nat(), (text, place) => {
        const altered = text.map((word, index) => (index === place % text.length ? 'never' : word))
        const find = quoteFinder([{ title: 't', paragraphs: [text.join(' ')] }])
        expect(find('t', altered.join(' '))).toBe('not_found')
      }),
    )
  })

  test('a text of another title is not looked at', () => {
    const find = quoteFinder([{ title: 'one', paragraphs: ['wash the hair'] }])
    expect([find('one', 'wash the'), find('other', 'wash the')]).toEqual(['stands', 'text_not_given'])
  })
})

describe('sentences', () => {
  const when = { all: [{ fact: 'smoker', operator: 'equal', value: true }] } as const
  const rules = ['O1-smoker', 'O2-pregnant'].map((name) => ({ name, rung: 'ask', when }) as const)
  const shown = (...messages: readonly string[]) => {
    const { pack, messages: sentences } = ownFiles(rules)
    for (const [index, message] of messages.entries()) Object.assign(pack.rules[index]?.event.params ?? {}, { message })
    const said = { ...sentences, 'finding.own.smoker': 'You smoke.', 'finding.own.pregnant': 'You are pregnant.' }
    return traceReport(subjectOf({ pack, messages: said })).problems.filter(
      ({ code }) => code === 'sentence_of_another',
    )
  }

  test('two rules that show each what is named after the other are both named', () => {
    const found = shown('pregnant', 'smoker').map(({ rule, severity, at }) => `${rule} ${severity} ${at}`)
    expect(found).toEqual(['O1-smoker warning /rules/0', 'O2-pregnant warning /rules/1'])
  })

  test('one sentence may serve several rules', () => {
    expect([shown('smoker', 'pregnant'), shown('pregnant', 'pregnant')]).toEqual([[], []])
  })
})
