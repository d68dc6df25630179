import { useEffect, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import type { DueHead } from '@/lib/browser/client/notifications/due-heads'
import { countUnseen, noteSeen } from '@/lib/browser/client/notifications/seen-due'
import { useDue } from '@/lib/browser/client/notifications/use-due'
import { notifications as notificationMessages } from '@/lib/messages/areas'
import { DueItems } from './due-items'
import { NewsPopover, type NewsProps } from './news-popover'

/** Notifications of a guest: due items from local documents, without any request. */
export function GuestNews(popover: NewsProps) {
  const { due, reload } = useDue()
  const [, setSeen] = useState<readonly DueHead[]>([])
  const unread = countUnseen(due ?? [])
  const onShown = (shown: readonly DueHead[]) => {
    noteSeen(shown)
    setSeen(shown)
  }
  return (
    <NewsPopover {...popover} unread={unread}>
      {(close) => <GuestList due={due} reload={reload} onShown={onShown} onClose={close} />}
    </NewsPopover>
  )
}

type ListProps = ReturnType<typeof useDue> & {
  onShown: (due: readonly DueHead[]) => void
  onClose: () => void
}

function GuestList({ due, reload, onShown, onClose }: ListProps) {
  const messages = useMessages(notificationMessages)
  // The page may have been open for a day.
  useEffect(() => void reload(), [reload])
  if (!due) return <p className="p-4 text-pretty text-soft">{messages.unknown}</p>
  if (due.length === 0) return <p className="p-4 text-pretty text-soft">{messages.nothingDue}</p>
  return <DueItems due={due} onShown={() => onShown(due)} onChanged={reload} onClose={onClose} />
}
