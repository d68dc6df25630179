import { useRouter } from 'next/navigation'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { useWhenReady } from '@/components/ui/use-when-ready'
import { addImported } from '@/lib/browser/import-export/backup/add-imported'
import { beginFileImport } from '@/lib/browser/import-export/import/begin-file-import'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import {
  dashboard as dashboardMessages,
  importReview as reviewMessages,
} from '@/lib/messages/areas'
import { createIdGenerator } from '@/lib/resume/ids'
import type { useDraftFile } from './use-draft-file'

const ids = createIdGenerator()

/** Imports files during a review: they are queued, or opened. */
export function useBringMore({ state, again }: ReturnType<typeof useDraftFile>) {
  const messages = useMessages(reviewMessages)
  const dashboard = useMessages(dashboardMessages)
  const journal = useJournal()
  const router = useRouter()
  async function bring(journal: Journal, files: readonly File[]) {
    const reviews: string[] = []
    let added = 0
    for (const file of files) {
      const brought = await beginFileImport(file, ids, journal.namespace)
      if (brought.kind === 'review') reviews.push(brought.id)
      else if (brought.kind === 'documents') {
        added += (await addImported(journal, brought.result.documents, ids)).ids.length
      } else {
        const { fileName, code } = brought.refused
        showToast({ text: `${dashboard.refusedTitle(fileName)} ${dashboard.refused[code]}` })
      }
    }
    if (added > 0) {
      const action = {
        label: messages.toDashboard,
        onAction: () => router.push(inSpace('/cvs')),
      }
      showToast({ text: dashboard.imported(added), action })
    }
    const [first] = reviews
    if (!first) return
    if (state.kind === 'review' || state.kind === 'reading') {
      showToast({ text: messages.moreFiles(reviews.length) })
      if (state.kind === 'review') again()
    } else location.hash = first
  }

  const isReady = journal !== null && state.kind !== 'loading'
  return useWhenReady<File>(isReady ? (files) => bring(journal, files) : null)
}
