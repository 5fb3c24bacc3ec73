/** Interviews with the people of the cases: where they end, what comes first, and how many questions they take. */
import { beforeAll, describe, expect, test } from 'vitest'
import { accept } from '../../src/facts/index.ts'
import { dictionary } from '../../src/modules/index.ts'
import { lazily } from '../../src/pack/index.ts'
import { basesOf, completionsOf } from '../../src/prove/index.ts'
import { evaluateVisit, type Facts, InvalidArgumentError, InvalidFactsError } from '../../src/public/index.ts'
import {
  type InterviewOptions,
  interview,
  interviewOf,
  NoQuestionLeftError,
  UnknownQuestionError,
} from '../../src/public/interview.ts'
import { loadOverlay, loadPack, loadRegion } from '../../src/public/pack.ts'
import { type Case, casesOf, evaluate, factsOf, layersOf, moduleNames, packOf } from '../support/cases.ts'
import { json, text } from '../support/project.ts'
import { formLength, replay } from '../support/replay.ts'

/** The table of `docs/interview.md`: cases, questions of the interviews, questions in the order of a form. */
const documented = new Map(
  [...text('docs/interview.md').matchAll(/^\| `(\w+)` \| (\d+) \| ([\d,]+) \| ([\d,]+) \|/gm)].map(
    ([, module = '', ...numbers]) => [module, numbers.map((number) => Number(number.replaceAll(',', '')))],
  ),
)

describe.for(moduleNames)('%s', (module) => {
  const replays = lazily(() =>
    casesOf(module).map((each) => {
      const [facts, options] = [factsOf(each), { layers: layersOf(each) }]
      return { each, facts, options, ...replay(module, facts, options) }
    }),
  )

  beforeAll(() => {
    replays()
  }, 300_000)

  test('ends at the verdict of all that the person knows, and the decision says so', () => {
    for (const { each, facts, options, end } of replays()) {
      const whole = evaluate[module](facts as Facts, options)
      expect([end.verdict, end.decision.verdict], each.id).toEqual([whole.verdict, whole.verdict])
    }
  })

  test('no answer is asked for twice, and each question goes where its answer belongs', () => {
    for (const { each, steps } of replays()) {
      const places = steps.map(({ question }) => question.at)
      expect(new Set(places).size, each.id).toBe(places.length)
    }
  })

  test('what could raise the verdict highest is asked first: as answers come in, no higher question follows a lower', () => {
    const { ladder } = packOf(module)
    for (const { each, steps, end } of replays()) {
      // "I don't know" can open a question that a known answer would not.
      if (JSON.stringify(end.answers).includes('"unknown"')) continue
      const heights = steps.map(({ question }) => ladder.indexOf(question.couldRaiseTo))
      expect(heights, each.id).toEqual([...heights].sort((a, b) => b - a))
    }
  })

  test('takes as many questions as the docs say, against the order of a form', () => {
    const asked = replays().reduce((sum, { steps }) => sum + steps.length, 0)
    const inOrder = replays().reduce((sum, { facts, options }) => sum + formLength(module, facts, options), 0)
    expect([replays().length, asked, inOrder]).toEqual(documented.get(module))
    expect(asked).toBeLessThan(inOrder)
  }, 240_000)
})

