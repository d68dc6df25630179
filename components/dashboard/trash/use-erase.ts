'use client'

import { useCallback, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { showToast, toastQueue } from '@/components/ui/toast-queue'
import type { Journal } from '@/lib/browser/journal/journal-types'
import { tidyFiles } from '@/lib/browser/photo/use-tidy-files'
import { common as commonMessages, dashboard as dashboardMessages } from '@/lib/messages/areas'
import type { useFileImports } from '../bring/use-file-imports'
import { displayTitle } from '../cards/cv-names'
import type { DashboardItem } from '../use-dashboard-items'

/** Milliseconds that the notice stays, unless somebody rests on it. */
const noticeTime = 8_000

/** Words that have come since the person looked are not erased: false, and everything stays. */
async function eraseAsSeen(journal: Journal, item: DashboardItem): Promise<boolean> {
  if (item.isHere) return journal.erase(item.id, item.revision)
  const brought = (await journal.list()).find(({ id }) => id === item.id)
  if (!brought) return true
  return brought.updatedAt === item.updatedAt && journal.erase(item.id, brought.revision)
}

/**
 * Permanent deletion with undo: the CV disappears from the screen at once, and from the journal when its notice is
 * dismissed, so undo works for as long as it can be seen. If the page is closed before, the CV is in the trash.
 */
export function useErase(
  journal: Journal | null,
  reload: () => Promise<void>,
  bring: ReturnType<typeof useFileImports>['bring'],
) {
  const words = useMessages(dashboardMessages)
  const { undo } = useMessages(commonMessages)
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set())

  const erase = useCallback(
    (item: DashboardItem) => {
      let isUndone = false
      const own = words.ofKind[item.kind]
      setLeaving((before) => new Set(before).add(item.id))
      const onClose = async () => {
        if (!isUndone) {
          // A CV that only the account has is downloaded first: the deletion is synced from this device.
          if (!(await bring(item))) showToast({ text: own.notBrought })
          else if (journal) {
            const isErased = await eraseAsSeen(journal, item)
            if (!isErased) showToast({ text: words.notErased(displayTitle(item, own.untitled)) })
            void tidyFiles(journal.namespace)
          }
          await reload()
        }
        setLeaving((before) => new Set([...before].filter((id) => id !== item.id)))
      }
      const onAction = () => {
        isUndone = true
      }
      toastQueue.add(
        {
          text: words.erased(displayTitle(item, own.untitled)),
          action: { label: undo, onAction },
        },
        { timeout: noticeTime, onClose: () => void onClose() },
      )
    },
    [journal, reload, bring, words, undo],
  )

  return { leaving, erase }
}
