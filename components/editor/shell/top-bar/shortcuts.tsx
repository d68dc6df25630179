import { useEffect, useEffectEvent } from 'react'
import { type Editor, useAnyEditor } from '@/components/document/editor/editor-context'
import {
  isCommand,
  takeKey,
  useHistoryKeys,
} from '@/components/document/open-document/use-history-keys'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { useOpenWording } from '../../wording/use-open-wording'

/** The palette and wording help need sections and entries, which a letter lacks. */
const isOfResume = ({ session }: Editor<PaperDocument>) => session.document().kind === 'resume'

/** Returns the editor action of a shortcut; null for keys of the field. */
function actionOf(event: KeyboardEvent, editor: Editor<PaperDocument>, helpWithWords: () => void) {
  if (!isCommand(event)) return null
  const key = event.key.toLowerCase()
  if (key === 'k' && !event.shiftKey && isOfResume(editor)) {
    return () => editor.view.set({ overlay: 'palette' })
  }
  if (key === 'f' && event.shiftKey) return () => editor.view.set({ overlay: 'find' })
  return key === 'j' && !event.shiftKey && isOfResume(editor) ? helpWithWords : null
}

/** Handles the editor's shortcuts before any field. Ignored during a composition. */
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