describe('red flags', () => {
  const bases = basesOf(packOf('triage'), dictionary)

  // By the audit's completions, which share no code with the order of the questions.
  test('no other question is asked while a completion is an emergency', () => {
    let looked = 0
    for (const each of casesOf('triage').filter((_, index) => index % 7 === 0)) {
      const { steps, end } = replay('triage', factsOf(each))
      if (JSON.stringify(end.answers).includes('"unknown"')) continue
      const first = steps.find(({ question }) => question.couldRaiseTo !== 'emergency_now')
      if (first === undefined) continue
      const { answers } = first.state
      expect(accept(answers, dictionary).ok).toBe(true)
      for (const proof of completionsOf(bases, answers)) {
        expect(proof.decided && proof.verdicts.map(({ verdict }) => verdict), each.id).not.toContain('emergency_now')
      }
      looked += 1
    }
    expect(looked).toBeGreaterThan(10)
  })

  // By evaluating each answer, whereas the order is worked out on boxes.
  test.for(['pain', 'hives', 'burning'] as const)(
    'after %s, answers that are an emergency by themselves are asked for before those that need others',
    (symptom) => {
      const state = interview('triage').answer([symptom], '/symptoms')
      const standing = state.open().flatMap((question) => {
        if (question.couldRaiseTo !== 'emergency_now' || !('values' in question) || question.about !== undefined)
          return []
        const decisions = question.values.map(({ value }) => {
          const answer = question.type === 'set' ? [value] : value
          return state.answer(answer, question.at).decision.atLeast
        })
        return [decisions.includes('emergency_now')]
      })
      expect(standing.filter((alone) => alone).length).toBeGreaterThan(5)
      expect(standing.filter((alone) => !alone).length).toBeGreaterThan(1)
      expect(standing).toEqual([...standing].sort((a, b) => Number(b) - Number(a)))
    },
  )

  test('one that is there ends the interview', () => {
    const state = interview('triage').answer(true, '/breathingOrThroatProblem')
    expect([state.verdict, state.next()]).toEqual(['emergency_now', undefined])
  })
})

describe('in a region that moves a parameter', () => {
  const region = loadRegion(json('test/records/region.json'))

  test.for(['eligibility', 'preparation', 'protocol', 'aftercare'] as const)(
    '%s ends at the joined verdict of all that the person knows',
    { timeout: 240_000 },
    (module) => {
      for (const each of casesOf(module).filter((_, index) => index % 4 === 0)) {
        const options = { layers: layersOf(each), region }
        const { end } = replay(module, factsOf(each), options)
        expect(end.verdict, each.id).toBe(evaluate[module](factsOf(each) as Facts, options).verdict)
      }
    },
  )
})

describe('under an overlay', () => {
  const overlay = loadOverlay(json('docs/examples/clinic-overlay.json'))

  test.for(['eligibility', 'preparation', 'protocol', 'aftercare'] as const)(
    '%s ends at the joined verdict of all that the person knows, in a region that moves a parameter as well',
    { timeout: 240_000 },
    (module) => {
      const region = loadRegion(json('test/records/region.json'))
      for (const each of casesOf(module).filter((_, index) => index % 3 === 0)) {
        const options = { layers: layersOf(each), overlay, region }
        const { end } = replay(module, factsOf(each), options)
        const whole = evaluate[module](factsOf(each) as Facts, options)
        expect([end.verdict, end.decision.verdict], each.id).toEqual([whole.verdict, whole.verdict])
        expect(end.decision, each.id).toHaveProperty('overlay.id', 'north-street-clinic')
      }
    },
  )

  test('what only the clinic wants to know is asked, in words', () => {
    const asked = (options: InterviewOptions) => interview('preparation', options).open()
    const [plain, strict] = [asked({}), asked({ overlay })].map((open) => open.map(({ at }) => at as string))
    expect(strict?.filter((at) => !plain?.includes(at))).toContain('/earlierSessionReaction')
    const question = asked({ overlay }).find(({ at }) => at === '/earlierSessionReaction')
    expect(question).toMatchObject({ type: 'boolean', becauseOf: ['NSC02-reacted-to-an-earlier-session'] })
    expect(question?.question).toMatch(/\?$/)
  })

  test('a visit ends at the joined verdict', () => {
    const facts = { dyedBefore: true, lastDyeHoursBefore: 120, symptoms: [] } as const
    const { end } = replay('visit', facts, { overlay })
    expect(end.verdict).toBe(evaluateVisit(facts, { overlay }).verdict)
  })
})

