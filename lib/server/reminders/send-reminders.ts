import 'server-only'
import { addDays, dayOf } from '@/lib/messages/calendar-day'
import { dayMs, minuteMs } from '@/lib/resume/dates/durations'
import type { Stored } from '../kernel/rows/rows'
import { notificationIdOf } from '../notifications/notification-rows'
import { readSettings, zoneOf } from '../notifications/notification-settings'
import { type NotifyParts, notifyOrThrow, notifySilently } from '../notifications/notify'
import type { OwnerId } from '../owner'
import { sweep } from '../tasks/task'
import { type DueDayRow, listDueDays, ownersToRemind, writeDueDay } from './due-day-rows'
import { findDue } from './find-due'
import { morningOf } from './morning'

/** Milliseconds after which a morning that the server slept through is not made up for. */
const maxDelay = 3 * dayMs

/** Returns whether a day is still worth a reminder: noted before its morning, which was not long ago. */
const isFresh = ({ day, notedAt }: DueDayRow, zone: string, now: number) => {
  const morning = morningOf(day, zone)
  return notedAt < morning && now - morning <= maxDelay
}

/**
 * Reminds an owner of everything that became due by now, once and together. The notification comes first, then the days
 * are marked as done: after a crash between the two it has the same id, and is not repeated.
 */
async function remindOwner(ports: NotifyParts, owner: OwnerId): Promise<void> {
  const now = ports.now()
  const zone = zoneOf(await readSettings(ports, owner))
  const rows = await listDueDays(ports, owner, addDays(dayOf(now, 'UTC'), 1))
  const open = rows.filter(({ isDone }) => !isDone)
  const ready = open.filter(({ day }) => morningOf(day, zone) <= now)
  const days = ready.filter((row) => isFresh(row, zone, now)).map(({ day }) => day)
  const on = days.at(-1)
  const due = on === undefined ? [] : await findDue(ports, owner, days)
  if (on !== undefined && due.length > 0) {
    const id = notificationIdOf(Date.parse(`${on}T00:00:00Z`), 'due', on)
    await notifyOrThrow(ports, owner, id, {
      kind: 'application-due',
      on,
      days,
      count: due.length,
    })
  }
  const isReady = new Set<Stored<DueDayRow>>(ready)
  for (const row of open) {
    await writeDueDay(ports, owner, { ...row, isDone: isReady.has(row) }, morningOf(row.day, zone))
  }
}

/**
 * Reminds owners of follow-ups and deadlines on the morning of their own day. The index has a row for each day of each
 * owner on which something is due, so that only owners with something to do are read, however many there are. One that
 * fails is tried again with the next sweep, and holds up nobody.
 */
export async function sendReminders(ports: NotifyParts, signal: AbortSignal): Promise<void> {
  const seen = new Set<OwnerId>()
  for await (const owner of ownersToRemind(ports, ports.now())) {
    if (signal.aborted) return
    if (seen.has(owner)) continue
    seen.add(owner)
    await notifySilently(ports, () => remindOwner(ports, owner))
  }
}

export const reminderSweep = sweep({ name: 'reminders', every: 15 * minuteMs, run: sendReminders })
