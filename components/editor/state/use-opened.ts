'use client'

import { useEffect, useRef, useState } from 'react'
import type { Journal, UndoHistory } from '@/lib/browser/journal/types'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/** What the address asks for, as far as it is known. */
export type Opened =
  | { kind: 'loading' }
  | { kind: 'open'; document: ResumeDocument; history: UndoHistory; isNew: boolean }
  | { kind: 'not-found' }
  | { kind: 'newer-version' | 'damaged'; raw: unknown; id: string }

const noHistory: UndoHistory = { past: [], future: [] }

async function read(journal: Journal, id: string): Promise<Opened> {
  if (id === '') {
    const document = createResume(createIdGenerator())
    return { kind: 'open', document, history: noHistory, isNew: true }
  }
  const result = await journal.load(id)
  if (!result.ok) {
    return result.code === 'not-found'
      ? { kind: 'not-found' }
      : { kind: result.code, raw: result.raw, id }
  }
  const { document, history } = result
  if (document.kind !== 'resume') return { kind: 'not-found' }
  return { kind: 'open', document, history, isNew: false }
}

/**
 * The CV that the fragment names. Without one it is a new empty CV, which is written down and gets
 * its fragment with the first change: an address that was only looked at leaves nothing behind.
 */
export function useOpened(journal: Journal | null) {
  const [opened, setOpened] = useState<Opened>({ kind: 'loading' })
  const openId = useRef<string | null>(null)
  useEffect(() => {
    if (!journal) return
    let turn = 0
    const open = async () => {
      const id = decodeURIComponent(location.hash.slice(1))
      if (id !== '' && id === openId.current) return
      turn += 1
      const own = turn
      const next = await read(journal, id)
      if (own !== turn) return
      openId.current = next.kind === 'open' ? next.document.id : id
      setOpened(next)
    }
    void open()
    const onHashChange = () => void open()
    addEventListener('hashchange', onHashChange)
    return () => {
      turn += 1
      removeEventListener('hashchange', onHashChange)
    }
  }, [journal])
  return opened
}

/** Puts the id of a CV into the address once it is kept on this device. */
export function showInAddress(id: string) {
  if (location.hash === `#${id}`) return
  // Next's router keeps its own state in the history: it is handed on.
  history.replaceState(history.state, '', `#${id}`)
}