describe('a pack of one’s own', () => {
  const source = json<{ readonly rules: readonly object[] }>('rules/modules/remedy/pack.json')
  const loaded = loadPack(source)

  test('is asked about like a built-in one', () => {
    const [own, builtIn] = [interviewOf(loaded.pack, { language: 'es' }), interview('remedy', { language: 'es' })]
    expect(own.open()).toEqual(builtIn.open())
    expect(own.answer(['lotion']).open()).toEqual(builtIn.answer(['lotion']).open())
    expect(own.decision).toEqual(builtIn.decision)
  })

  test('asks less where it has fewer rules', () => {
    const { pack } = loadPack({ ...source, rules: source.rules.slice(0, 2) })
    expect(interviewOf(pack).left).toBeLessThan(interviewOf(loaded.pack).left)
  })

  test('in a region that moves a parameter, nothing falls below what the pack says without it', () => {
    const leaf = (operator: string, value: number | object) => ({ fact: 'ageYears', operator, value })
    const rule = (name: string, type: string, ...all: readonly object[]) => {
      return {
        name,
        layer: 'evidence',
        basis: ['own'],
        conditions: { all },
        event: { type, params: { message: 'age' } },
      }
    }
    const { pack, evaluate: decide } = loadPack(
      {
        format: 'rule-pack/1',
        id: 'own',
        version: '1.0.0',
        ladder: ['fine', 'ask', 'stop'],
        otherwise: 'fine',
        rules: [
          rule('O1-under-age', 'ask', leaf('lessThan', { fact: 'ageFloor' })),
          rule('O2-just-of-age', 'stop', leaf('greaterThanInclusive', { fact: 'ageFloor' }), leaf('lessThan', 20)),
        ],
      },
      {
        sources: { own: null },
        messages: {
          'verdict.own.fine': 'Fine.',
          'verdict.own.ask': 'Ask.',
          'verdict.own.stop': 'Stop.',
          'finding.own.age': 'Your age.',
        },
      },
    )
    const options = { region: loadRegion(json('test/records/region.json')) }
    expect(interviewOf(pack, options).answer(19).verdict).toBe('stop')
    for (const ageYears of [17, 18, 19, 20, 21]) {
      expect(interviewOf(pack, options).answer(ageYears).verdict).toBe(decide({ ageYears }, options).verdict)
    }
  })

  test('refuses what interviews about built-in questions refuse', () => {
    expect(() => interviewOf(loaded.pack, { answers: { agYears: 3 } })).toThrow(InvalidFactsError)
    expect(() => interviewOf(loaded.pack, { language: 'de' as 'en' })).toThrow(/language/)
    expect(() => interviewOf(loaded.pack, { answeredBy: [] })).toThrow(InvalidFactsError)
  })
})

describe('the visit', () => {
  const cases = json<{ readonly cases: readonly (Case & { readonly layers?: readonly ['article'] })[] }>(
    'rules/visit-cases.json',
  ).cases

  test.for(cases)('$id: ends at the verdict of everything that was answered', (each) => {
    const { steps, end } = replay('visit', factsOf(each), { layers: layersOf(each) })
    // Whoever reports no symptom is not asked the questions about symptoms.
    const answered = { ...factsOf(each), ...end.answers } as Facts
    const isQuiet = JSON.stringify(end.answers.symptoms) === '[]'
    const whole = evaluateVisit(isQuiet ? (end.answers as Facts) : answered, { layers: layersOf(each) })
    expect(end.verdict).toBe(each.id === 'tie-eligibility-leads' ? 'ask_clinic_first' : whole.verdict)
    if (layersOf(each).includes('evidence')) expect(steps[0]?.question.at).toBe('/symptoms')
  })

  test('takes the list of symptoms as empty where only a clinician is asked', () => {
    const patient = { breathingOrThroatProblem: false, symptoms: undefined }
    for (const { name, facts } of json<{ readonly patients: readonly { name: string; facts: Facts }[] }>(
      'rules/patients.json',
    ).patients) {
      let state = interview('visit', { answeredBy: ['clinician'], answers: { ...facts, ...patient } })
      for (let question = state.next(); question !== undefined; question = state.next()) state = state.answer('unknown')
      expect(state.verdict, name).toBe(evaluateVisit(state.answers as Facts).verdict)
    }
  })

  test('asks about symptoms first, and no question of triage where there are none', () => {
    const start = interview('visit')
    expect(start.next()).toMatchObject({ at: '/symptoms', type: 'list', couldRaiseTo: 'emergency_now' })
    const quiet = start.answer(['none'])
    expect(quiet.open().map(({ group }) => group.id)).not.toContain('triage')
    expect(start.answer(['hives']).next()?.couldRaiseTo).toBe('emergency_now')
  })
})

