import { showToast } from '@/components/ui/toast-queue'
import type { useLateCode } from '@/components/ui/use-late-code'
import type { editor } from '@/dist/messages/en/editor'
import type { Edit, LimitedEdit } from '@/lib/browser/editing/edit'
import type { Session } from '@/lib/browser/editing/session'
import type { FocusPoint } from '@/lib/browser/storage/journal/journal-types'
import { isLocked } from '@/lib/resume/filing'
import type { Document } from '@/lib/resume/schema/document'

type Parts<T extends Document> = {
  session: Session<T>
  /** Moves the caret after an operation or an undo. */
  follow: (point: FocusPoint | null) => void
  messages: Pick<typeof editor, 'tooMuch' | 'nothingToUndo' | 'nothingToRedo'>
  undoLabel: string
  /** Says why a locked document stays as it is. */
  lockedText?: string
  withLateCode: ReturnType<typeof useLateCode>
}

/** Creates the functions that change an open document with undo, and report failures. */
export function createUndoActions<T extends Document>(parts: Parts<T>) {
  const { session, follow, messages, undoLabel, lockedText = '', withLateCode } = parts

  /** Returns whether the document cannot be changed here; of a locked one it says so. */
  function isClosed() {
    if (isLocked(session.document())) showToast({ text: lockedText })
    return session.isReader()
  }

  function travel(direction: 'undo' | 'redo', nothing: string) {
    if (isClosed()) return
    const point = session[direction]()
    if (point === undefined) showToast({ text: nothing })
    else follow(point)
  }

  const undo = () => travel('undo', messages.nothingToUndo)

  return {
    /**
     * Applies an operation to the current document, and moves the caret. False if a limit or a lock forbids it,
     * which is reported, and where the document is read-only.
     */
    run(operation: (document: T) => LimitedEdit<T>): boolean {
      if (isClosed()) return false
      const edit = operation(session.document())
      if (!edit) showToast({ text: messages.tooMuch })
      else follow(session.apply(edit))
      return edit !== null
    },
    /** Applies a removal, with a notice that offers undo. */
    runWithUndo(operation: (document: T) => Edit<T>, notice: string): void {
      if (isClosed()) return
      const before = session.document()
      const edit = operation(before)
      if (edit.document === before) return
      follow(session.apply(edit))
      const after = session.document()
      // Reverts only this change; later edits stay.
      const revert = async () => {
        if (session.document() === after) return undo()
        await withLateCode(async () => {
          const { mergeDocuments } = await import('@/lib/resume/change/merge')
          const merged = mergeDocuments(after, session.document(), before)
          if (merged.ok) session.apply({ document: merged.document, focus: null })
        })
      }
      showToast({ text: notice, action: { label: undoLabel, onAction: () => void revert() } })
    },
    undo,
    redo: () => travel('redo', messages.nothingToRedo),
  }
}
