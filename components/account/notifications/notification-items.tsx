import { useEffect, useEffectEvent, useState } from 'react'
import { useDay } from '@/components/ui/dates/use-moment'
import { useMessages } from '@/components/ui/messages'
import type { Notification } from '@/lib/browser/client/notifications/notifications-api'
import { leaveTo } from '@/lib/browser/device/service-worker/before-reload'
import {
  account as accountMessages,
  notifications as notificationMessages,
} from '@/lib/messages/areas'
import { describeNotification } from './describe-notification'

type Props = {
  notifications: readonly Notification[]
  /** Whether the list has nothing else: then it shows an empty message. */
  isAlone: boolean
  /** Called once when the list becomes visible. */
  onShown: () => void
  onClose: () => void
}

const settingsPlace = '/settings#notifications'
const rowLook =
  'block px-4 py-3 text-ink no-underline hover:bg-well focus-visible:-outline-offset-2'

/**
 * Lists a user's notifications, the newest first. Showing one marks it as read; those that were new stay
 * highlighted while the list is open.
 */
export function NotificationItems({ notifications, isAlone, onShown, onClose }: Props) {
  const messages = useMessages(notificationMessages)
  const deviceMessages = useMessages(accountMessages).devices
  const sayDay = useDay()
  const unread = () => notifications.filter(({ readAt }) => readAt === null).map(({ id }) => id)
  const [fresh] = useState(() => new Set(unread()))
  const noteShown = useEffectEvent(onShown)
  useEffect(() => noteShown(), [])

  /** Follows the link after all changes are stored. */
  const go = (event: { preventDefault: () => void }, href: string) => {
    event.preventDefault()
    onClose()
    leaveTo(href)
  }

  return (
    <>
      {(isAlone || notifications.length > 0) && (
        <h2 className="px-4 pt-4 pb-2 font-semibold text-base">{messages.title}</h2>
      )}
      {notifications.length === 0 ? (
        isAlone && <p className="px-4 pb-4 text-pretty text-soft">{messages.none}</p>
      ) : (
        <ul className="min-h-0 flex-1 divide-y divide-line overflow-y-auto border-line border-y">
          {notifications.map((told) => {
            const dayOf = (timestamp: string) => sayDay(timestamp, (date) => date)
            const { title, text, href } = describeNotification(
              told,
              messages,
              deviceMessages,
              dayOf,
            )
            const { today, yesterday } = messages
            const day = sayDay(told.createdAt, { today, yesterday, other: (date) => date })
            return (
              <li key={told.id}>
                <a href={href} className={rowLook} onClick={(event) => go(event, href)}>
                  <span className="flex items-baseline justify-between gap-3">
                    <span dir="auto" className="min-w-0 font-medium wrap-anywhere">
                      {title}
                    </span>
                    <span className="shrink-0 text-soft text-xs">{day}</span>
                  </span>
                  {text && (
                    <span dir="auto" className="mt-0.5 block text-pretty text-soft text-sm">
                      {text}
                    </span>
                  )}
                  {'workspace' in told && told.workspace && (
                    <span dir="auto" className="mt-0.5 block text-soft text-xs wrap-anywhere">
                      {told.workspace.name}
                    </span>
                  )}
                  {fresh.has(told.id) && (
                    <span className="mt-1.5 inline-flex rounded-full bg-pen-wash px-2 py-0.5 font-medium text-pen text-xs">
                      {messages.unread}
                    </span>
                  )}
                </a>
              </li>
            )
          })}
        </ul>
      )}
      <a
        href={settingsPlace}
        className="flex min-h-11 items-center px-4 py-2 text-pen underline focus-visible:-outline-offset-2"
        onClick={(event) => go(event, settingsPlace)}
      >
        {messages.settingsLink}
      </a>
    </>
  )
}
