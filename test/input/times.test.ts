/** Instants to facts: summer time, month ends, leap days, and what is wrong with times. */
import { describe, expect, test } from 'vitest'
import { evaluateAdherence, evaluateAftercare, evaluatePreparation } from '../../src/public/index.ts'
import { factsOfTimes, InvalidTimesError, type Times } from '../../src/public/time.ts'

const zone = 'Europe/Madrid'

describe('elapsed hours', () => {
  test.for<readonly [string, string, string, number]>([
    ['an ordinary day', '2027-05-03T18:00:00+02:00', '2027-05-04T18:00:00+02:00', 24],
    [
      'the night when summer time begins is an hour short',
      '2027-03-27T18:00:00+01:00',
      '2027-03-28T18:00:00+02:00',
      23,
    ],
    ['the night when it ends is an hour long', '2027-10-30T18:00:00+02:00', '2027-10-31T18:00:00+01:00', 25],
    ['a minute short', '2027-05-03T18:00:00Z', '2027-05-04T17:59:00Z', 24 - 1 / 60],
    ['across zones', '2027-05-03T18:00:00+02:00', '2027-05-03T18:00:00Z', 2],
  ])('%s', ([, lastSessionEnd, now, hours]) => {
    expect(factsOfTimes({ timeZone: zone, lastSessionEnd, now }).hoursSinceSessionEnd).toBeCloseTo(hours, 10)
  })

  test('the window of 24 hours moves with the clock of the sun, not with that on the wall', () => {
    const times = { timeZone: zone, lastSessionEnd: '2027-03-27T18:00:00+01:00' }
    const wash = (now: string) =>
      evaluateAftercare({ activity: 'wash', punctureSitesClosed: true, ...factsOfTimes({ ...times, now }) }).verdict
    expect(wash('2027-03-28T18:00:00+02:00')).toBe('not_yet')
    expect(wash('2027-03-28T19:00:00+02:00')).toBe('allowed')
  })
})

describe('calendar months', () => {
  test.for<readonly [string, string, string, number]>([
    ['exactly three months', '2027-01-15T10:00:00+01:00', '2027-04-15T10:00:00+02:00', 3],
    ['from the last day of January to that of February', '2027-01-31T10:00:00+01:00', '2027-02-28T10:00:00+01:00', 1],
    ['from a leap day to the year after', '2028-02-29T10:00:00+01:00', '2029-02-28T10:00:00+01:00', 12],
    ['from the last day of a short month to the same day', '2027-02-28T10:00:00+01:00', '2027-06-28T10:00:00+02:00', 4],
  ])('%s', ([, firstSession, now, months]) => {
    expect(factsOfTimes({ timeZone: zone, firstSession, now }).monthsSinceFirstSession).toBe(months)
  })

  test('an hour past four months is past the window of first results', () => {
    const verdict = (now: string) =>
      evaluateAdherence({
        visibleResult: false,
        sessionsScheduled: 8,
        sessionsAttended: 8,
        ...factsOfTimes({ timeZone: zone, firstSession: '2027-01-15T10:00:00+01:00', now }),
      }).verdict
    expect(verdict('2027-05-15T10:00:00+02:00')).toBe('first_results_window')
    expect(verdict('2027-05-15T11:00:00+02:00')).toBe('review_due')
  })
})

describe('between two sessions', () => {
  const slot = (lastSessionEnd: string, sessionStart: string, timeZone = zone) =>
    factsOfTimes({ timeZone, lastSessionEnd, sessionStart })

  test.for<readonly [string, string, string, boolean]>([
    ['two days: always', '2027-05-03T20:00:00+02:00', '2027-05-05T20:00:00+02:00', true],
    ['the window ends in the evening before', '2027-05-03T22:00:00+02:00', '2027-05-05T09:00:00+02:00', true],
    ['the window ends at midnight exactly', '2027-05-04T00:00:00+02:00', '2027-05-05T09:00:00+02:00', false],
    ['the window ends on the day itself', '2027-05-04T08:00:00+02:00', '2027-05-05T09:00:00+02:00', false],
    ['less than a day', '2027-05-04T10:00:00+02:00', '2027-05-05T09:00:00+02:00', false],
  ])('%s', ([, end, start, has]) => {
    expect(slot(end, start).washSlotDayBefore).toBe(has)
  })

  test('midnight is that of the place', () => {
    const [end, start] = ['2027-05-03T23:30:00Z', '2027-05-05T12:00:00Z']
    expect(slot(end, start, 'Europe/Madrid').washSlotDayBefore).toBe(false)
    expect(slot(end, start, 'America/New_York').washSlotDayBefore).toBe(true)
  })

  test('what follows never contradicts what the rules compute themselves', () => {
    for (let hours = 1; hours <= 72; hours += 0.5) {
      const end = Date.UTC(2027, 4, 3, 7)
      const start = new Date(end + hours * 3_600_000).toISOString()
      const facts = slot(new Date(end).toISOString(), start)
      expect(() => evaluatePreparation(facts), String(hours)).not.toThrow()
    }
  })
})

