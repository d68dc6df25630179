import { skillIndex } from '@/lib/ai/lexicon/skill-index'

const word = /[\p{L}\p{M}]+/gu

const wordsOf = (text: string): string[] => text.toLowerCase().match(word) ?? []

let ofTrades: ReadonlySet<string> | undefined

/** Every word that a skill is called by, in whatever trade: no dictionary of English has them all. */
function wordsOfTrades(): ReadonlySet<string> {
  ofTrades ??= new Set(
    skillIndex().skills.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(wordsOf)),
  )
  return ofTrades
}

/**
 * Answers whether a word is known beside the dictionary: all its parts stand in a name of the CV or are
 * called so in some trade.
 *
 * @param names as they are written in the CV
 */
export function createKnownWords(names: readonly string[]): (word: string) => boolean {
  const own = new Set(names.flatMap(wordsOf))
  return (asked) => {
    const parts = wordsOf(asked.replace(/['’]s?$/u, ''))
    return parts.length > 0 && parts.every((part) => own.has(part) || wordsOfTrades().has(part))
  }
}
