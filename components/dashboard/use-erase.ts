'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import type { DocumentHead, Journal } from '@/lib/browser/journal/types'
import { displayTitle } from './cv-names'

/** Milliseconds in which deleting for good can be undone: as long as its notice stays. */
const delay = 8_000

/**
 * Deleting for good, with a way back: the CV leaves the screen at once and the journal only when
 * the notice is gone. Whoever closes the page before finds it in the trash.
 */
export function useErase(journal: Journal | null, reload: () => Promise<void>) {
  const words = useMessages('dashboard')
  const { undo } = useMessages('common')
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set())
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>())

  useEffect(() => {
    const running = timers.current
    return () => {
      for (const timer of running) clearTimeout(timer)
    }
  }, [])

  const stay = useCallback((id: string) => {
    setLeaving((before) => new Set([...before].filter((other) => other !== id)))
  }, [])

  const erase = useCallback(
    (head: DocumentHead) => {
      setLeaving((before) => new Set(before).add(head.id))
      const timer = setTimeout(async () => {
        timers.current.delete(timer)
        await journal?.erase(head.id)
        await reload()
        stay(head.id)
      }, delay)
      timers.current.add(timer)
      const onAction = () => {
        clearTimeout(timer)
        timers.current.delete(timer)
        stay(head.id)
      }
      const title = displayTitle(head, words.untitled)
      showToast({ text: words.erased(title), action: { label: undo, onAction } })
    },
    [journal, reload, stay, words, undo],
  )

  return { leaving, erase }
}
