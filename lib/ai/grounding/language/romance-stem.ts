/** Endings of words in a Romance language, the longest first. */
export type RomanceEndings = {
  /** Forms that no rule gives: form to the stem that it counts as. */
  irregular: string
  /** Endings of nouns of doing and of verbs, which leave the same stem. */
  endings: RegExp
  /** Letters that a stem keeps at least. */
  min: number
}

/** Forms that no rule gives, in both numbers and genders: "réduit", "réduites". */
const lookUp = (known: ReadonlyMap<string, string>, folded: string) =>
  known.get(folded) ??
  (folded.length > 5
    ? (known.get(folded.replace(/s$/, '')) ?? known.get(folded.replace(/e?s?$/, '')))
    : undefined)

/** Makes a stemmer of a Romance language: two passes over the endings, irregular forms first. */
export function makeRomanceStem({
  irregular,
  endings,
  min,
}: RomanceEndings): (folded: string) => string {
  const known = new Map(
    irregular.split(/[|\n]/).flatMap((pair) => {
      const [form, word] = pair.trim().split(' ')
      return form && word ? [[form, word] as const] : []
    }),
  )
  return (folded) => {
    const there = lookUp(known, folded)
    if (there) return there
    let word = folded
    // Plurals first, so that both numbers end alike.
    if (word.length > 4) word = word.replace(/(?<=[aeiouy])s$|(?<=[rlnzt])es$/, '')
    const shorter = word.replace(endings, '')
    if (shorter.length >= min) word = shorter
    word = word.replace(/[aeiou]$/, '')
    return word.length >= 2 ? word : folded
  }
}
