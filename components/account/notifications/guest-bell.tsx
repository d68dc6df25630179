'use client'

import { useEffect, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import type { DueHead } from '@/lib/browser/client/notifications/due-heads'
import { countUnseen, noteSeen } from '@/lib/browser/client/notifications/seen-due'
import { useDue } from '@/lib/browser/client/notifications/use-due'
import { notifications as notificationMessages } from '@/lib/messages/areas'
import { BellPopover } from './bell-popover'
import { DueItems } from './due-items'

type Props = {
  /** It comes when something is due that was not seen, and stays until this is false. */
  isForNews: boolean
}

/** The bell of a guest: what is due by the documents of this device. Nothing is asked of a server. */
export function GuestBell({ isForNews }: Props) {
  const { due, reload } = useDue()
  const [, setSeen] = useState<readonly DueHead[]>([])
  const unread = countUnseen(due ?? [])
  const [hadNews, setHadNews] = useState(false)
  const hasNews = isForNews && (hadNews || unread > 0)
  if (hasNews !== hadNews) setHadNews(hasNews)
  if (isForNews && !hasNews) return null
  const onShown = (shown: readonly DueHead[]) => {
    noteSeen(shown)
    setSeen(shown)
  }
  return (
    <BellPopover unread={unread}>
      {(close) => <GuestList due={due} reload={reload} onShown={onShown} onClose={close} />}
    </BellPopover>
  )
}

type ListProps = ReturnType<typeof useDue> & {
  onShown: (due: readonly DueHead[]) => void
  onClose: () => void
}

function GuestList({ due, reload, onShown, onClose }: ListProps) {
  const words = useMessages(notificationMessages)
  // The page may have been opened a moment ago, or yesterday.
  useEffect(() => void reload(), [reload])
  if (!due) return <p className="p-4 text-pretty text-soft">{words.unknown}</p>
  if (due.length === 0) return <p className="p-4 text-pretty text-soft">{words.nothingDue}</p>
  return <DueItems due={due} onShown={() => onShown(due)} onChanged={reload} onClose={onClose} />
}
