import { showToast } from '@/components/ui/toast-queue'
import type { useLateCode } from '@/components/ui/use-late-code'
import type { editor } from '@/dist/words/en/editor'
import type { Edit, LimitedEdit } from '@/lib/browser/editing/edit'
import type { Session } from '@/lib/browser/editing/session'
import type { FocusPoint } from '@/lib/browser/storage/journal/journal-types'
import type { Document } from '@/lib/resume/schema/document'

type Parts<T extends Document> = {
  session: Session<T>
  /** Moves the caret to where an operation or an undo leaves it. */
  follow: (point: FocusPoint | null) => void
  messages: Pick<typeof editor, 'tooMuch' | 'nothingToUndo' | 'nothingToRedo'>
  undoLabel: string
  withLateCode: ReturnType<typeof useLateCode>
}

/** Creates the actions that change an open document, or take a change back, and report what did not happen. */
export function createUndoActions<T extends Document>(parts: Parts<T>) {
  const { session, follow, messages, undoLabel, withLateCode } = parts

  function travel(direction: 'undo' | 'redo', nothing: string) {
    const point = session[direction]()
    if (point === undefined) showToast({ text: nothing })
    else follow(point)
  }

  const undo = () => travel('undo', messages.nothingToUndo)

  return {
    /**
     * Applies one operation to the newest state, and moves the caret where it says. False when a limit forbids it: the
     * person was told, and nothing changed.
     */
    run(operation: (document: T) => LimitedEdit<T>): boolean {
      const edit = operation(session.document())
      if (!edit) showToast({ text: messages.tooMuch })
      else follow(session.apply(edit))
      return edit !== null
    },
    /** The same for something that takes away: a notice offers to undo it. */
    runWithUndo(operation: (document: T) => Edit<T>, notice: string): void {
      const before = session.document()
      const edit = operation(before)
      if (edit.document === before) return
      follow(session.apply(edit))
      const after = session.document()
      // Only what the notice speaks of is taken back: what was typed since stays.
      const takeBack = async () => {
        if (session.document() === after) return undo()
        await withLateCode(async () => {
          const { mergeDocuments } = await import('@/lib/resume/change/merge')
          const merged = mergeDocuments(after, session.document(), before)
          if (merged.ok) session.apply({ document: merged.document, focus: null })
        })
      }
      showToast({ text: notice, action: { label: undoLabel, onAction: () => void takeBack() } })
    },
    undo,
    redo: () => travel('redo', messages.nothingToRedo),
  }
}
