import { useEffect, useEffectEvent } from 'react'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { isSentFromTab } from '@/lib/browser/storage/journal/save-status'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { editor as editorMessages } from '@/lib/messages/areas'

/** Returns whether an event belongs to an input of the interface, such as a search. */
function isForeignInput(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  // Inputs without text to undo, where the shortcut applies to the document.
  const choices = ['radio', 'checkbox', 'range', 'color'].map((type) => `:not([type=${type}])`)
  const field = target.closest(`input${choices.join('')}, textarea, select, [contenteditable]`)
  return field !== null && !field.closest('[data-field-key]')
}

/** Returns whether Ctrl or Cmd is held, without Alt. */
export const isCommand = (event: KeyboardEvent) =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.isComposing

/** Handles a key and prevents its default. */
export function takeKey(event: Event, action: () => void) {
  event.preventDefault()
  event.stopPropagation()
  action()
}

/**
 * Handles undo and redo keys of an open document before any field does, and the save key, which only reports that
 * everything is saved. Ignored during a composition.
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
    // Undo from a context menu or by shaking a phone fires no key event.
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
