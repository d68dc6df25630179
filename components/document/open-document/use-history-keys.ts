'use client'

import { useEffect, useEffectEvent } from 'react'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { isSentFromTab } from '@/lib/browser/storage/journal/save-status'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { editor as editorMessages } from '@/lib/messages/areas'

/** Whether the keys belong to a box of the interface, such as a search, and not to the document. */
function isForeignInput(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  // A choice or a slider keeps no words to undo: there the key means the document.
  const choices = ['radio', 'checkbox', 'range', 'color'].map((type) => `:not([type=${type}])`)
  const field = target.closest(`input${choices.join('')}, textarea, select, [contenteditable]`)
  return field !== null && !field.closest('[data-field-key]')
}

/** Whether Ctrl or Cmd is held with a key, and Alt is not. */
export const isCommand = (event: KeyboardEvent) =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.isComposing

/** Lets a key do this and nothing else. */
export function takeKey(event: Event, action: () => void) {
  event.preventDefault()
  event.stopPropagation()
  action()
}

/**
 * Hears the keys that go back and forth in an open document, before any field does, and the one that saves, which only
 * says that everything is saved. During a composition they belong to it.
 */
export function useHistoryKeys(actions: { undo: () => void; redo: () => void }) {
  const journal = useJournal()
  const messages = useMessages(editorMessages)
  const undo = useEffectEvent(actions.undo)
  const redo = useEffectEvent(actions.redo)
  const sayIsSaved = useEffectEvent(async () => {
    await journal?.flush()
    const state = journal?.state()
    const isRefused = state?.kind === 'memory-only'
    const isSent = isRefused && isSentFromTab(state.reason)
    if (isSent) showToast({ text: messages.savedInAccount })
    else showToast({ text: isRefused ? messages.notSavedYet : messages.alreadySaved })
  })
  useEffect(() => {
    const stop = new AbortController()
    const options = { capture: true, signal: stop.signal }
    const actionOf = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      if (!isCommand(event)) return null
      if (key === 's' && !event.shiftKey) return () => void sayIsSaved()
      if (isForeignInput(event.target)) return null
      if (key === 'z') return event.shiftKey ? () => redo() : () => undo()
      return key === 'y' && !event.shiftKey ? () => redo() : null
    }
    document.addEventListener(
      'keydown',
      (event) => {
        const action = actionOf(event)
        if (action) takeKey(event, action)
      },
      options,
    )
    // Undo from a context menu or a shaken phone presses no key.
    document.addEventListener(
      'beforeinput',
      (event) => {
        const isUndo = event.inputType === 'historyUndo'
        if (!isUndo && event.inputType !== 'historyRedo') return
        if (!isForeignInput(event.target)) takeKey(event, () => (isUndo ? undo() : redo()))
      },
      options,
    )
    return () => stop.abort()
  }, [])
}
