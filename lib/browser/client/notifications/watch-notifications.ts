import type { NotificationList } from '@/dist/answers/notification-answers'
import type { Clock } from '../../sync/clock'
import type { ApiFailure } from '../api-types'
import { createListeners } from '../listeners'
import type { NotificationsApi } from './notifications-api'

/** Milliseconds that failures double up to `maxPause`, with jitter. */
const pause = 60_000
const maxPause = 30 * 60_000

export type NotificationWatch = {
  /** Null until the server has answered once. */
  list: () => NotificationList | null
  onList: (listener: () => void) => () => void
  /** Polls if it is time; called on user activity. */
  look: () => void
  /** Polls at once when the network is back or there is news, unless the server forbids it. */
  lookNow: () => void
  /** Marks as read, locally at once and on the server. */
  markRead: (ids: readonly string[]) => void
  /** Stops polling until the next activity. */
  rest: () => void
}

type Parts = {
  api: Pick<NotificationsApi, 'list' | 'markRead'>
  clock: Clock
  /** Whether the page is visible; otherwise nothing is polled. */
  isSeen: () => boolean
  /** Returns the milliseconds between two requests. */
  pollPause: () => number
}

/**
 * Polls notifications while the page is visible, each minute where nothing is heard of news, with back-off after failures and one request at a time.
 * Stops when the session has ended.
 */
export function watchNotifications({ api, clock, isSeen, pollPause }: Parts): NotificationWatch {
  const listeners = createListeners()
  let list: NotificationList | null = null
  let failures = 0
  /** Earliest time of the next request. */
  let nextAt = Number.NEGATIVE_INFINITY
  /** The server sent `Retry-After`. */
  let isOrdered = false
  let isExpired = false
  let isAsking = false
  let isResting = true
  let forget = () => {}

  const show = (next: NotificationList) => {
    list = next
    listeners.notify()
  }

  function noteFailure({ code, retryAfter }: ApiFailure): void {
    isExpired = code === 'not-signed-in'
    failures += 1
    const own = Math.min(maxPause, pause * 2 ** failures) * (0.5 + clock.random() / 2)
    isOrdered = retryAfter !== null
    nextAt = clock.now() + Math.max(own, retryAfter ?? 0)
  }

  async function ask(): Promise<void> {
    isAsking = true
    nextAt = Number.POSITIVE_INFINITY
    const result = await api.list()
    isAsking = false
    if (result.ok) {
      failures = 0
      isOrdered = false
      // News that came meanwhile may be missing in this answer.
      if (nextAt > 0) nextAt = clock.now() + pollPause()
      show(result.value)
    } else noteFailure(result)
    forget()
    // Independent of user activity.
    if (!isResting) forget = clock.after(Math.max(0, nextAt - clock.now()), look)
  }

  function look(): void {
    isResting = false
    if (isAsking || isExpired || !isSeen() || clock.now() < nextAt) return
    void ask()
  }

  return {
    list: () => list,
    onList: listeners.subscribe,
    look,
    lookNow() {
      if (!isOrdered) nextAt = Number.NEGATIVE_INFINITY
      look()
    },
    markRead(ids) {
      if (!list || ids.length === 0) return
      const readAt = new Date(clock.now()).toISOString()
      const notifications = list.notifications.map((one) =>
        one.readAt === null && ids.includes(one.id) ? { ...one, readAt } : one,
      )
      const unread = notifications.filter((one) => one.readAt === null).length
      show({ notifications, unread })
      // If the request is lost, the next answer shows them as unread again.
      void api.markRead(ids)
    },
    rest() {
      isResting = true
      forget()
    },
  }
}
