import { startTransition, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { readEntrySteps } from '@/components/ui/entry-steps'
import type { Journal, UndoHistory } from '@/lib/browser/storage/journal/journal-types'
import type { Document } from '@/lib/resume/schema/document'

/** Reason why the document of a URL is not open. */
export type Unopened =
  | { kind: 'not-found' | 'refused' }
  | { kind: 'newer-version' | 'damaged'; raw: unknown; id: string }

/** Result of looking up the document of a URL. */
export type Found<T extends Document> =
  | { kind: 'open'; document: T; history: UndoHistory; isNew: boolean }
  | Unopened

/** State of opening a document, with further parts of the URL. */
export type Opened<T extends Document, Asked> =
  | { kind: 'loading' }
  | (Extract<Found<T>, { kind: 'open' }> & { asked: Asked })
  | Unopened

/** Looks up a stored document by id. */
export async function findStored(journal: Journal, id: string): Promise<Found<Document>> {
  const result = await journal.load(id)
  if (result.ok) {
    return { kind: 'open', document: result.document, history: result.history, isNew: false }
  }
  return 'raw' in result ? { kind: result.code, raw: result.raw, id } : { kind: result.code }
}

/** Returns the id of the document that was begun at this entry of the history, before it was stored; empty for none. */
const begunId = () => readEntrySteps()?.id ?? ''

/**
 * Opens the document in the URL's fragment, and another when the fragment changes. Without an id, `read` creates one:
 * it is stored and gets its fragment with the first change, so that a mere visit leaves nothing behind. Call
 * `lookAgain` when it may be on this device by now.
 *
 * @param readAddress parses the fragment; a stable function
 */
export function useOpenedDocument<T extends Document, Asked extends { id: string }>(
  journal: Journal | null,
  readAddress: (hash: string) => Asked,
  read: (journal: Journal, asked: Asked) => Promise<Found<T>>,
) {
  const [opened, setOpened] = useState<Opened<T, Asked>>({ kind: 'loading' })
  const openId = useRef<string | null>(null)
  const [looks, setLooks] = useState(0)
  /** Reads what an address asks for, or the document that was begun at it and is stored by now. */
  const lookUp = useEffectEvent(async (from: Journal, asked: Asked) => {
    const begun = asked.id === '' ? begunId() : ''
    const found = begun === '' ? null : await read(from, readAddress(begun))
    // Otherwise it was never stored, or storage does not answer.
    return found?.kind === 'open' ? found : read(from, asked)
  })
  const lookAgain = useCallback(() => setLooks((before) => before + 1), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: triggers another lookup
  useEffect(() => {
    if (!journal) return
    let turn = 0
    const address = () => readAddress(location.hash)
    const open = async (isAsked: boolean) => {
      const asked = address()
      const { id } = asked
      const wanted = id || begunId()
      if (wanted !== '' && wanted === openId.current) {
        // Same document: only other parts of the URL changed.
        setOpened((before) => (before.kind === 'open' ? { ...before, asked } : before))
        return
      }
      // Another journal (after sign-in) must not create another empty document.
      if (wanted === '' && openId.current !== null && !isAsked) return
      turn += 1
      const own = turn
      const next = await lookUp(journal, asked)
      // The new document was edited meanwhile: it is the open one now.
      if (own !== turn || id !== address().id) return
      // A failed lookup may succeed the next time.
      openId.current = next.kind === 'open' ? next.document.id : null
      if (next.kind === 'open') journal.follow(next.document)
      // Piece by piece: a slow phone takes letters meanwhile, in the fields that came with the page.
      startTransition(() => setOpened(next.kind === 'open' ? { ...next, asked } : next))
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
