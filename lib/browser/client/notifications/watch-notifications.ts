import type { Clock } from '../../sync/clock'
import type { NotificationList } from '../answers/notification-answers'
import type { ApiFailure } from '../api-types'
import type { NotificationsApi } from './notifications-api'

/** Milliseconds between two requests for notifications while the page is visible. */
const pause = 60_000
/** After failures the pause doubles up to this, and not for all devices at the same moment. */
const maxPause = 30 * 60_000

export type NotificationWatch = {
  /** Null until the server has answered once. */
  list: () => NotificationList | null
  onList: (listener: () => void) => () => void
  /** Somebody looks at the page, or goes on doing so: asks when it is time. */
  look: () => void
  /** The network is said to be back: asks at once, unless the server forbids it. */
  lookNow: () => void
  /** Notes that these were read, here at once and on the server. */
  markRead: (ids: readonly string[]) => void
  /** Nobody shows it any more: nothing is asked until somebody looks again. */
  rest: () => void
}

type Parts = {
  api: Pick<NotificationsApi, 'list' | 'markRead'>
  clock: Clock
  /** Whether anybody sees the page: else nothing is asked. */
  isSeen: () => boolean
}

/**
 * Polls notifications: each minute while the page is visible, less and less often after failures, one request at a
 * time. A session that has ended is not asked again.
 */
export function watchNotifications({ api, clock, isSeen }: Parts): NotificationWatch {
  const listeners = new Set<() => void>()
  let list: NotificationList | null = null
  let failures = 0
  /** Not before. */
  let nextAt = Number.NEGATIVE_INFINITY
  /** The server has said so itself: nobody here knows better. */
  let isOrdered = false
  let isExpired = false
  let isAsking = false
  let isResting = true
  let forget = () => {}

  const show = (next: NotificationList) => {
    list = next
    for (const listener of listeners) listener()
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
    const result = await api.list()
    isAsking = false
    if (result.ok) {
      failures = 0
      isOrdered = false
      nextAt = clock.now() + pause
      show(result.value)
    } else noteFailure(result)
    forget()
    // Whether or not anybody does something on the page meanwhile.
    if (!isResting) forget = clock.after(nextAt - clock.now(), look)
  }

  function look(): void {
    isResting = false
    if (isAsking || isExpired || !isSeen() || clock.now() < nextAt) return
    void ask()
  }

  return {
    list: () => list,
    onList(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
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
      // What the server did not hear is unread again with its next answer.
      void api.markRead(ids)
    },
    rest() {
      isResting = true
      forget()
    },
  }
}
