import { resolveLabelLanguage } from './languages'

/** Separators between words that the paper puts beside each other. */
export type Punctuation = {
  /** Between two facts of one line, such as a position and an employer. */
  comma: string
  /** Between words of equal rank, such as skills. */
  list: string
  /** Between a name and what belongs to it. */
  colon: string
  /** Around what explains the word before. */
  brackets: readonly [open: string, close: string]
}

const latin: Punctuation = { comma: ', ', list: ', ', colon: ': ', brackets: [' (', ')'] }
const arabic: Punctuation = { ...latin, comma: '، ', list: '، ' }
/** Full-width signs bring their own space. */
const chinese: Punctuation = { comma: '，', list: '、', colon: '：', brackets: ['（', '）'] }

/** By the primary tag; the others set theirs as English does. */
const tables: Partial<Record<string, Punctuation>> = {
  ar: arabic,
  fa: arabic,
  ur: arabic,
  zh: chinese,
  'zh-hant': chinese,
  ja: { ...chinese, comma: '、' },
  // A bracket follows its word without a space (Hangul orthography, appendix on punctuation).
  ko: { ...latin, brackets: ['(', ')'] },
  // A colon stands off by a space that does not break (Lexique de l'Imprimerie nationale).
  fr: { ...latin, colon: '\u00a0: ' },
}

/**
 * The punctuation of a CV's language: W3C "Requirements for Chinese Text Layout" and "Requirements for
 * Japanese Text Layout" (JIS X 4051) for full-width signs, Unicode's list patterns (CLDR) for commas.
 *
 * @param language BCP 47 tag; one without a table of its own gives the signs of English
 */
export function punctuationFor(language: string): Punctuation {
  return tables[resolveLabelLanguage(language)] ?? latin
}
