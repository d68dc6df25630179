import { plainLetters } from './fold-text'
import { withPlainDigits } from './plain-digits'

/** Text made comparable, and for every character of it the offset in the text that it came from. */
export type PlacedText = {
  folded: string
  /** The offset of a folded character; for the folded length, that of the text. */
  placeOf: (at: number) => number
}

const beyondAscii = /\P{ASCII}/u
const marks =
  /[\u0300-\u036f\u064b-\u0655\u0670\u0640\u0591-\u05bd\u05bf-\u05c7\u093c\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const dashes = /[\u2010-\u2015\u2212\u2043]/g
const quotes = /[\u2018\u2019\u201b\u02bc\u2032`´׳]/g
const letters: Readonly<Record<string, string>> = {
  ...plainLetters,
  ...{ ς: 'σ', '॰': '.', '。': '.' },
  ...{ '〜': '~', '～': '~', '→': '>', '›': '>' },
}
/** Circled and raised digits are notes, not parts of a number. */
const raised = /[\u00b2\u00b3\u00b9\u2070-\u2089\u2460-\u24ff]/

const known = new Map<string, string>()

function foldLetter(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  const digit = withPlainDigits(letter)
  if (digit !== letter) return digit
  if (raised.test(letter)) return ' '
  // Hangul and kana would fall apart; compatibility forms of them are put together again.
  const form =
    code >= 0x1100 ? letter.normalize('NFKC') : letter.normalize('NFKD').replace(marks, '')
  return (letters[form.toLowerCase()] ?? form.toLowerCase().replace(marks, ''))
    .replace(dashes, '-')
    .replace(quotes, "'")
    .replace(/[^\S\t\n]/g, ' ')
}

/**
 * Lower case, without accents and signs that nobody sees, digits of all scripts as 0 to 9, plain
 * dashes and quotes; knows for each character where it stood.
 */
export function foldInPlace(text: string): PlacedText {
  if (!beyondAscii.test(text)) {
    return { folded: text.toLowerCase(), placeOf: (at) => at }
  }
  const places: number[] = []
  let folded = ''
  let from = 0
  for (const letter of text) {
    let form = known.get(letter)
    if (form === undefined) {
      form = foldLetter(letter)
      // The letters of all scripts are many; those of the CVs of one process are few.
      if (known.size < 4000) known.set(letter, form)
    }
    for (let index = 0; index < form.length; index++) places.push(from)
    folded += form
    from += letter.length
  }
  places.push(from)
  return { folded, placeOf: (at) => places[at] ?? from }
}
