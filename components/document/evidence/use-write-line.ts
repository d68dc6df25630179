import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import type { LinePlace } from '@/lib/browser/jobs/write-line'
import { writeStoredLine } from '@/lib/browser/jobs/write-stored-line'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { common, tailor } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'

/** Place of a line that was written, and the function that takes it back. */
type WrittenLine = { address: FieldAddress; undo: () => Promise<void> }

/**
 * Returns a function that writes a line into a stored CV, and says so with an undo, or why it could not. It returns the
 * address of the line and its undo; null if nothing was written.
 *
 * @param onChanged called after the line was written, and after it was undone
 */
export function useWriteLine(
  journal: Journal | null,
  documentId: string | undefined,
  onChanged: () => void,
): (place: LinePlace, text: string) => Promise<WrittenLine | null> {
  const messages = useMessages(tailor)
  const { undo, filing } = useMessages(common)
  return async (place, text) => {
    if (!journal || documentId === undefined) return null
    const written = await writeStoredLine(journal, documentId, place, text)
    if (!written.ok) {
      const isLocked = written.code === 'locked'
      showToast({ text: isLocked ? filing.lockedHint : messages.changedMeanwhile })
      return null
    }
    onChanged()
    const takeBack = async () => {
      await written.undo()
      onChanged()
    }
    showToast({
      text: messages.keptSame,
      action: { label: undo, onAction: () => void takeBack() },
    })
    return { address: written.address, undo: takeBack }
  }
}
