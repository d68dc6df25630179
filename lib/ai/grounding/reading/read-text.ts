import {
  joinSenses,
  type Lexicon,
  noSense,
  type Phrase,
  type Sense,
} from '@/lib/language/grounding'
import type { GroundingTable } from '@/lib/language/kinds/grounding'
import { fillUnits } from './fill-units'
import { type Quantified, readNumberAt } from './read-number'
import { type Piece, scanText } from './scan'
import type { Reading, Token } from './types'

type Found = { sense: Sense; length: number; words: number }

/** Returns the number of pieces that a phrase covers at a position, ignoring hyphens; 0 without a match. */
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

/** Finds the table entry of the longest phrase that begins at a piece. */
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
    if (length === 0) continue
    const sense: Sense = found ? joinSenses(found.sense, phrase.sense) : phrase.sense
    found = { sense, length, words: phrase.stems.length }
  }
  return found
}

/** Returns true for inner capitals, inner digits, or capitals alone, which mark a name in every language. */
const hasNameShape = (text: string) =>
  /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}|\p{L}\p{N}|\p{N}\p{L}|[+#]$|^\./u.test(text)

const sentenceEnds = new Set(['.', '!', '?', ';', ':', '•', '\u2022'])

/**
 * Tokenises a text with the tables of a language.
 *
 * @param text plain text of a few sentences
 * @returns its tokens, with their marks from the tables
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
      isContent,
      isNameShaped,
      isSentenceStart: isStart,
      strength: sense.strength,
      marks,
      quantity: number?.quantity ?? null,
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
  return { text, tokens: fillUnits(withLimits(tokens, table)) }
}

/** Marks a word that limits the number behind it, and says something else elsewhere: "some 40", "some friends". */
function withLimits(tokens: readonly Token[], { limitsBefore = '' }: GroundingTable): Token[] {
  const words = limitsBefore.split(' ')
  return tokens.map((token) => {
    const next = tokens[token.index + 1]
    const isLimit = next?.quantity && next.quantity.raw > 1 && words.includes(token.folded)
    return isLimit
      ? { ...token, isContent: false, marks: [{ kind: 'limit', value: 'about' } as const] }
      : token
  })
}

/** Marks whose words also need a licence like any other word. */
const isOutspoken: ReadonlySet<string> = new Set(['title', 'qualification', 'level'])
