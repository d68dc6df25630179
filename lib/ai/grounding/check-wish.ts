import { loadedLexicons } from '@/lib/language/grounding'
import type { WishWords } from '@/lib/language/kinds/grounding'
import { freeWords } from './ad-words'

type Table = {
  /** Phrases that may begin a sentence, or continue it after thanks. */
  openings: ReadonlySet<string>
  whole: ReadonlySet<string>
  /** Phrases that may follow; any of the table. */
  rest: ReadonlySet<string>
  longest: number
}

/** Conjunctions, as in "Thank you, and I look forward to ...". */
const joiners = new Set(['and', 'und', 'et', 'y', 'e'])

function readTable(words: WishWords): Table {
  const whole = words.whole.split('|')
  const openings = [...words.openings.split('|'), ...whole]
  const rest = [...openings, ...words.rest.split('|')]
  const longest = Math.max(...rest.map((phrase) => phrase.split(' ').length))
  return { openings: new Set(openings), whole: new Set(whole), rest: new Set(rest), longest }
}

const tables = new Map<WishWords, Table>()

function tableOf(words: WishWords): Table {
  const table = tables.get(words) ?? readTable(words)
  tables.set(words, table)
  return table
}

/** Returns the words of a sentence; null if it contains anything but letters and punctuation. */
function wordsOf(sentence: string): string[] | null {
  const text = sentence.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'")
  if (/[^\p{L}\p{M}\s'.,;:!-]/u.test(text)) return null
  return text
    .replace(/'/g, "' ")
    .replace(/[.,;:!]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && word !== '-')
}

/** Returns true if phrases of a table, longest first, and free words behind an opening cover all words. */
function isFilled(
  words: readonly string[],
  { openings, whole, rest, longest }: Table,
  isFree: (at: number) => boolean,
): boolean {
  let at = 0
  let mayFollow = openings
  while (at < words.length) {
    if (at > 0 && mayFollow === openings && joiners.has(words[at] ?? '')) at++
    let size = Math.min(longest, words.length - at)
    while (size > 0 && !mayFollow.has(words.slice(at, at + size).join(' '))) size--
    if (size === 0 && (mayFollow === openings || !isFree(at))) return false
    mayFollow = whole.has(words.slice(at, at + size).join(' ')) ? openings : rest
    at += Math.max(size, 1)
  }
  return words.length > 0
}

/**
 * Returns true if a sentence of a letter is only a wish, thanks or a greeting, which claim nothing about the person.
 * With one other word that does not repeat the job ad it is checked like any sentence (promise 2).
 */
export function claimsNothing(sentence: string, advert = ''): boolean {
  const words = wordsOf(sentence)
  return (
    words !== null &&
    loadedLexicons().some((lexicon) =>
      isFilled(words, tableOf(lexicon.table.wishes), freeWords(sentence, words, advert, lexicon)),
    )
  )
}
