import { emptySense, type Lexicon, type Phrase, type Sense } from '../language/lexicon'
import { cutSegments } from './cut-segments'
import { fillUnits } from './fill-units'
import { type Quantified, readNumberAt } from './read-number'
import { type Piece, scanText } from './scan'
import type { Reading, Token } from './types'

const noSense = emptySense()

type Found = { sense: Sense; length: number; words: number }

/** Returns the number of pieces of a phrase at a place, without hyphens between its words; 0 where it is not there. */
function lengthOf(
  phrase: Phrase,
  pieces: readonly Piece[],
  stems: readonly string[],
  at: number,
): number {
  let next = at
  for (let part = 0; part < phrase.stems.length; part++) {
    const sign = part > 0 ? pieces[next]?.text : undefined
    if (sign === '-' || sign === "'" || sign === '’') next++
    const isSame = phrase.words
      ? pieces[next]?.folded === phrase.words[part]
      : stems[next] === phrase.stems[part]
    if (!isSame) return 0
    next++
  }
  return next - at
}

const isDenial = ({ marks }: Sense) => marks.some(({ kind }) => kind === 'negation')

/** A phrase that says nothing small itself does not hide the small words in it: "PhD candidate". */
function withMarksInside(phrase: Phrase, lexicon: Lexicon): Sense {
  if (phrase.sense.marks.length > 0) return phrase.sense
  const marks = phrase.stems.flatMap((stem) =>
    (lexicon.phrases.get(stem) ?? [])
      .filter(({ stems, words, sense }) => stems.length === 1 && (!words || isDenial(sense)))
      .flatMap(({ sense }) => sense.marks),
  )
  return marks.length > 0 ? { ...phrase.sense, marks } : phrase.sense
}

/** Words at the end of a turn of phrase that set a limit to a number behind them. */
const isLimitWord = /^(?:up|over|under|about|around|above|below|um|unter)$/

/** "à trois" says with whom, "look over" what was done; before what is counted they are a number and a limit. */
function hidesNumber(
  { stems, sense }: Phrase,
  [last, next, second]: readonly Piece[],
  { table, functions }: Lexicon,
): boolean {
  if (stems.length < 2 || !last || !next) return false
  const isNumber = (piece: Piece | undefined) =>
    piece?.kind === 'number' || table.numbers.values.has(piece?.folded ?? '')
  const isLimit = sense.marks.some(({ kind }) => kind === 'limit')
  if (isLimitWord.test(last.folded) && !isLimit)
    return isNumber(next) || (last.folded === 'up' && next.folded === 'to' && isNumber(second))
  const isCount = (table.numbers.values.get(last.folded) ?? 0) > 1
  return isCount && stems.length === 2 && next.kind === 'word' && !functions.has(next.folded)
}

/** Finds the entry of the tables for the longest phrase that begins at a piece. */
function findPhrase(
  lexicon: Lexicon,
  pieces: readonly Piece[],
  stems: readonly string[],
  at: number,
): Found | null {
  let found: Found | null = null
  for (const phrase of lexicon.phrases.get(stems[at] ?? '') ?? []) {
    if (found && phrase.stems.length < found.words) break
    const length = lengthOf(phrase, pieces, stems, at)
    if (length === 0 || hidesNumber(phrase, pieces.slice(at + length - 1), lexicon)) continue
    const own = phrase.stems.length > 1 ? withMarksInside(phrase, lexicon) : phrase.sense
    const sense: Sense = found ? joinSenses(found.sense, own) : own
    found = { sense, length, words: phrase.stems.length }
  }
  return found
}

/** A word that stands in the tables by its form and by its stem is both. */
function joinSenses(a: Sense, b: Sense): Sense {
  return {
    senses: [...a.senses, ...b.senses],
    strength: a.strength > b.strength ? a.strength : b.strength,
    isLight: a.isLight || b.isLight,
    isNeutral: a.isNeutral || b.isNeutral,
    isCarrier: a.isCarrier || b.isCarrier,
    isPerson: a.isPerson || b.isPerson,
    isScope: a.isScope || b.isScope,
    isChange: a.isChange || b.isChange,
    isLetterWord: a.isLetterWord || b.isLetterWord,
    isIntent: a.isIntent || b.isIntent,
    marks: [
      ...a.marks,
      ...b.marks.filter(
        ({ kind, value }) => !a.marks.some((mark) => mark.kind === kind && mark.value === value),
      ),
    ],
    minutes: a.minutes || b.minutes,
    unit: a.unit || b.unit,
  }
}

