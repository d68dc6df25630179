import { useEffect, useState } from 'react'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { findPlace } from '@/lib/resume/change/field-place'
import type {
  Contradiction,
  ContradictionPlace,
} from '@/lib/resume/contradictions/contradiction-types'
import { findContradictions } from '@/lib/resume/contradictions/find-contradictions'
import type { PaperDocument } from '@/lib/resume/schema/document'

/** Place with the name of its entry; empty without one. */
export type NamedPlace = ContradictionPlace & { entry: string }

export type NamedContradiction = Pick<Contradiction, 'kind'> & { places: NamedPlace[] }

export type ContradictionState =
  | { kind: 'reading'; read: number; of: number }
  | { kind: 'failed' }
  | { kind: 'found'; found: readonly NamedContradiction[] }

/** Documents per batch, so that typing in between is not delayed. */
const atOnce = 50

/**
 * Reads local documents and compares them.
 *
 * @param onRead receives the number of documents read; false ends it
 * @returns null if it was ended
 */
export async function findNamedContradictions(
  journal: Pick<Journal, 'peek'>,
  ids: readonly string[],
  onRead: (read: number) => boolean,
): Promise<Extract<ContradictionState, { kind: 'found' }> | null> {
  const documents: PaperDocument[] = []
  for (let from = 0; from < ids.length; from += atOnce) {
    const part = ids.slice(from, from + atOnce)
    const found = await Promise.all(part.map((id) => journal.peek(id)))
    if (!onRead(from + part.length)) return null
    documents.push(...found.filter((one) => one !== null && one.kind !== 'application'))
  }
  const month = new Date().toISOString().slice(0, 7)
  const byId = new Map(documents.map((document) => [document.id, document]))
  const withEntry = (place: ContradictionPlace): NamedPlace => {
    const document = byId.get(place.documentId)
    return { ...place, entry: (document && findPlace(document, place.address)?.entry) ?? '' }
  }
  const found = findContradictions(documents, month).map(({ kind, places }) => ({
    kind,
    places: places.map(withEntry),
  }))
  return { kind: 'found', found }
}

/**
 * Reads local documents and compares them.
 *
 * @param ids by priority; another list is not read again
 */
export function useContradictions(
  journal: Pick<Journal, 'peek'> | null,
  ids: readonly string[],
): ContradictionState {
  const [wanted] = useState(ids)
  const [state, setState] = useState<ContradictionState>({
    ...{ kind: 'reading', read: 0, of: wanted.length },
  })
  useEffect(() => {
    if (!journal) return
    let isCurrent = true
    const onRead = (read: number) => {
      if (isCurrent) setState({ kind: 'reading', read, of: wanted.length })
      return isCurrent
    }
    findNamedContradictions(journal, wanted, onRead)
      .then((found) => {
        if (found && isCurrent) setState(found)
      })
      .catch(() => {
        if (isCurrent) setState({ kind: 'failed' })
      })
    return () => {
      isCurrent = false
    }
  }, [journal, wanted])
  return state
}
