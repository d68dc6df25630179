'use client'

import { X } from 'lucide-react'
import { ui as uiMessages } from '@/lib/messages/areas'
import { IconButton } from './icon-button'
import { useMessages } from './messages'

type Props = { title: string; onClose: () => void }

/** Heading of a side panel, with a close button. */
export function PanelHead({ title, onClose }: Props) {
  const messages = useMessages(uiMessages)
  return (
    <div className="flex min-h-14 items-center justify-between gap-2 ps-4 pe-2 pt-2">
      <h2 className="text-xl">{title}</h2>
      <IconButton label={messages.close} onPress={onClose}>
        <X aria-hidden="true" />
      </IconButton>
    </div>
  )
}
