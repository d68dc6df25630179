'use client'

import { useEffect, useRef, useState } from 'react'
import type { DocumentHead, Journal } from '@/lib/browser/journal/types'
import type { Document } from '@/lib/resume/schema/document'

type Read = { updatedAt: number; document: Document | null }

/**
 * The documents of these heads by id, read together and again after an edit; null where
 * one cannot be read, absent while it has not been.
 */
export function useDocuments(
  journal: Journal | null,
  heads: DocumentHead[] | null,
): ReadonlyMap<string, Document | null> {
  const read = useRef(new Map<string, Read>())
  const [documents, setDocuments] = useState<ReadonlyMap<string, Document | null>>(new Map())

  useEffect(() => {
    if (!journal || !heads) return
    let isCurrent = true
    const readAll = async () => {
      const changed = heads.filter(
        ({ id, updatedAt }) => read.current.get(id)?.updatedAt !== updatedAt,
      )
      if (changed.length === 0) return
      const found = await Promise.all(changed.map(({ id }) => journal.peek(id)))
      if (!isCurrent) return
      changed.forEach(({ id, updatedAt }, at) => {
        read.current.set(id, { updatedAt, document: found[at] ?? null })
      })
      setDocuments(new Map([...read.current].map(([id, item]) => [id, item.document])))
    }
    void readAll()
    return () => {
      isCurrent = false
    }
  }, [journal, heads])

  return documents
}
