/** Returns the number of insertions, deletions and replacements that make one text of the other (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) {
      const [diagonal = 0, above = 0, left = 0] = [row[j], row[j + 1], next[j]]
      next.push(Math.min(diagonal + (letter === other ? 0 : 1), above + 1, left + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** Returns the name that is nearest to a dead one; null without names. */
export function nearestName(name: string, names: readonly string[]): string | null {
  const wanted = name.toLowerCase()
  const ranked = names.map((one) => ({ one, distance: editDistance(wanted, one.toLowerCase()) }))
  return ranked.sort((a, b) => a.distance - b.distance)[0]?.one ?? null
}

const lettersOf = (word: string) => [...word].toSorted().join('')

/**
 * Returns the name that a word is a slip of: one letter off, two in words of more than six, or letters that changed places.
 * Null if there is none.
 */
export function misspelledName(word: string, names: readonly string[]): string | null {
  const near = nearestName(word, names)
  const [a, b] = [word.toLowerCase(), near?.toLowerCase() ?? '']
  const limit = a.length > 6 || lettersOf(a) === lettersOf(b) ? 2 : 1
  return a !== b && editDistance(a, b) <= limit ? near : null
}
