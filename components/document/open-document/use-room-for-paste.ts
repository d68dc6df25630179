import type { ClipboardEvent } from 'react'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { editor as editorMessages } from '@/lib/messages/areas'

/**
 * Rejects a paste that exceeds the limit of a field, with a message. The browser would truncate it silently; rejected,
 * it is still in the clipboard.
 */
export function useRoomForPaste(limit: number) {
  const messages = useMessages(editorMessages)
  return (event: ClipboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    const input = event.currentTarget
    const pasted = event.clipboardData.getData('text/plain')
    const selected = (input.selectionEnd ?? 0) - (input.selectionStart ?? 0)
    if (input.value.length - selected + pasted.length <= limit) return
    event.preventDefault()
    showToast({ text: messages.pasteTooLong(limit) })
  }
}
