import { comparableDate } from '../../dates/date-text'
import { isDuration } from '../../lexicon/labels'
import { organizationEvidence, positionEvidence } from '../../lexicon/titles'
import { isPlaceText } from '../sections/place-text'
import { cutStretch, joinAll, type Stretch, splitStretch, trimStretch } from '../sections/stretch'
import type { Entry } from './entries'
import { readBody } from './entry-body'
import { isPlaceShaped } from './slot-scores'
import type { TitlePart } from './title-parts'

/** An employer printed once above several roles. */
export type EmployerGroup = {
  employer: Stretch
  place: Stretch | null
  url: Stretch | null
  employment: Stretch | null
  /** Text about the employer, next to or below its name. */
  description: Stretch[]
  /** Source lines of the whole period. */
  period: number[]
  /** Index of the entry that is the employer's heading. */
  head: number
  /** Indexes of the following entries that are its roles. */
  roles: number[]
}

type Period = { start: string; end: string }

/** Returns the dates of an entry for comparison; a single date is both, and ongoing sorts last. */
function periodOf({ startDate, endDate }: Entry): Period | null {
  const start = comparableDate(startDate?.text ?? '')
  const end = endDate?.text === '' ? '9999' : comparableDate((endDate ?? startDate)?.text ?? '')
  return start === '' || end === '' ? null : { start, end }
}

const levelOf = ({ lines: [first, second] }: Entry) => first?.level || second?.level || 0

const jobEvidence = ({ titles }: Entry) =>
  Math.max(0, ...titles.map(({ stretch }) => positionEvidence(stretch.text).strength))

const namesEmployer = ({ titles: [, ...others] }: Entry) =>
  others.some(({ stretch }) => organizationEvidence(stretch.text).strength >= 0.4)

/** Splits a place off behind the first comma of an employer: "Ridge Timber, Dulles, VA". */
function splitPlace(employer: Stretch): { name: Stretch; place: Stretch | null } {
  const at = employer.text.search(/,\s+\p{Lu}/u)
  const place = at > 1 ? trimStretch(cutStretch(employer, at), /^[,\s]+/, /\s+$/) : null
  return place && isPlaceText(place.text)
    ? { name: cutStretch(employer, 0, at), place }
    : { name: employer, place: null }
}

/** Whether a text in a column of its own beside an employer may be its place, though no list has it. */
const isPlaceBeside = (part: TitlePart, employer: TitlePart) =>
  part.line === employer.line && part.piece > employer.piece && isPlaceShaped(part.stretch.text)

/** Returns the source lines of an entry's dates. */
export const periodLinesOf = ({ startDate, endDate }: Entry): number[] =>
  [startDate, endDate].flatMap((date) => date?.slices ?? []).map(({ line }) => line)

/** Whether an entry may be an employer's heading: without bullets. */
const isHead = ({ titles, body, measures }: Entry) =>
  titles.length > 0 && readBody({ body, measures }).bullets.length === 0

/** Returns the entries behind a heading of which each one fits, up to the first that does not. */
function takeWhile(entries: readonly Entry[], fits: (entry: Entry) => boolean): readonly Entry[] {
  const count = entries.findIndex((entry) => !fits(entry))
  return count < 0 ? entries : entries.slice(0, count)
}

/** Returns the entries below a heading whose own headings are deeper, if it is deeper than none. */
function rolesByLevel(head: Entry, behind: readonly Entry[]): readonly Entry[] {
  const level = levelOf(head)
  return level === 0 ? [] : takeWhile(behind, (entry) => levelOf(entry) > level)
}

/** Returns at least two entries within a heading's period, of which some share its start and end. */
function rolesByDates(head: Entry, behind: readonly Entry[]): readonly Entry[] {
  const whole = head.isRange ? periodOf(head) : null
  if (!whole) return []
  const roles = takeWhile(behind, (entry) => {
    const period = periodOf(entry)
    const isWithin = period !== null && period.start >= whole.start && period.end <= whole.end
    return isWithin && [1, 2].includes(entry.titles.length) && !namesEmployer(entry)
  })
  const covers = (['start', 'end'] as const).every((side) =>
    roles.some((role) => periodOf(role)?.[side] === whole[side]),
  )
  return roles.length > 1 && covers ? roles : []
}

/** Returns at least two entries of one title below an employer with the duration of all its roles. */
function rolesByTotal(head: Entry, behind: readonly Entry[]): readonly Entry[] {
  if (!isTotal(head)) return []
  const roles = takeWhile(
    behind,
    (entry) => !isTotal(entry) && entry.startDate !== null && entry.titles.length === 1,
  )
  return roles.length > 1 ? roles : []
}

/** Whether an entry is an undated name above a duration. */
const isTotal = ({ startDate, lines: [, below] }: Entry) =>
  !startDate && below !== undefined && isDuration(below.text)

/** Returns the indexes of the roles below a heading; none where it names a job more than they do. */
function rolesOf(entries: readonly Entry[], at: number): number[] {
  const head = entries[at]
  if (!head || !isHead(head)) return []
  const behind = entries.slice(at + 1)
  const byLevel = rolesByLevel(head, behind)
  const [roles = []] = [byLevel, rolesByTotal(head, behind), rolesByDates(head, behind)].filter(
    ({ length }) => length > 0,
  )
  // An employer's name may have words of jobs as well; a job has a second title, its employer.
  const isName = byLevel.length > 0 || head.titles.length === 1
  const others = isName ? roles.map(jobEvidence) : []
  const isJob = jobEvidence(head) > Math.max(0.4, ...others)
  return isJob ? [] : roles.map((_, index) => at + 1 + index)
}

/**
 * Finds employers printed once with the whole period above their roles (ADR document-fields). Detected
 * by headings of two depths; else by dates: the roles are within the heading's period and share its
 * start and end. At least two roles then, since two entries with the same period may be two jobs.
 */
export function findEmployerGroups(entries: readonly Entry[]): EmployerGroup[] {
  const groups: EmployerGroup[] = []
  for (let at = 0; at < entries.length; at++) {
    const roles = rolesOf(entries, at)
    const head = entries[at]
    const [employer, ...others] = head?.titles ?? []
    if (!head || !employer || roles.length === 0) continue
    const { summary } = readBody(head)
    const [printed = employer.stretch, ...beside] = splitStretch(employer.stretch, /\s[·•|]\s/gu)
    const aside = others.find((part) => isPlaceBeside(part, employer))
    const more = [
      ...beside,
      ...others.filter((part) => part !== aside).map(({ stretch }) => stretch),
    ]
    const description = summary ? [...more, summary] : more
    const { name, place } = splitPlace(printed)
    groups.push({
      employer: name,
      place: head.place ?? aside?.stretch ?? place,
      url: head.url,
      employment: head.employment,
      description,
      period: periodLinesOf(head),
      head: at,
      roles,
    })
    at += roles.length
  }
  return groups
}

/** Returns the fields of a job that volunteering lacks. */
export const fieldsOfJob = (
  { employment }: Entry,
  group: EmployerGroup | null,
  about: readonly Stretch[],
) => ({
  employment: employment ?? group?.employment,
  description: joinAll(group?.description ?? about),
})