describe('before a session', () => {
  test('a wash is counted in calendar days, a dye in hours', () => {
    const times = {
      timeZone: zone,
      sessionStart: '2027-05-05T00:30:00+02:00',
      lastWash: '2027-05-04T23:30:00+02:00',
      lastDye: '2027-05-03T00:30:00+02:00',
    }
    expect(factsOfTimes(times)).toEqual({ lastWashCalendarDaysBefore: 1, dyedBefore: true, lastDyeHoursBefore: 48 })
  })

  test('on the calendar of the place, for the earlier time as for the later', () => {
    const days = (lastWash: string, timeZone: string) =>
      factsOfTimes({ timeZone, sessionStart: '2027-05-05T10:00:00Z', lastWash }).lastWashCalendarDaysBefore
    // Half past midnight in Madrid is the day before in Greenwich, and an evening in New York is the day after there.
    expect(days('2027-05-04T00:30:00+02:00', zone)).toBe(1)
    expect(days('2027-05-04T00:30:00+02:00', 'UTC')).toBe(2)
    expect(days('2027-05-04T22:30:00-04:00', 'America/New_York')).toBe(1)
    expect(days('2027-05-04T22:30:00-04:00', 'UTC')).toBe(0)
  })

  test('nothing is made up where a time is not known', () => {
    expect(factsOfTimes({ timeZone: zone })).toEqual({})
    expect(factsOfTimes({ timeZone: zone, now: '2027-05-05T00:30:00+02:00', lastWash: undefined })).toEqual({})
  })
})

describe('bad times', () => {
  test.for<readonly [string, Times, readonly string[]]>([
    ['a date without a time', { timeZone: zone, now: '2027-05-05' }, ['not_an_instant /now']],
    ['a time without an offset', { timeZone: zone, now: '2027-05-05T10:00:00' }, ['not_an_instant /now']],
    ['a day that does not exist', { timeZone: zone, now: '2027-02-30T10:00:00Z' }, ['not_an_instant /now']],
    ['a zone that does not exist', { timeZone: 'Europe/Atlantis' }, ['not_a_time_zone /timeZone']],
    ['no zone', {} as Times, ['not_a_time_zone /timeZone']],
    [
      'a session that ends after now',
      { timeZone: zone, lastSessionEnd: '2027-05-05T10:00:00Z', now: '2027-05-05T09:00:00Z' },
      ['wrong_order /now'],
    ],
    ...(
      [
        ['lastSessionEnd', 'now'],
        ['lastSessionEnd', 'sessionStart'],
        ['firstSession', 'now'],
        ['lastWash', 'sessionStart'],
        ['lastDye', 'sessionStart'],
      ] as const
    ).map(
      ([earlier, later]) =>
        [
          `${earlier} after ${later}, by a second`,
          { timeZone: zone, [earlier]: '2027-05-05T10:00:01Z', [later]: '2027-05-05T10:00:00Z' },
          [`wrong_order /${later}`],
        ] as const,
    ),
    [
      'everything at once',
      { timeZone: 'X', now: 'today', lastDye: '2027-05-05T10:00:00Z', sessionStart: '2027-05-04T10:00:00Z' },
      ['not_a_time_zone /timeZone', 'not_an_instant /now', 'wrong_order /sessionStart'],
    ],
  ])('%s', ([, times, issues]) => {
    let thrown: unknown
    try {
      factsOfTimes(times)
    } catch (error) {
      thrown = error
    }
    expect(thrown instanceof InvalidTimesError ? thrown.issues.map(({ code, at }) => `${code} ${at}`) : thrown).toEqual(
      issues,
    )
    expect(String(thrown)).not.toMatch(/2027-05-05T10|today/)
  })
})
