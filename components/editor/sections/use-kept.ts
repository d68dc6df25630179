import { useState } from 'react'

/**
 * Returns every word that was ever in a list since mount, so that a field that is shown only when filled does not
 * vanish under the caret that empties it.
 *
 * @param words space-separated list
 */
export function useKept(words: string): readonly string[] {
  const [kept, setKept] = useState<readonly string[]>([])
  const fresh = words.split(' ').filter((word) => word !== '' && !kept.includes(word))
  if (fresh.length === 0) return kept
  const all = [...kept, ...fresh]
  setKept(all)
  return all
}
