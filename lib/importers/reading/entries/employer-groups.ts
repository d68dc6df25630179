import { comparableDate } from '../../dates/comparable-date'
import { organizationEvidence, positionEvidence } from '../../lexicon/titles'
import type { Stretch } from '../sections/stretch'
import type { Entry } from './entries'
import { readBody } from './entry-body'

/** An employer printed once above several roles. */
export type EmployerGroup = {
  employer: Stretch
  place: Stretch | null
  url: Stretch | null
  /** Text about the employer, next to or below its name. */
  description: Stretch[]
  /** Source lines of the whole period. */
  period: number[]
  /** Index of the entry that is the employer's heading. */
  head: number
  /** Indexes of the following entries that are its roles. */
  roles: number[]
}

const startOf = ({ startDate }: Entry) => comparableDate(startDate?.text ?? '')
/** Returns the end of an entry for comparison; ongoing entries sort last. */
const endOf = ({ endDate }: Entry) =>
  endDate?.text === '' ? '9999' : comparableDate(endDate?.text ?? '')

const isDated = (entry: Entry) => entry.isRange && startOf(entry) !== '' && endOf(entry) !== ''

/** Whether an entry is an employer's heading: dated, without job title and bullets. */
function isHead(entry: Entry): boolean {
  const { titles, body, measures } = entry
  const namesJob = titles.some(({ stretch }) => positionEvidence(stretch.text).strength >= 0.5)
  return (
    isDated(entry) &&
    titles.length > 0 &&
    !namesJob &&
    readBody({ body, measures }).bullets.length === 0
  )
}

/** Whether an entry may be a role: within the employer's period, naming no other employer. */
function isRole(entry: Entry, head: Entry): boolean {
  const [title, ...others] = entry.titles
  const namesEmployer = others.some(
    ({ stretch }) => organizationEvidence(stretch.text).strength >= 0.4,
  )
  return (
    isDated(entry) &&
    title !== undefined &&
    others.length <= 1 &&
    !namesEmployer &&
    startOf(entry) >= startOf(head) &&
    endOf(entry) <= endOf(head)
  )
}

/** Returns the roles after a heading whose periods together span its own; empty if they do not. */
function rolesOf(entries: readonly Entry[], at: number): number[] {
  const head = entries[at]
  if (!head || !isHead(head)) return []
  const behind = entries.slice(at + 1)
  const count = behind.findIndex((entry) => !isRole(entry, head))
  const roles = count < 0 ? behind : behind.slice(0, count)
  const isWhole =
    roles.length > 1 &&
    roles.some((role) => startOf(role) === startOf(head)) &&
    roles.some((role) => endOf(role) === endOf(head))
  return isWhole ? roles.map((_, index) => at + 1 + index) : []
}

/**
 * Finds employers printed once with the whole period above their roles (ADR 74). Detected by dates:
 * the roles are within the heading's period and share its start and end. At least two roles, since
 * two entries with the same period may be two jobs.
 */
export function findEmployerGroups(entries: readonly Entry[]): EmployerGroup[] {
  const groups: EmployerGroup[] = []
  for (let at = 0; at < entries.length; at++) {
    const roles = rolesOf(entries, at)
    const head = entries[at]
    const [employer, ...others] = head?.titles ?? []
    if (!head || !employer || roles.length === 0) continue
    const { summary } = readBody(head)
    const description = [...others.map(({ stretch }) => stretch), ...(summary ? [summary] : [])]
    const period = [head.startDate, head.endDate].flatMap((date) => date?.slices ?? [])
    groups.push({
      employer: employer.stretch,
      place: head.place,
      url: head.url,
      description,
      period: period.map(({ line }) => line),
      head: at,
      roles,
    })
    at += roles.length
  }
  return groups
}
