'use client'

import { useCallback, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { toastQueue } from '@/components/ui/toast-queue'
import type { DocumentHead, Journal } from '@/lib/browser/journal/types'
import { displayTitle } from './cv-names'

/** Milliseconds that the notice stays, unless somebody rests on it. */
const noticeTime = 8_000

/**
 * Deleting for good, with a way back: the CV leaves the screen at once and the journal only when
 * its notice has gone, so undo works for as long as it can be seen. Whoever closes the page before
 * finds the CV in the trash.
 */
export function useErase(journal: Journal | null, reload: () => Promise<void>) {
  const words = useMessages('dashboard')
  const { undo } = useMessages('common')
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set())

  const erase = useCallback(
    (head: DocumentHead) => {
      let isUndone = false
      setLeaving((before) => new Set(before).add(head.id))
      const onClose = async () => {
        if (!isUndone) {
          await journal?.erase(head.id)
          await reload()
        }
        setLeaving((before) => new Set([...before].filter((id) => id !== head.id)))
      }
      const onAction = () => {
        isUndone = true
      }
      toastQueue.add(
        {
          text: words.erased(displayTitle(head, words.untitled)),
          action: { label: undo, onAction },
        },
        { timeout: noticeTime, onClose: () => void onClose() },
      )
    },
    [journal, reload, words, undo],
  )

  return { leaving, erase }
}
