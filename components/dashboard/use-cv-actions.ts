'use client'

import { useMemo } from 'react'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { downloadFile } from '@/lib/browser/backup/download-file'
import { safeFileName } from '@/lib/browser/backup/file-names'
import type { DocumentHead, Journal } from '@/lib/browser/journal/types'
import { createIdGenerator } from '@/lib/resume/ids'
import { exportJsonResume } from '@/lib/resume/json-resume'
import { displayTitle } from './cv-names'

const ids = createIdGenerator()

export type CvActions = {
  rename: (head: DocumentHead, title: string) => Promise<void>
  duplicate: (head: DocumentHead) => Promise<void>
  downloadJson: (head: DocumentHead) => Promise<void>
  trash: (head: DocumentHead) => Promise<void>
  restore: (head: DocumentHead) => Promise<void>
}

/**
 * What can be done with a CV from its card. Nothing here asks first: everything can be undone.
 *
 * @param reload called after each action, so that the list shows it
 */
export function useCvActions(journal: Journal | null, reload: () => Promise<void>): CvActions {
  const words = useMessages('dashboard')
  const { undo } = useMessages('common')
  return useMemo(() => {
    const titleOf = (head: DocumentHead) => displayTitle(head, words.untitled)

    const actions: CvActions = {
      async rename(head, title) {
        if (title === head.title) return
        const loaded = await journal?.load(head.id)
        if (!loaded?.ok) {
          showToast({ text: words.notRenamed })
          return
        }
        journal?.save({ ...loaded.document, title })
        await journal?.flush()
        await reload()
      },
      async duplicate(head) {
        const loaded = await journal?.load(head.id)
        if (!loaded?.ok) {
          showToast({ text: words.notCopied })
          return
        }
        const title = words.copyOf(titleOf(head))
        journal?.save({ ...loaded.document, id: ids.document(), title })
        await journal?.flush()
        await reload()
        showToast({ text: words.duplicated(title) })
      },
      async downloadJson(head) {
        const document = await journal?.peek(head.id)
        if (document?.kind !== 'resume') {
          showToast({ text: words.notCopied })
          return
        }
        const json = JSON.stringify(exportJsonResume(document), null, 2)
        downloadFile(json, `${safeFileName(titleOf(head), 'CV')}.json`, 'application/json')
      },
      async trash(head) {
        await journal?.trash(head.id)
        await reload()
        const onAction = () => void actions.restore(head)
        showToast({ text: words.trashed(titleOf(head)), action: { label: undo, onAction } })
      },
      async restore(head) {
        await journal?.restore(head.id)
        await reload()
      },
    }
    return actions
  }, [journal, reload, words, undo])
}
