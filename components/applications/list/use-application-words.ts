'use client'

import { useEffect, useRef, useState } from 'react'
import type { ApplicationItem } from '@/lib/browser/jobs/applications/choose-applications'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { searchWordsOf } from '@/lib/resume/text/search-words'

/** Number of applications read before the next ones, so that typing in between is not delayed. */
const atOnce = 50

type Words = { updatedAt: number; words: string }

/**
 * All words of the applications of this device, folded, for a search: read while one is wanted, and again after an
 * edit. The list itself never waits for it.
 *
 * @returns the words by id, and whether all of them are here
 */
export function useApplicationWords(items: readonly ApplicationItem[], isWanted: boolean) {
  const journal = useJournal()
  const read = useRef(new Map<string, Words>())
  const [known, setKnown] = useState<ReadonlyMap<string, Words>>(new Map())

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
          const document = found[at]
          read.current.set(id, { updatedAt, words: document ? searchWordsOf(document) : '' })
        })
      }
      if (changed.length > 0) setKnown(new Map(read.current))
    }
    void readAll()
    return () => {
      isCurrent = false
    }
  }, [journal, items, isWanted])

  return {
    wordsOf: (id: string) => known.get(id)?.words ?? '',
    isWhole: items.every(({ id, isHere }) => !isHere || known.has(id)),
    known,
  }
}