/** Upper case inside, digits inside, or capitals alone: a name of something, in every language. */
const hasNameShape = (text: string) =>
  /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}|\p{L}\p{N}|\p{N}\p{L}|[+#]$|^\./u.test(text)

const sentenceEnds = new Set(['.', '!', '?', ';', ':', '•', '\u2022'])

/**
 * Reads a text with the tables of a language.
 *
 * @param text plain text of a few sentences
 * @returns its tokens with what the tables say of each, and the stretches between its verbs
 */
export function readText(text: string, lexicon: Lexicon): Reading {
  const { table } = lexicon
  const pieces = scanText(text)
  const stems = pieces.map((piece) =>
    piece.kind === 'word' ? table.stem(piece.folded) : piece.text,
  )
  const tokens: Token[] = []
  let sentence = 0
  let isStart = true
  const add = (at: number, length: number, sense: Sense, number: Quantified | null) => {
    const first = pieces[at]
    const last = pieces[at + length - 1]
    if (!first || !last) return
    const isWord = number === null && first.kind === 'word'
    const isFunction = isWord && length === 1 && lexicon.functions.has(first.folded)
    const isCapital = /^\p{Lu}/u.test(first.text)
    const words = text.slice(first.from, last.to)
    const isNameShaped =
      isWord &&
      !isFunction &&
      (pieces.slice(at, at + length).some(({ text: part }) => hasNameShape(part)) ||
        (isCapital && !isStart && !table.hasCapitalNouns))
    const marks = sense.marks
    const isContent =
      isWord &&
      !isFunction &&
      marks.every(({ kind, value }) => isOutspoken.has(kind) || value === 'acting') &&
      !sense.unit
    tokens.push({
      index: tokens.length,
      text: words,
      from: first.from,
      to: last.to,
      folded: length === 1 ? first.folded : words.toLowerCase(),
      stem: stems.slice(at, at + length).join(' '),
      kind: number ? 'number' : first.kind,
      isFunction,
      isNeutral: sense.isNeutral,
      isCarrier: sense.isCarrier,
      isContent,
      isNameShaped,
      isSentenceStart: isStart,
      senses: sense.senses,
      strength: sense.strength,
      isLight: sense.isLight,
      minutes: sense.minutes,
      isPerson: sense.isPerson,
      isScope: sense.isScope,
      isChange: sense.isChange,
      isLetterWord: sense.isLetterWord,
      isIntent: sense.isIntent,
      marks,
      quantity: number?.quantity ?? null,
      segment: 0,
      sentence,
    })
    if (first.kind !== 'sign' || !/["'(«„“-]/.test(first.text)) isStart = false
  }
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at]
    if (!piece) break
    if (piece.kind === 'sign') {
      add(at, 1, noSense, null)
      if (sentenceEnds.has(piece.text)) {
        sentence++
        isStart = true
      }
      at++
      continue
    }
    const found = piece.kind === 'word' ? findPhrase(lexicon, pieces, stems, at) : null
    const isLongPhrase = (found?.length ?? 0) > 1
    const number = isLongPhrase ? null : readNumberAt(pieces, stems, at, lexicon, tokens.at(-1))
    if (number) {
      add(at, number.length, noSense, number)
      at += number.length
      continue
    }
    const length = found?.length ?? 1
    add(at, length, found?.sense ?? noSense, null)
    at += length
  }
  return { text, ...cutSegments(fillUnits(tokens), lexicon) }
}

/** Marks whose words also say what they say by themselves, so that they need a licence like any word. */
const isOutspoken: ReadonlySet<string> = new Set([
  'title',
  'qualification',
  'level',
  'superlative',
  'experience',
])
