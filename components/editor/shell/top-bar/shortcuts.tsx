'use client'

import { useEffect, useEffectEvent } from 'react'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { isSentFromTab } from '@/lib/browser/journal/save-status'
import { useJournal } from '@/lib/browser/journal/use-journal'
import { editor as editorMessages } from '@/lib/messages/areas'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { type Editor, useAnyEditor } from '../../state/editor-context'
import { useOpenWording } from '../../wording/use-open-wording'

/** Whether the keys belong to a box of the interface, such as a search, and not to the CV. */
function isForeignInput(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  // A choice or a slider keeps no words to undo: there the key means the CV.
  const choices = ['radio', 'checkbox', 'range', 'color'].map((type) => `:not([type=${type}])`)
  const field = target.closest(`input${choices.join('')}, textarea, select, [contenteditable]`)
  return field !== null && !field.closest('[data-field-key]')
}

/** Commands and help with words are of sections and entries, which a letter has not. */
const isOfResume = ({ session }: Editor<PaperDocument>) => session.document().kind === 'resume'

/** Returns the editor action of a key; null if the key belongs to the field. */
function actionOf(
  event: KeyboardEvent,
  editor: Editor<PaperDocument>,
  others: { sayIsSaved: () => void; helpWithWords: () => void },
  hasPanels: boolean,
) {
  const key = event.key.toLowerCase()
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  if (key === 's' && !event.shiftKey) return others.sayIsSaved
  if (hasPanels && key === 'k' && !event.shiftKey && isOfResume(editor)) {
    return () => editor.view.set({ overlay: 'palette' })
  }
  if (hasPanels && key === 'f' && event.shiftKey) return () => editor.view.set({ overlay: 'find' })
  if (hasPanels && key === 'j' && !event.shiftKey && isOfResume(editor)) return others.helpWithWords
  if (isForeignInput(event.target)) return null
  if (key === 'z') return event.shiftKey ? editor.redo : editor.undo
  if (key === 'y' && !event.shiftKey) return editor.redo
  return null
}

/**
 * The keys of the editor, heard before any field. During a composition they belong to it.
 *
 * @param props.hasPanels whether the screen has the panels that keys open; without them only saving and undo are heard
 */
export function Shortcuts({ hasPanels = true }: { hasPanels?: boolean }) {
  const editor = useAnyEditor()
  const journal = useJournal()
  const messages = useMessages(editorMessages)
  const { openAtCaret } = useOpenWording()
  const helpWithWords = useEffectEvent(openAtCaret)
  useEffect(() => {
    const sayIsSaved = async () => {
      await journal?.flush()
      const state = journal?.state()
      const isRefused = state?.kind === 'memory-only'
      const isSent = isRefused && isSentFromTab(state.reason)
      if (isSent) showToast({ text: messages.savedInAccount })
      else showToast({ text: isRefused ? messages.notSavedYet : messages.alreadySaved })
    }
    const stop = new AbortController()
    const options = { capture: true, signal: stop.signal }
    document.addEventListener(
      'keydown',
      (event) => {
        const action = event.isComposing
          ? null
          : actionOf(event, editor, { sayIsSaved, helpWithWords }, hasPanels)
        if (!action) return
        event.preventDefault()
        event.stopPropagation()
        action()
      },
      options,
    )
    // Undo from a context menu or a shaken phone presses no key.
    document.addEventListener(
      'beforeinput',
      (event) => {
        const isHistory = event.inputType === 'historyUndo' || event.inputType === 'historyRedo'
        if (!isHistory || isForeignInput(event.target)) return
        event.preventDefault()
        event.stopPropagation()
        if (event.inputType === 'historyUndo') editor.undo()
        else editor.redo()
      },
      options,
    )
    return () => stop.abort()
  }, [editor, journal, messages, hasPanels])
  return null
}
