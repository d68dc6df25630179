import { type ReactNode, type RefObject, useEffect, useEffectEvent } from 'react'
import { useMessages } from '@/components/ui/messages'
import { PopoverBox } from '@/components/ui/popover-box'
import { notifications as notificationMessages } from '@/lib/messages/areas'

export type NewsProps = {
  /** The account button, beside which the list opens. */
  anchor: RefObject<Element | null>
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  /** Called with the number of unread notifications whenever it changes. */
  onUnread: (unread: number) => void
}

type Props = NewsProps & { unread: number; children: (close: () => void) => ReactNode }

/** Notifications in a popover of the account button. */
export function NewsPopover({ anchor, isOpen, onOpenChange, onUnread, unread, children }: Props) {
  const messages = useMessages(notificationMessages)
  const report = useEffectEvent(onUnread)
  useEffect(() => report(unread), [unread])
  return (
    <PopoverBox
      anchor={anchor}
      label={messages.title}
      placement="bottom end"
      className="flex max-h-[min(32rem,80dvh)] w-92 max-w-full flex-col"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    >
      {children}
    </PopoverBox>
  )
}
