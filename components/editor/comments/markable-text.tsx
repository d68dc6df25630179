'use client'

import { useEffect, useEffectEvent, useId } from 'react'
import { useMessages } from '@/components/ui/messages'
import { TextArea } from '@/components/ui/text-area'
import { comments as commentMessages } from '@/lib/messages/areas'

type Props = {
  text: string
  /** Called with the selected range in UTF-16 units; empty without a selection. */
  onMark: (range: { start: number; end: number }) => void
}

/** Text of a field in which words can be selected by pointer, touch or keyboard. */
export function MarkableText({ text, onMark }: Props) {
  const messages = useMessages(commentMessages)
  const id = useId()
  const mark = useEffectEvent(onMark)
  useEffect(() => {
    // A drag may end outside the text, and touch handles fire no other event.
    const read = () => {
      const area = document.activeElement
      if (!(area instanceof HTMLTextAreaElement) || area.id !== id) return
      mark({ start: area.selectionStart, end: area.selectionEnd })
    }
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [id])
  return (
    <TextArea
      id={id}
      label={messages.fieldText}
      description={messages.markHint}
      value={text}
      readOnly
    />
  )
}
