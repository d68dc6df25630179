import { addressPieces, isAddress } from './split-long'

/** Break inside a word: the line's end shows a hyphen or nothing. `width`: of the hyphen, in points. */
export type Cut = { at: number; shows: 'hyphen' | 'nothing'; penalty: number }

/** Returns the hyphenation points of a run of letters, capital or not. */
export type PlacesOf = (letters: string) => readonly number[]

/** Penalties by quality: after a sign of the text, at a hyphenation point, between any two letters. */
const atSign = 1_000
const atSyllable = 3_000
const anywhere = 5_000

/** Minimum letters on each side of a hyphen between any two letters. */
const atEdge = 2

/** Letters, or other characters between two signs after which a line may end. */
const pieces = /\p{L}[\p{L}\p{M}'’]*|[^\p{L}\-‐–—/·|,;:.+]+|[-‐–—/·|,;:.+]+/gu
const letters = /^\p{L}/u
const sign = /^[-‐–—/·|,;:.+]/
/** A letter with its marks, or a character of two UTF-16 units: never cut. */
const cluster = /.[\p{M}\u200c\u200d]*/gsu

type Room = {
  /** Returns whether a part of the word fits a line, with a hyphen at its end. */
  fits: (from: number, to: number) => boolean
  placesOf: PlacesOf | null
}

/** Cuts between any two characters. */
function cutAnywhere(text: string, from: number, shows: Cut['shows']): Cut[] {
  const edge = shows === 'hyphen' ? atEdge : 1
  const ends = Array.from(text.matchAll(cluster), ({ 0: one, index }) => index + one.length)
  return ends
    .slice(edge - 1, Math.max(0, ends.length - edge))
    .map((at) => ({ at: from + at, shows, penalty: anywhere }))
}

/** Cuts a run of letters at its hyphenation points, and between any letters where no syllable fits a line. */
function cutLetters(text: string, from: number, { fits, placesOf }: Room): Cut[] {
  const places = placesOf?.(text) ?? []
  const cuts: Cut[] = places.map((at) => ({
    ...{ at: from + at, shows: 'hyphen', penalty: atSyllable },
  }))
  const ends = [0, ...places, text.length]
  const between = ends.slice(1).flatMap((end, i) => {
    const start = ends[i] ?? 0
    if (fits(from + start, from + end)) return []
    return cutAnywhere(text.slice(start, end), from + start, 'hyphen')
  })
  return [...cuts, ...between]
}

/** Returns the breaks of an address: before "@" and a full stop, after a slash, elsewhere only where a part is too wide. */
function cutAddress(word: string, { fits }: Room): Cut[] {
  let at = 0
  return addressPieces(word).flatMap((piece) => {
    const from = at
    at += piece.length
    const isGood = piece.startsWith('@') || word.charAt(from - 1) === '/'
    const before: Cut = { at: from, shows: 'nothing', penalty: isGood ? atSign : atSyllable }
    const inside = fits(from, at) ? [] : cutAnywhere(piece, from, 'nothing')
    return from === 0 ? inside : [before, ...inside]
  })
}

/**
 * Returns the breaks in a word that is wider than its line: in an address at its signs without a hyphen, in another
 * word after its own hyphens and slashes and at hyphenation points.
 */
export function cutWord(word: string, room: Room): Cut[] {
  if (isAddress(word)) return cutAddress(word, room)
  const cuts: Cut[] = []
  for (const { 0: piece, index } of word.matchAll(pieces)) {
    const end = index + piece.length
    if (sign.test(piece) && index > 0 && end < word.length) {
      cuts.push({ at: end, shows: 'nothing', penalty: atSign })
    }
    if (room.fits(index, end)) continue
    if (letters.test(piece)) cuts.push(...cutLetters(piece, index, room))
    else cuts.push(...cutAnywhere(piece, index, 'nothing'))
  }
  return cuts.toSorted((one, other) => one.at - other.at)
}
