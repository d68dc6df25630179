'use client'

import { Bell } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import { Popover } from '@/components/ui/popover'
import { notifications as notificationMessages } from '@/lib/messages/areas'

type Props = { unread: number; children: (close: () => void) => ReactNode }

/** Bell button with its popover: a dot and an accessible description while something is unread. */
export function BellPopover({ unread, children }: Props) {
  const messages = useMessages(notificationMessages)
  return (
    <Popover
      label={messages.title}
      placement="bottom end"
      className="flex max-h-[min(32rem,80dvh)] w-92 max-w-full flex-col"
      trigger={
        <IconButton label={messages.bell(unread)} className="relative">
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
      {children}
    </Popover>
  )
}
