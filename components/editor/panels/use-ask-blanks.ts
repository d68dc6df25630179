import { useAnyEditor } from '@/components/document/editor/editor-context'
import type { EditorView } from '@/components/document/editor/view-store'
import { openBlanks } from '@/lib/browser/paper/checks/kept-findings'

/** Returns a function that sends the document, the first time after a word about its blanks if it has some. */
export function useAskBlanks() {
  const { session, view } = useAnyEditor()
  return (sending: NonNullable<EditorView['sending']>): void => {
    const isTold = view.get().hasToldBlanks || openBlanks(session.document()).length === 0
    if (isTold) sending.go()
    else view.set({ overlay: 'blanks', sending, hasToldBlanks: true })
  }
}
