import { useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { showToast, toastQueue } from '@/components/ui/toast-queue'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { tidyFiles } from '@/lib/browser/storage/photo/use-tidy-files'
import type { ListedHead } from '@/lib/browser/sync/join-heads'
import { common as commonMessages } from '@/lib/messages/areas'
import type { useFileImports } from '../bring/use-file-imports'

/** Document to erase, as the person has seen it. */
type Erasable = Pick<ListedHead, 'id' | 'isHere' | 'revision' | 'updatedAt'>

/** Messages about the document, with its name. */
export type EraseMessages<Item> = {
  erased: (item: Item) => string
  notErased: (item: Item) => string
  notBrought: (item: Item) => string
}

/** Milliseconds that the notice stays, paused while hovered or focused. */
const noticeTime = 8_000

/** Erases a document unless it was edited since it was shown; false then. */
async function eraseAsSeen(journal: Journal, item: Erasable): Promise<boolean> {
  if (item.isHere) return journal.erase(item.id, item.revision)
  const brought = (await journal.list()).find(({ id }) => id === item.id)
  if (!brought) return true
  return brought.updatedAt === item.updatedAt && journal.erase(item.id, brought.revision)
}

/**
 * Erases documents with undo: removed from the screen at once, and from the journal when the notice closes, so that
 * undo works while it is visible. If the page closes before, the document stays in the trash.
 */
export function useErase<Item extends Erasable>(
  journal: Journal | null,
  reload: () => Promise<void>,
  bring: ReturnType<typeof useFileImports>['bring'],
  messages: EraseMessages<Item>,
) {
  const { undo } = useMessages(commonMessages)
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set())

  function erase(item: Item) {
    let isUndone = false
    setLeaving((before) => new Set(before).add(item.id))
    const onClose = async () => {
      if (!isUndone) {
        // A remote document is downloaded first: the deletion is synced from this device.
        if (!(await bring(item))) showToast({ text: messages.notBrought(item) })
        else if (journal) {
          const isErased = await eraseAsSeen(journal, item)
          if (!isErased) showToast({ text: messages.notErased(item) })
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
        text: messages.erased(item),
        action: { label: undo, onAction },
      },
      { timeout: noticeTime, onClose: () => void onClose() },
    )
  }

  return { leaving, erase }
}
