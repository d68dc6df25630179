import { foldText } from '@/lib/language/unicode/fold-text'

/** A part of a page under one heading: its address below /docs/, the title of the page, the heading, and its words. */
export type Section = readonly [address: string, page: string, heading: string, words: string]

const wordsOf = (text: string) =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/**
 * Returns at most 20 sections in which words begin with all words of a query; those first that have them in a heading
 * or a title.
 */
export function findSections(sections: readonly Section[], query: string): Section[] {
  const asked = wordsOf(query).map((word) => ` ${word}`)
  const has = (text: string) => {
    const folded = ` ${wordsOf(text).join(' ')}`
    return asked.every((word) => folded.includes(word))
  }
  const rank = ([, page, heading, words]: Section) =>
    [heading, `${page} ${heading}`, `${page} ${words}`].findIndex(has)
  return sections
    .map((section) => ({ section, rank: rank(section) }))
    .filter((found) => found.rank >= 0)
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, 20)
    .map(({ section }) => section)
}
