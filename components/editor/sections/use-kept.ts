'use client'

import { useState } from 'react'

/**
 * Everything that was ever in a list of words since this part of the screen appeared. A field that
 * is only shown while it holds something must not go away under the caret that empties it.
 *
 * @param words the list as one text, separated by spaces
 */
export function useKept(words: string): readonly string[] {
  const [kept, setKept] = useState<readonly string[]>([])
  const fresh = words.split(' ').filter((word) => word !== '' && !kept.includes(word))
  if (fresh.length === 0) return kept
  const all = [...kept, ...fresh]
  setKept(all)
  return all
}
