'use client'

import { Check, CircleAlert } from 'lucide-react'
import { useMessages } from '@/components/ui/messages'
import { useSaveState } from '@/lib/browser/journal/use-journal'

/**
 * The truth about the words typed so far. All three texts lie in one place and one of them is
 * visible, so the bar stands still while each key is saved.
 */
export function SaveStatus() {
  const messages = useMessages('editor')
  const { kind } = useSaveState()
  return (
    <p
      data-save-status={kind}
      className="grid min-w-0 items-center text-sm text-soft *:col-start-1 *:row-start-1"
    >
      <span className={`flex min-w-0 items-center gap-1.5 ${kind === 'saved' ? '' : 'invisible'}`}>
        <Check aria-hidden="true" className="size-4 shrink-0" />
        <span className="truncate max-lg:hidden">{messages.saved}</span>
        <span className="truncate lg:hidden">{messages.savedShort}</span>
      </span>
      <span className={`truncate ps-5.5 ${kind === 'saving' ? '' : 'invisible'}`}>
        {messages.saving}
      </span>
      {kind === 'memory-only' && (
        <span className="flex min-w-0 items-center gap-1.5 font-semibold text-del">
          <CircleAlert aria-hidden="true" className="size-4 shrink-0" />
          <span className="truncate">{messages.notSaved}</span>
        </span>
      )}
    </p>
  )
}
