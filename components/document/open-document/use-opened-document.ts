'use client'

import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Journal, UndoHistory } from '@/lib/browser/storage/journal/journal-types'
import type { Document } from '@/lib/resume/schema/document'

/** Why a document of an address is not open. */
export type Unopened =
  | { kind: 'not-found' | 'refused' }
  | { kind: 'newer-version' | 'damaged'; raw: unknown; id: string }

/** Result of looking for the document of an address. */
export type Found<T extends Document> =
  | { kind: 'open'; document: T; history: UndoHistory; isNew: boolean }
  | Unopened

/** The same as far as it is known, with what the address asks for beside the document. */
export type Opened<T extends Document, Asked> =
  | { kind: 'loading' }
  | (Extract<Found<T>, { kind: 'open' }> & { asked: Asked })
  | Unopened

/** Looks for a stored document by its id. */
export async function findStored(journal: Journal, id: string): Promise<Found<Document>> {
  const result = await journal.load(id)
  if (result.ok) {
    return { kind: 'open', document: result.document, history: result.history, isNew: false }
  }
  return 'raw' in result ? { kind: result.code, raw: result.raw, id } : { kind: result.code }
}

/**
 * Opens the document that the fragment of the address names, and another one when the fragment changes. Without an id
 * it is what `read` makes: a new document is written down and gets its fragment with the first change, so that an
 * address that was only looked at leaves nothing behind. `lookAgain` is for when it may be on this device by now.
 *
 * @param readAddress reads the fragment; always the same function
 */
export function useOpenedDocument<T extends Document, Asked extends { id: string }>(
  journal: Journal | null,
  readAddress: (hash: string) => Asked,
  read: (journal: Journal, asked: Asked) => Promise<Found<T>>,
) {
  const [opened, setOpened] = useState<Opened<T, Asked>>({ kind: 'loading' })
  const openId = useRef<string | null>(null)
  const [looks, setLooks] = useState(0)
  const readIn = useEffectEvent(read)
  const lookAgain = useCallback(() => setLooks((before) => before + 1), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a wish to look again
  useEffect(() => {
    if (!journal) return
    let turn = 0
    const address = () => readAddress(location.hash)
    const open = async (isAsked: boolean) => {
      const asked = address()
      const { id } = asked
      if (id !== '' && id === openId.current) {
        // What is open stays as it is: only what else the address asks for may be another.
        setOpened((before) => (before.kind === 'open' ? { ...before, asked } : before))
        return
      }
      // Another journal (a person who is known by now) is no wish for another empty document.
      if (id === '' && openId.current !== null && !isAsked) return
      turn += 1
      const own = turn
      const next = await readIn(journal, asked)
      // Somebody has begun to write meanwhile: that is the document now.
      if (own !== turn || id !== address().id) return
      // What could not be opened may be there at the next look.
      openId.current = next.kind === 'open' ? next.document.id : null
      if (next.kind === 'open') journal.follow(next.document)
      setOpened(next.kind === 'open' ? { ...next, asked } : next)
    }
    void open(false)
    const onHashChange = () => void open(true)
    addEventListener('hashchange', onHashChange)
    return () => {
      turn += 1
      removeEventListener('hashchange', onHashChange)
    }
  }, [journal, looks])
  return { opened, lookAgain }
}
