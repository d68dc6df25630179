import { useEffect, useMemo } from 'react'
import { useMessages } from '@/components/ui/messages'
import { noteTimeZone } from '@/lib/browser/client/notifications/note-time-zone'
import { createNotificationsApi } from '@/lib/browser/client/notifications/notifications-api'
import { countUnseen, noteSeen } from '@/lib/browser/client/notifications/seen-due'
import { useDue } from '@/lib/browser/client/notifications/use-due'
import { useNotifications } from '@/lib/browser/client/notifications/use-notifications'
import { timeZoneOf } from '@/lib/browser/device/settings/settings'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import { reportComments } from '@/lib/browser/share/comments/comment-news'
import { notifications as notificationMessages } from '@/lib/messages/areas'
import { DueItems } from './due-items'
import { NewsPopover, type NewsProps } from './news-popover'
import { NotificationItems } from './notification-items'

/**
 * Notifications of an account: due items from local documents, and those of the server. The unread ones count the server's
 * own reminders, on every device until one has shown them; the list shows the due items themselves.
 */
export function AccountNews({ userId, ...popover }: NewsProps & { userId: string }) {
  const messages = useMessages(notificationMessages)
  const { list, markRead } = useNotifications()
  const { due, reload } = useDue()
  const { settings } = useSettings()
  const timeZone = timeZoneOf(settings)
  useEffect(() => {
    if (list) reportComments(list.notifications)
  }, [list])
  const hasDue = due !== null && due.length > 0
  useEffect(() => {
    if (hasDue) void noteTimeZone(createNotificationsApi(), userId, timeZone)
  }, [hasDue, userId, timeZone])

  const unread = list ? list.unread : countUnseen(due ?? [])
  const shown = useMemo(
    () => list?.notifications.filter(({ kind }) => due === null || kind !== 'application-due'),
    [list, due],
  )

  const onShown = () => {
    // A reminder is marked as read together with its items.
    const isUnread = ({ readAt }: { readAt: string | null }) => readAt === null
    markRead(list?.notifications.filter(isUnread).map(({ id }) => id) ?? [])
    noteSeen(due ?? [])
  }
  return (
    <NewsPopover {...popover} unread={unread}>
      {(close) => (
        <>
          <DueItems due={due ?? []} onChanged={reload} onClose={close} />
          {shown ? (
            <NotificationItems
              notifications={shown}
              isAlone={!hasDue}
              onShown={onShown}
              onClose={close}
            />
          ) : (
            <p className="p-4 text-pretty text-soft">{messages.unknown}</p>
          )}
        </>
      )}
    </NewsPopover>
  )
}
