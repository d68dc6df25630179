import { CircleAlert, GitCompareArrows } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { Popover } from '@/components/ui/popover'
import type { RefusalCode } from '@/lib/browser/sync/sync-types'
import { sync as syncMessages } from '@/lib/messages/areas'
import { ConflictDialog } from './data-state-line'
import { RefusalText } from './refusal-text'

type Props = {
  documentId: string
  conflicts: number
  refusal: RefusalCode | null
  className?: string
}

/** Badge of a CV in a list for a conflict, or a refusal by the account. */
export function DocumentBadge({ documentId, conflicts, refusal, className }: Props) {
  const messages = useMessages(syncMessages)
  const [isOpen, setOpen] = useState(false)
  if (conflicts > 0) {
    return (
      <>
        <Button
          size="small"
          className={`whitespace-normal! py-1 text-pen! text-start ${className ?? ''}`}
          onPress={() => setOpen(true)}
        >
          <GitCompareArrows aria-hidden="true" />
          {messages.state.conflict}
        </Button>
        {isOpen && <ConflictDialog documentId={documentId} onClose={() => setOpen(false)} />}
      </>
    )
  }
  if (!refusal) return null
  return (
    <Popover
      label={messages.refusedTitle}
      className="max-w-sm p-4"
      trigger={
        <Button
          size="small"
          className={`whitespace-normal! py-1 text-del! text-start ${className ?? ''}`}
        >
          <CircleAlert aria-hidden="true" />
          {messages.state.refused}
        </Button>
      }
    >
      <RefusalText code={refusal} />
    </Popover>
  )
}
