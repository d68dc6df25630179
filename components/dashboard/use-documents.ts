'use client'

import { useEffect, useRef, useState } from 'react'
import type { DocumentHead, Journal } from '@/lib/browser/journal/types'
import type { Document } from '@/lib/resume/schema/document'

type Read = { updatedAt: number; document: Document | null }

/**
 * The documents of these heads by id, read one after another and again after an edit; null where
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
      for (const { id, updatedAt } of heads) {
        if (read.current.get(id)?.updatedAt === updatedAt) continue
        const document = await journal.peek(id)
        if (!isCurrent) return
        read.current.set(id, { updatedAt, document })
        setDocuments(new Map([...read.current].map(([key, item]) => [key, item.document])))
      }
    }
    void readAll()
    return () => {
      isCurrent = false
    }
  }, [journal, heads])

  return documents
}
