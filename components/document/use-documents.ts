import { useEffect, useRef, useState } from 'react'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import type { Document, PaperDocument } from '@/lib/resume/schema/document'

type Item = { id: string; isHere: boolean; updatedAt: number }

/** Documents per batch, so that typing in between is not delayed. */
const atOnce = 50

/**
 * Reads documents for a full-text search, on demand and again after an edit, by id. Null if one cannot be read, absent
 * while loading.
 */
export function useValuesOfDocuments<T>(
  items: readonly Item[],
  isWanted: boolean,
  toValue: (document: Document | null) => T,
): ReadonlyMap<string, T> {
  const journal = useJournal()
  const read = useRef(new Map<string, { updatedAt: number; value: T }>())
  const [values, setValues] = useState<ReadonlyMap<string, T>>(new Map())

  useEffect(() => {
    if (!journal || !isWanted) return
    let isCurrent = true
    const readAll = async () => {
      const changed = items.filter(
        ({ id, isHere, updatedAt }) => isHere && read.current.get(id)?.updatedAt !== updatedAt,
      )
      for (let from = 0; from < changed.length; from += atOnce) {
        const part = changed.slice(from, from + atOnce)
        const found = await Promise.all(part.map(({ id }) => journal.peek(id)))
        if (!isCurrent) return
        part.forEach(({ id, updatedAt }, at) => {
          read.current.set(id, { updatedAt, value: toValue(found[at] ?? null) })
        })
      }
      if (changed.length === 0) return
      setValues(new Map([...read.current].map(([id, { value }]) => [id, value])))
    }
    void readAll()
    return () => {
      isCurrent = false
    }
  }, [journal, items, isWanted, toValue])

  return values
}

const paperOf = (document: Document | null): PaperDocument | null =>
  document?.kind === 'application' ? null : document

/** Returns CVs and letters by id, as `useValuesOfDocuments` reads them. */
export const useDocuments = (items: readonly Item[], isWanted: boolean) =>
  useValuesOfDocuments(items, isWanted, paperOf)
