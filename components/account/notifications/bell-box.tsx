'use client'

import { Bell } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import { Popover } from '@/components/ui/popover'
import { useNotifications } from '@/lib/browser/notifications/use-notifications'
import { notifications as notificationMessages } from '@/lib/messages/areas'
import { NotificationItems } from './notification-items'

/**
 * The bell with its list: a dot, and words in its name, while something is unread.
 *
 * @param isForNews it comes when something is unread, and stays until this is false: what is read is not
 *   taken from under the finger
 */
export function BellBox({ isForNews }: { isForNews: boolean }) {
  const words = useMessages(notificationMessages)
  const { list, markRead } = useNotifications()
  const unread = list?.unread ?? 0
  const [hadNews, setHadNews] = useState(false)
  const hasNews = isForNews && (hadNews || unread > 0)
  if (hasNews !== hadNews) setHadNews(hasNews)
  if (isForNews && !hasNews) return null
  return (
    <Popover
      label={words.title}
      placement="bottom end"
      className="flex max-h-[min(32rem,80dvh)] w-92 max-w-full flex-col"
      trigger={
        <IconButton label={words.bell(unread)} className="relative">
          <Bell aria-hidden="true" />
          {unread > 0 && (
            <span
              aria-hidden="true"
              className="absolute end-2 top-2 size-2.5 rounded-full border-2 border-panel bg-pen"
            />
          )}
        </IconButton>
      }
    >
      {(close) =>
        list ? (
          <NotificationItems
            notifications={list.notifications}
            onShown={markRead}
            onClose={close}
          />
        ) : (
          <p className="p-4 text-pretty text-soft">{words.unknown}</p>
        )
      }
    </Popover>
  )
}
