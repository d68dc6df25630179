import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { beginWithBrand } from '@/lib/browser/sync/spaces/begin-with-brand'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { useSync } from '@/lib/browser/sync/use-sync'
import { draftToDocument, type MadeDocument } from '@/lib/importers/draft/draft-to-document'
import type { ReviewDraft } from '@/lib/importers/draft/review-types'
import { importReview as reviewMessages } from '@/lib/messages/areas'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { finishDraft } from './use-draft-file'

const ids = createIdGenerator()

/** Creates the CV from the review, and deletes the file only after that. */
export function useCreate(fileId: string, waiting: readonly { id: string }[]) {
  const messages = useMessages(reviewMessages)
  const router = useRouter()
  const journal = useJournal()
  const sync = useSync()
  /** Created document with text over the limits, until the person has decided about it. */
  const [unfit, setUnfit] = useState<MadeDocument | null>(null)

  async function keep(made: ResumeDocument) {
    if (!journal) return
    const document = await beginWithBrand(journal.namespace, made)
    journal.save(document)
    await journal.flush()
    // In an account it is stored as an imported version, and counted.
    sync?.checkpoint(document.id, 'import')
    await finishDraft(fileId)
    const [next] = waiting
    if (next) {
      const onAction = () => router.push(inSpace(`/import#${next.id}`))
      showToast({ text: messages.created, action: { label: messages.nextFile, onAction } })
    }
    // The review is over: Back leads to where the person was before it.
    router.replace(inSpace(`/editor#${document.id}`))
  }

  return {
    unfit,
    keepLooking: () => setUnfit(null),
    createAnyway: () => unfit && void keep(unfit.document),
    async create(draft: ReviewDraft) {
      const made = draftToDocument(draft, ids)
      if (made.isTooLarge) showToast({ text: messages.tooLarge })
      else if (made.cut.length > 0) setUnfit(made)
      else await keep(made.document)
    },
  }
}
