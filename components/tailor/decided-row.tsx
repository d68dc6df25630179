'use client'

import { Check, X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { tailor as tailorMessages } from '@/lib/messages/areas'

type Props = { decision: 'accepted' | 'dismissed'; title: string; onUndo: () => void }

/** Decided suggestion in one line, with undo. */
export function DecidedRow({ decision, title, onUndo }: Props) {
  const messages = useMessages(tailorMessages)
  const Icon = decision === 'accepted' ? Check : X
  return (
    <li className="flex flex-wrap items-center gap-2 rounded-card border border-line bg-panel px-4 py-2">
      <Icon aria-hidden="true" className={`size-4 ${decision === 'accepted' ? 'text-add' : ''}`} />
      <p className="min-w-0 flex-1">
        <span className="font-medium">{messages[decision]}</span>{' '}
        <span dir="auto" className="text-soft wrap-anywhere">
          {title}
        </span>
      </p>
      <Button look="quiet" size="small" onPress={onUndo}>
        {messages.undo}
      </Button>
    </li>
  )
}
