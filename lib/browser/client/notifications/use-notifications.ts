import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import type { NotificationList } from '@/dist/answers/notification-answers'
import { deviceClock } from '../../sync/clock'
import { watchPage } from '../../sync/watch-page'
import { pollPause } from '../live/live-news'
import { createNotificationsApi } from './notifications-api'
import { watchNotifications } from './watch-notifications'

const isSeen = () => document.visibilityState === 'visible'

/**
 * Returns the notifications of the signed-in user, read again while a screen shows them; null until the server has
 * answered.
 */
export function useNotifications(): {
  list: NotificationList | null
  markRead: (ids: readonly string[]) => void
} {
  const watch = useMemo(
    () =>
      watchNotifications({ api: createNotificationsApi(), clock: deviceClock, isSeen, pollPause }),
    [],
  )
  useEffect(() => {
    watch.look()
    const leave = watchPage(watch.lookNow, watch.look, watch.lookNow)
    return () => {
      leave()
      watch.rest()
    }
  }, [watch])
  const list = useSyncExternalStore(watch.onList, watch.list, () => null)
  const markRead = useCallback((ids: readonly string[]) => watch.markRead(ids), [watch])
  return { list, markRead }
}
