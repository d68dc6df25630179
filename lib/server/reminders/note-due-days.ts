import 'server-only'
import { dayMs } from '@/lib/resume/dates/durations'
import { dueDates } from '@/lib/resume/due-dates'
import type { Document } from '@/lib/resume/schema/document'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { createDueDay } from './due-day-rows'
import { firstMorningOf } from './morning'

const daysOf = (document: Document | null): string[] =>
  document?.kind === 'application' ? dueDates(document).map(({ on }) => on) : []

const twoDays = 2 * dayMs

/**
 * Notes the days on which something of an application is due that was not before, ahead of the document that says so: a
 * day on which nothing is due reminds of nothing. Days that are over are left out.
 */
export async function noteDueDays(
  ports: Pick<Ports, 'items' | 'now'>,
  owner: OwnerId,
  before: Document | null,
  after: Document,
): Promise<void> {
  const now = ports.now()
  const known = new Set(daysOf(before))
  const added = new Set(
    daysOf(after).filter((day) => !known.has(day) && firstMorningOf(day) > now - twoDays),
  )
  await Promise.all(
    [...added].map((day) =>
      createDueDay(ports, owner, { day, notedAt: now, isDone: false }, firstMorningOf(day)),
    ),
  )
}
