/** A letter with marks behind it, and Hangul in its parts: what canonical composition may join. */
export const composable =
  /\p{L}\p{M}+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\uac00-\ud7a3][\u11a8-\u11c2]/gu

/**
 * Returns the composed form of one match of `composable`; the sequence itself where Unicode has none. Marks are never
 * only put into another order: fonts and readers of Arabic and Hebrew expect the typed one.
 */
export function composeSequence(sequence: string): string {
  const composed = sequence.normalize('NFC')
  return composed.length < sequence.length ? composed : sequence
}

/**
 * Joins letters with the marks behind them (NFC, Unicode Standard Annex 15): macOS, some PDFs and some keyboards give
 * them apart, and then fonts, searches and readers take them for other words. Single characters stay as they are, unlike
 * in NFC, which would print other forms of names written with compatibility ideographs.
 */
export function composeText(text: string): string {
  return text.replace(composable, composeSequence)
}
