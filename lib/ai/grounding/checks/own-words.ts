import type { Lexicon } from '@/lib/language/grounding'
import { readText } from '../reading/read-text'
import type { Reading, Token } from '../reading/types'
import type { Evidence } from '../types'
import type { Comparison, Source } from './types'

/** Normalised sentence, with its original words. */
type Sentence = { keys: readonly string[]; words: string }
type Placed = Sentence & { place: string | null }

/** Returns the comparison key of a token: numbers by value, the first word of a sentence without its capital. */
function keyOf({ quantity, kind, text, isSentenceStart }: Token): string {
  if (quantity) return `#${quantity.value} ${quantity.unit} ${quantity.isOrdinal}`
  if (kind === 'sign') return text.replace(/[’‘]/, "'").replace(/[“”„]/, '"').replace(/[–—]/, '-')
  return isSentenceStart ? text.slice(0, 1).toLowerCase() + text.slice(1) : text
}

/** Splits a text at full stops. Colons and semicolons do not split. */
function sentencesOf({ text, tokens }: Reading): Sentence[] {
  const sentences: Token[][] = [[]]
  for (const token of tokens) {
    if (token.kind === 'sign' && /^[.!?•]$/.test(token.text)) sentences.push([])
    else sentences.at(-1)?.push(token)
  }
  return sentences.flatMap((said) => {
    const [first, last] = [said[0], said.at(-1)]
    if (!first || !last) return []
    return [{ keys: said.map(keyOf), words: text.slice(first.from, last.to) }]
  })
}

const placed = ({ reading, place }: Source): Placed[] =>
  sentencesOf(reading).map((sentence) => ({ ...sentence, place }))

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((key, at) => key === b[at])

const evidenceOf = (found: readonly { sentence: Sentence; place: string | null }[]): Evidence[] =>
  found.flatMap(({ sentence, place }) => (place === null ? [] : [{ words: sentence.words, place }]))

/**
 * Returns evidence if every sentence is the next one of the replaced text, with none omitted, or was confirmed by the
 * person.
 */
function copiesText({ after, own }: Comparison): Evidence[] | null {
  const [before, ...confirmed] = own
  if (!before) return null
  const open = placed(before)
  const said = confirmed.flatMap(placed)
  const found: { sentence: Sentence; place: string | null; isOld: boolean }[] = []
  for (const sentence of sentencesOf(after)) {
    const next = open[0]
    const old = next && isSame(next.keys, sentence.keys) ? open.shift() : undefined
    const source = old ?? said.find(({ keys }) => isSame(keys, sentence.keys))
    if (!source) return null
    found.push({ sentence, place: source.place, isOld: source === old })
  }
  const isWhole = open.length === 0 || found.every(({ isOld }) => !isOld)
  return found.length > 0 && isWhole ? evidenceOf(found) : null
}

/** Matches a leading "I", which may be added to a sentence of the CV. */
const startsWithI = /^(?:i|ich|je|j'|yo|io|eu) /i

/** Returns evidence if every sentence of a letter or new profile is one of the CV, with or without a leading "I". */
function copiesCv({ after, grounds, own }: Comparison, lexicon: Lexicon): Evidence[] | null {
  const texts = new Set(
    grounds.places.filter(({ kind }) => kind === 'text').map(({ place }) => place),
  )
  const facts = new Set(grounds.attested.map(({ place }) => place))
  const sources = own
    .filter(({ place }) => place !== null && (texts.has(place) || facts.has(place)))
    .flatMap(placed)
  const found = sentencesOf(after).map((sentence) => {
    const bare = readText(sentence.words.replace(startsWithI, ''), lexicon).tokens.map(keyOf)
    const source = sources.find(({ keys }) => isSame(keys, sentence.keys) || isSame(keys, bare))
    return { sentence, place: source?.place ?? null }
  })
  return found.length > 0 && found.every(({ place }) => place !== null) ? evidenceOf(found) : null
}

const itemsOf = (list: string) =>
  list
    .split(/[,;•|\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')

const folded = (item: string) => item.normalize('NFKC').toLowerCase()

/** Returns evidence if every skill is in the list or was confirmed; any order, and skills may be omitted. */
function copiesList({ after, own }: Comparison): Evidence[] | null {
  const sources = own.flatMap(({ reading, place }) =>
    itemsOf(reading.text).map((item) => ({ item: folded(item), place })),
  )
  const found = itemsOf(after.text).map((words) => ({
    sentence: { keys: [], words },
    source: sources.find(({ item }) => item === folded(words)),
  }))
  if (found.length === 0 || found.some(({ source }) => !source)) return null
  return evidenceOf(
    found.map(({ sentence, source }) => ({ sentence, place: source?.place ?? null })),
  )
}

/** Returns the place of each sentence or skill that is in the CV word for word; null if one is not. */
export function findOwnWords(comparison: Comparison): Evidence[] | null {
  const { edit, lexicon } = comparison
  if (edit.kind === 'skills') return copiesList(comparison)
  if (edit.before === '') return copiesCv(comparison, lexicon)
  return copiesText(comparison)
}
