import { skillIndex } from '@/lib/ai/lexicon/skill-index'

const word = /[\p{L}\p{M}]+/gu

const wordsOf = (text: string): string[] => text.toLowerCase().match(word) ?? []

let ofTrades: ReadonlySet<string> | undefined

/** Returns every word of skill names in all trades, which no English dictionary has in full. */
function wordsOfTrades(): ReadonlySet<string> {
  ofTrades ??= new Set(
    skillIndex().skills.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(wordsOf)),
  )
  return ofTrades
}

/**
 * Creates a function that tells whether a word is known beside the dictionary: all its parts are in a name of the CV or
 * in a skill name.
 *
 * @param names as in the CV
 */
export function createKnownWords(names: readonly string[]): (word: string) => boolean {
  const own = new Set(names.flatMap(wordsOf))
  return (asked) => {
    const parts = wordsOf(asked.replace(/['’]s?$/u, ''))
    return parts.length > 0 && parts.every((part) => own.has(part) || wordsOfTrades().has(part))
  }
}
