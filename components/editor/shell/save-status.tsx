'use client'

import { Check, CircleAlert } from 'lucide-react'
import { useMessages } from '@/components/ui/messages'
import { useSaveState } from '@/lib/browser/journal/use-journal'

/** The truth about the words typed so far. */
export function SaveStatus() {
  const messages = useMessages('editor')
  const { kind } = useSaveState()
  const isSaved = kind === 'saved'
  if (kind === 'memory-only') {
    return (
      <p
        data-save-status={kind}
        className="flex min-w-0 items-center gap-1.5 font-semibold text-del text-sm"
      >
        <CircleAlert aria-hidden="true" className="size-4 shrink-0" />
        <span className="truncate">{messages.notSaved}</span>
      </p>
    )
  }
  return (
    <p data-save-status={kind} className="flex min-w-0 items-center gap-1.5 text-soft text-sm">
      <Check aria-hidden="true" className={`size-4 shrink-0 ${isSaved ? '' : 'invisible'}`} />
      <StatusText
        text={isSaved ? messages.saved : messages.saving}
        longest={messages.saved}
        className="max-lg:hidden"
      />
      <StatusText
        text={isSaved ? messages.savedShort : messages.saving}
        longest={messages.saving}
        className="lg:hidden"
      />
    </p>
  )
}

type TextProps = { text: string; longest: string; className: string }

/** Takes the room of the longest text, so that the bar stands still while each key is saved. */
function StatusText({ text, longest, className }: TextProps) {
  return (
    <span
      data-longest={longest}
      className={`min-w-0 truncate after:invisible after:block after:h-0 after:content-[attr(data-longest)] ${className}`}
    >
      {text}
    </span>
  )
}
