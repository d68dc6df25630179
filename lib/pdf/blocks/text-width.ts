/** Letter widths in ems, each slightly more than in Inter. */
const widths = { space: 0.29, narrow: 0.34, digit: 0.64, capital: 0.72, letter: 0.58, full: 1 }

/** Factor by which bold type is wider. */
const boldFactor = 1.07

/** Width factors of narrower or wider families. */
const familyFactors: Record<string, number> = {
  'archivo-narrow': 0.84,
  'cormorant-garamond': 0.86,
  'crimson-pro': 0.9,
  'eb-garamond': 0.9,
  'fraunces-display': 0.88,
  montserrat: 1.06,
  'newsreader-display': 1.07,
  'noto-serif': 1.04,
  tinos: 0.9,
  'vitae-baskerville': 1.1,
  'vitae-mono': 1.12,
  'vitae-office': 0.88,
  'vitae-sans': 0.88,
}

/** Returns true for full-width characters: Han, kana, Hangul and their punctuation. */
const isFullWidth = (character: string) =>
  /[\u1100-\u11ff\u2e80-\ud7a3\uf900-\ufaff\uff00-\uffef]|[\u{20000}-\u{3ffff}]/u.test(character)

/** Cached widths of Latin characters. */
const known = new Map<string, number>()

function widthOf(character: string): number {
  const kept = known.get(character)
  if (kept !== undefined) return kept
  const width = classify(character)
  if (character <= '\u024f') known.set(character, width)
  return width
}

function classify(character: string): number {
  if (character === ' ') return widths.space
  if (/[.,:;'’|!()iljtfrI]/.test(character)) return widths.narrow
  if (/[\d–]/.test(character)) return widths.digit
  if (isFullWidth(character)) return widths.full
  // A combining mark has no width of its own.
  if (/\p{M}/u.test(character)) return 0
  return /[\p{Lu}mwMW@—&%]/u.test(character) ? widths.capital : widths.letter
}

/**
 * Estimates the width of a text on one line in ems, on the wide side, for deciding whether it fits. The layout measures
 * with the fonts themselves.
 *
 * @param family id of a font family
 */
export function estimateEms(text: string, family: string, isBold = false): number {
  let ems = 0
  for (const character of text) ems += widthOf(character)
  return ems * (familyFactors[family] ?? 1) * (isBold ? boldFactor : 1)
}
