import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import type { SyncNotice } from '@/lib/browser/sync/sync-types'
import { useSyncNotices } from '@/lib/browser/sync/use-sync'
import { common as commonMessages, sync as syncMessages } from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'

type Props = {
  /** Called when this document has got another id. */
  onMoved?: (from: string, to: string) => void
}

/** Reports events about whole documents once: restored by an edit, or moved to a new id. */
export function SyncNotices({ onMoved }: Props) {
  const messages = useMessages(syncMessages)
  const { untitled } = useMessages(commonMessages)
  const journal = useJournal()
  useSyncNotices(async (notice: SyncNotice) => {
    const isMoved = notice.kind === 'moved-beside'
    if (isMoved) onMoved?.(notice.documentId, notice.newId)
    const id = isMoved ? notice.newId : notice.documentId
    const head = (await journal?.list())?.find((item) => item.id === id)
    const title = head ? displayTitle(head, untitled) : untitled
    showToast({ text: isMoved ? messages.movedBeside(title) : messages.cameBack(title) })
  })
  return null
}