describe('a state', () => {
  test('is frozen; back gives the one before, the first gives itself', () => {
    const start = interview('remedy')
    const next = start.answer(['lotion'])
    expect(Object.isFrozen(next)).toBe(true)
    expect(next.back()).toBe(start)
    expect(start.back()).toBe(start)
    expect(start.answers).toEqual({})
  })

  test('goes on from its answers alone', () => {
    const state = interview('triage').answer(['hives', 'burning']).answer(false, '/breathingOrThroatProblem')
    const again = interview('triage', { answers: JSON.parse(JSON.stringify(state.answers)) })
    expect(again.next()).toEqual(state.next())
    expect(again.decision).toEqual(state.decision)
  })

  test('says of each question by which rules it is asked, the highest first, and to what it could raise the verdict', () => {
    let several = 0
    for (const module of moduleNames) {
      const { rules, ladder } = packOf(module)
      for (const { becauseOf, couldRaiseTo } of interview(module).open()) {
        const asking = becauseOf.map((name) => rules.find((rule) => rule.name === name))
        const heights = asking.map((rule) => ladder.indexOf(rule?.rung ?? ''))
        expect(heights).toEqual([...heights].sort((a, b) => b - a))
        expect(becauseOf).toEqual([...new Set(becauseOf)])
        expect(ladder).toContain(couldRaiseTo)
        if (new Set(heights).size > 1) several += 1
      }
    }
    expect(several).toBeGreaterThan(5)
  })

  test('asks in the language that was named, whichever was asked in before', () => {
    const asked = (language: 'en' | 'es') =>
      interview('remedy', { language })
        .open()
        .map(({ question }) => question)
    const [english, spanish, again] = [asked('en'), asked('es'), asked('en')]
    expect(english.length).toBeGreaterThan(0)
    expect(english.filter((question) => spanish.includes(question))).toEqual([])
    expect(again).toEqual(english)
  })

  test('says of a list which answer stands alone: the one that an empty list stands for', () => {
    const question = interview('triage')
      .open()
      .find(({ type }) => type === 'list')
    const alone = question?.type === 'list' ? question.values.filter(({ excludesOthers }) => excludesOthers) : []
    expect(alone.map(({ value }) => value)).toEqual(['none'])
  })

  test('names the item that a question is about', () => {
    const symptoms = [{ symptom: 'pain' }, { symptom: 'burning' }]
    const abouts = interview('triage', { answers: { symptoms } })
      .open()
      .flatMap(({ about }) => about ?? [])
    const labels = new Map(abouts.map(({ at, label }) => [at, label]))
    expect([...labels.keys()].sort()).toEqual(['/symptoms/0', '/symptoms/1'])
    expect(new Set(labels.values()).size).toBe(2)
  })

  test('has a decision from the first on', () => {
    expect(interview('eligibility').decision).toEqual(evaluate.eligibility({}))
  })

  test('says that nothing is left to answer', () => {
    const { end } = replay('triage', { symptoms: [{ symptom: 'swelling_lips_face' }], breathingOrThroatProblem: true })
    expect([end.left, end.next(), end.open()]).toEqual([0, undefined, []])
    expect(() => end.answer(true)).toThrow(NoQuestionLeftError)
  })
})

