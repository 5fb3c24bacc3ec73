/**
 * Instants to facts: hours that have passed, calendar days and months, and whether a wash fits in.
 * In: instants in ISO 8601 and a time zone. Out: the facts that follow from them, ready to be spread into others.
 *
 * @module
 */
import { Temporal } from 'temporal-polyfill'
import { expectArgument, type Issue, isHolder, listOf, type Pointer, reported } from '../diagnostics/index.ts'
import type { Facts } from '../generated/facts.ts'
import { dictionary } from '../modules/index.ts'

/** Instants, each in ISO 8601 with an offset or `Z`; what is not known is left out. */
export interface Times {
  /** The time zone in which calendar days and months are counted, such as `Europe/Madrid`. */
  readonly timeZone: string
  /** The moment for which the facts are asked. */
  readonly now?: string | undefined
  /** When the last session ended. */
  readonly lastSessionEnd?: string | undefined
  /** When the next, or today's, session starts. */
  readonly sessionStart?: string | undefined
  /** When the first session of the course was. */
  readonly firstSession?: string | undefined
  /** When the hair was last washed. */
  readonly lastWash?: string | undefined
  /** When the hair was last dyed. */
  readonly lastDye?: string | undefined
}

/** One thing wrong with times. No member holds a time: it could be a patient's. */
export type TimeIssue = Issue & { readonly code: 'not_an_instant' | 'not_a_time_zone' | 'wrong_order' }

/** Thrown for times that cannot be used; `issues` holds all that is wrong. */
export class InvalidTimesError extends Error {
  override readonly name = 'InvalidTimesError'
  readonly code = 'invalid_times'
  readonly issues: readonly TimeIssue[]

  constructor(issues: readonly TimeIssue[]) {
    super(`the times cannot be used\n${listOf(issues)}`)
    this.issues = issues
  }
}

/**
 * Turns instants into the facts that need them.
 *
 * Hours are elapsed hours, so a change to summer time moves nothing. Days and months are counted on the calendar of
 * the time zone: one month after 31 January is the last day of February. The wash slot is there when, on the day before
 * the session, some time is at least a day (the parameter `washDyeWindow`) after the last session's end.
 *
 * @param times - instants in ISO 8601 with an offset or `Z`, and the time zone
 * @returns `hoursSinceSessionEnd`, `hoursBetweenSessions`, `washSlotDayBefore`, `monthsSinceFirstSession`,
 *   `lastWashCalendarDaysBefore` and `lastDyeHoursBefore`, as far as the times tell
 * @throws {@link InvalidTimesError} naming each time that is none, and each pair in the wrong order
 * @see Article S15, S16, S25, S39
 * @example
 * const facts = factsOfTimes({
 *   timeZone: 'Europe/Madrid',
 *   lastSessionEnd: '2027-03-27T18:00:00+01:00',
 *   now: '2027-03-28T18:00:00+02:00',
 * })
 * facts.hoursSinceSessionEnd // => 23
 */
export function factsOfTimes(times: Times): Facts {
  expectArgument('times', 'an object with instants and their time zone', () => isHolder(times))
  const issues: TimeIssue[] = []
  const zone = zoneOf(times.timeZone, issues)
  const instants = Object.fromEntries(
    instantNames.map((name) => [name, instantOf(times[name], `/${name}`, issues)]),
  ) as Record<InstantName, Temporal.Instant | undefined>
  for (const [earlier, later] of orders) {
    const [first, second] = [instants[earlier], instants[later]]
    if (first === undefined || second === undefined || Temporal.Instant.compare(first, second) <= 0) continue
    issues.push(issue('wrong_order', `/${later}`, `expected a time that is not before \`${earlier}\``))
  }
  if (issues.length > 0 || zone === undefined) throw new InvalidTimesError(issues)
  const on = (instant: Temporal.Instant): Temporal.ZonedDateTime => instant.toZonedDateTimeISO(zone)
  const { now, lastSessionEnd, sessionStart, firstSession, lastWash, lastDye } = instants
  return {
    ...between(lastSessionEnd, now, (from, to) => ({ hoursSinceSessionEnd: hours(from, to) })),
    ...between(lastSessionEnd, sessionStart, (from, to) => ({
      hoursBetweenSessions: hours(from, to),
      washSlotDayBefore: hasWashSlot(from, on(to)),
    })),
    ...between(firstSession, now, (from, to) => ({ monthsSinceFirstSession: months(on(from), on(to)) })),
    ...between(lastWash, sessionStart, (from, to) => ({
      lastWashCalendarDaysBefore: on(from).toPlainDate().until(on(to).toPlainDate(), { largestUnit: 'days' }).days,
    })),
    ...between(lastDye, sessionStart, (from, to) => ({ dyedBefore: true, lastDyeHoursBefore: hours(from, to) })),
  }
}

const instantNames = ['now', 'lastSessionEnd', 'sessionStart', 'firstSession', 'lastWash', 'lastDye'] as const
type InstantName = (typeof instantNames)[number]

/** Which time cannot come after which. */
const orders: readonly (readonly [InstantName, InstantName])[] = [
  ['lastSessionEnd', 'now'],
  ['lastSessionEnd', 'sessionStart'],
  ['firstSession', 'now'],
  ['lastWash', 'sessionStart'],
  ['lastDye', 'sessionStart'],
]

function zoneOf(given: unknown, issues: TimeIssue[]): string | undefined {
  try {
    if (typeof given !== 'string' || given.length > 100) throw new RangeError('not a name')
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(given).timeZoneId
  } catch {
    issues.push(issue('not_a_time_zone', '/timeZone', 'expected a time zone such as `Europe/Madrid`'))
    return undefined
  }
}

function instantOf(given: unknown, at: Pointer, issues: TimeIssue[]): Temporal.Instant | undefined {
  if (given === undefined || given === null) return undefined
  try {
    if (typeof given !== 'string' || given.length > 100) throw new RangeError('not a text')
    return Temporal.Instant.from(given)
  } catch {
    issues.push(issue('not_an_instant', at, 'expected an instant such as `2027-03-27T18:00:00+01:00`'))
    return undefined
  }
}

function issue(code: TimeIssue['code'], at: Pointer, sentence: string): TimeIssue {
  return reported({ code, at }, sentence)
}

function between<Result extends object>(
  from: Temporal.Instant | undefined,
  to: Temporal.Instant | undefined,
  result: (from: Temporal.Instant, to: Temporal.Instant) => Result,
): Result | undefined {
  return from === undefined || to === undefined ? undefined : result(from, to)
}

function hours(from: Temporal.Instant, to: Temporal.Instant): number {
  return from.until(to, { largestUnit: 'hours' }).total('hours')
}

function months(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): number {
  return from.until(to, { largestUnit: 'months' }).total({ unit: 'months', relativeTo: from })
}

/** Whether the window after the last session ends before the day of the session begins. */
function hasWashSlot(lastSessionEnd: Temporal.Instant, sessionStart: Temporal.ZonedDateTime): boolean {
  const window = dictionary.parameters.get('washDyeWindow')?.value ?? 0
  const washable = lastSessionEnd.add({ minutes: Math.round(window * 60) })
  return Temporal.Instant.compare(washable, sessionStart.startOfDay().toInstant()) < 0
}
