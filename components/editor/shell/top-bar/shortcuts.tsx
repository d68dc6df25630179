'use client'

import { useEffect, useEffectEvent } from 'react'
import { type Editor, useAnyEditor } from '@/components/document/editor/editor-context'
import {
  isCommand,
  takeKey,
  useHistoryKeys,
} from '@/components/document/open-document/use-history-keys'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { useOpenWording } from '../../wording/use-open-wording'

/** Commands and help with words are of sections and entries, which a letter has not. */
const isOfResume = ({ session }: Editor<PaperDocument>) => session.document().kind === 'resume'

/** Returns the editor action of a key; null if the key belongs to the field. */
function actionOf(event: KeyboardEvent, editor: Editor<PaperDocument>, helpWithWords: () => void) {
  if (!isCommand(event)) return null
  const key = event.key.toLowerCase()
  if (key === 'k' && !event.shiftKey && isOfResume(editor)) {
    return () => editor.view.set({ overlay: 'palette' })
  }
  if (key === 'f' && event.shiftKey) return () => editor.view.set({ overlay: 'find' })
  return key === 'j' && !event.shiftKey && isOfResume(editor) ? helpWithWords : null
}

/** The keys of the editor, heard before any field. During a composition they belong to it. */
export function Shortcuts() {
  const editor = useAnyEditor()
  const { openAtCaret } = useOpenWording()
  const helpWithWords = useEffectEvent(openAtCaret)
  useHistoryKeys(editor)
  useEffect(() => {
    const stop = new AbortController()
    document.addEventListener(
      'keydown',
      (event) => {
        const action = actionOf(event, editor, () => helpWithWords())
        if (action) takeKey(event, action)
      },
      { capture: true, signal: stop.signal },
    )
    return () => stop.abort()
  }, [editor])
  return null
}
