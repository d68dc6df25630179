import { useEffect, useEffectEvent } from 'react'
import { type Editor, useAnyEditor } from '@/components/document/editor/editor-context'
import type { EditorView } from '@/components/document/editor/view-store'
import {
  isCommand,
  takeKey,
  useHistoryKeys,
} from '@/components/document/open-document/use-history-keys'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
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

/** Modes by their letters. */
const modeOfLetter: Record<string, EditorView['pane'] | undefined> = {
  w: 'write',
  d: 'design',
  c: 'check',
}

/** Elements that take letters: fields, and lists that find an item by them. */
const taker =
  'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], [role=menu], [role=listbox], [role=dialog]'

/** Returns the action of a letter alone; null where it is typed, or letters are off. */
function actionOfLetter(event: KeyboardEvent, { view, session }: Editor<PaperDocument>) {
  const { key, target } = event
  const isModified = event.ctrlKey || event.metaKey || event.altKey || event.isComposing
  if (isModified || !(target instanceof Element) || target.closest(taker)) return null
  if (view.get().overlay !== null || document.querySelector('[role=dialog]')) return null
  if (key === '?') return () => view.set({ overlay: 'keys' })
  const pane = modeOfLetter[key.toLowerCase()]
  const isThere = pane !== 'check' || session.document().kind === 'resume'
  return pane && isThere && !event.shiftKey ? () => view.set({ pane }) : null
}

/** Handles the editor's shortcuts before any field. Ignored during a composition. */
export function Shortcuts() {
  const editor = useAnyEditor()
  const { openAtCaret } = useOpenWording()
  const helpWithWords = useEffectEvent(openAtCaret)
  const hasLetters = useSettings().settings.letterKeys === 'on'
  useHistoryKeys(editor)
  useEffect(() => {
    const stop = new AbortController()
    document.addEventListener(
      'keydown',
      (event) => {
        const action =
          actionOf(event, editor, () => helpWithWords()) ??
          (hasLetters ? actionOfLetter(event, editor) : null)
        if (action) takeKey(event, action)
      },
      { capture: true, signal: stop.signal },
    )
    return () => stop.abort()
  }, [editor, hasLetters])
  return null
}
