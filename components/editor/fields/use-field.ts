'use client'

import { type ClipboardEvent, useSyncExternalStore } from 'react'
import { classNames } from '@/components/ui/class-names'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { editor as editorMessages } from '@/lib/messages/areas'
import { type FieldAddress, fieldAddress } from '@/lib/resume/change/address'
import { lineStatus } from '@/lib/resume/family/line-status'
import { useAnyDraft, useAnyEditor } from '../state/editor-context'
import { lineLook } from './line-look'

/**
 * Returns the data that every field needs: its address, its language, the hint about it, and its look.
 *
 * @param className look by its place in the form
 */
export function useField(owner: string, field: string, className?: string) {
  const { hints } = useAnyEditor()
  const address: FieldAddress = fieldAddress(owner, field)
  const readHint = () => hints.at(address)
  const line = useAnyDraft((document) =>
    document.kind === 'resume' ? lineStatus(document, address) : null,
  )
  return {
    address,
    hint: useSyncExternalStore(hints.subscribe, readHint, readHint),
    /** Language of the words, for spelling and speech. */
    language: useAnyDraft((document) => document.design.language),
    look: classNames(className, lineLook(line)),
  }
}

/**
 * Refuses a paste that a field cannot hold, and says so. The browser alone would cut it off without
 * a word; refused as a whole, the words are still on the clipboard.
 */
export function useRoomForPaste(limit: number) {
  const messages = useMessages(editorMessages)
  return (event: ClipboardEvent<HTMLInputElement>) => {
    const input = event.currentTarget
    const pasted = event.clipboardData.getData('text/plain')
    const selected = (input.selectionEnd ?? 0) - (input.selectionStart ?? 0)
    if (input.value.length - selected + pasted.length <= limit) return
    event.preventDefault()
    showToast({ text: messages.pasteTooLong(limit) })
  }
}