describe('an answer', () => {
  test('"I don\'t know" is not asked again', () => {
    const start = interview('clinic')
    const question = start.next()
    const after = start.answer('unknown')
    expect(after.answers[question?.name ?? '']).toBe('unknown')
    expect(after.open().map(({ at }) => at)).not.toContain(question?.at)
    expect(start.answer(undefined).answers).toEqual(after.answers)
  })

  test('that cannot be used is refused with its place, and changes nothing', () => {
    const start = interview('triage').answer(['burning'])
    expect(() => start.answer(11, '/symptoms/0/severity0to10')).toThrow(InvalidFactsError)
    expect(start.answers).toEqual({ symptoms: [{ symptom: 'burning' }] })
  })

  test.for(['symptoms', '', 5, '/symptoms/1/trend', '/symptoms/length/trend', '/symptoms/0'])(
    'for a place that is none, %j, is refused: no answer is lost without a word',
    (at) => {
      const start = interview('triage').answer(['burning'])
      expect(() => start.answer('worsening', at as '')).toThrow(InvalidArgumentError)
    },
  )

  test('to a list counts each item once, and "none" beside another is refused', () => {
    const start = interview('triage')
    expect(start.answer(['hives', 'hives']).answers).toEqual({ symptoms: [{ symptom: 'hives' }] })
    expect(start.answer(['none', 'none']).answers).toEqual({ symptoms: [] })
    expect(() => start.answer(['none', 'hives'])).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: 'none_beside_others', at: '/symptoms' })] }),
    )
  })

  test('to a list names what its items are about; details that are known are kept when one is added', () => {
    const state = interview('triage')
      .answer(['burning'])
      .answer(3, '/symptoms/0/severity0to10')
      .answer(['hives', 'burning'], '/symptoms')
    expect(state.answers).toEqual({ symptoms: [{ symptom: 'hives' }, { symptom: 'burning', severity0to10: 3 }] })
    const details = state.open().filter(({ at }) => at.startsWith('/symptoms/1/'))
    expect(details.map(({ about }) => about)).toEqual(
      details.map(() => ({ at: '/symptoms/1', label: expect.any(String) })),
    )
  })
})

describe('what follows from other answers', () => {
  const places = (question: 'protocol' | 'preparation' | 'aftercare', answers: Facts): readonly string[] =>
    interview(question, { answers })
      .open()
      .map(({ at }) => at)

  test('the weight is asked for only where the dose could be too high for somebody', () => {
    expect(places('protocol', {})).toContain('/weightKg')
    expect(places('protocol', { lidocaineDoseMg: 100 })).toContain('/weightKg')
    expect(places('protocol', { lidocaineDoseMg: 0 })).not.toContain('/weightKg')
    // Too much for anybody, whatever they weigh.
    expect(places('protocol', { lidocaineDoseMg: 2000 })).not.toContain('/weightKg')
  })

  test('hours are not asked for where what is known of them rules out the few that matter', () => {
    expect(places('preparation', {})).toContain('/hoursBetweenSessions')
    expect(places('preparation', { washSlotDayBefore: true })).not.toContain('/hoursBetweenSessions')
  })

  test('an instruction about another activity is left alone', () => {
    const doctorInstructions = [{ activity: 'dye' }, { activity: 'wash' }] as const
    const open = places('aftercare', {
      activities: [{ activity: 'wash' }],
      hoursSinceSessionEnd: 30,
      doctorInstructions,
    })
    expect(open).toContain('/doctorInstructions/1/allowedFromHours')
    expect(open).not.toContain('/doctorInstructions/0/allowedFromHours')
  })
})

describe('who answers', () => {
  test('a patient is asked nothing that only a clinician can say', () => {
    const { steps } = replay('eligibility', factsOf(casesOf('eligibility')[0] as Case), { answeredBy: ['patient'] })
    expect(steps.map(({ question }) => question.answeredBy)).not.toContain('clinician')
    const everybody = interview('eligibility').open()
    expect(everybody.filter(({ answeredBy }) => answeredBy === 'clinician').map(({ at }) => at)).toContain(
      '/rootsRetained',
    )
  })

  test('names and options that do not exist are refused', () => {
    expect(() => interview('triag' as 'triage')).toThrow(UnknownQuestionError)
    expect(() => interview('triage', { answeredBy: ['nurse' as 'patient'] })).toThrow(InvalidFactsError)
    expect(() => interview('triage', { language: 'de' as 'en' })).toThrow(/language/)
    expect(() => interview('triage', { answers: { agYears: 3 } })).toThrow(InvalidFactsError)
  })
})

test('each question says in words what is asked, in both languages', () => {
  const [english, spanish] = (['en', 'es'] as const).map((language) => interview('protocol', { language }).open())
  expect(english?.map(({ at }) => at)).toEqual(spanish?.map(({ at }) => at))
  expect(english?.some(({ question }, index) => question === spanish?.[index]?.question)).toBe(false)
  for (const { becauseOf } of english ?? []) expect(becauseOf.length).toBeGreaterThan(0)
})
