/** Matches a letter with combining marks, or Hangul jamo: sequences that NFC may compose. */
export const composable =
  /\p{L}\p{M}+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\uac00-\ud7a3][\u11a8-\u11c2]/gu

/**
 * Returns the composed form of a match of `composable`, or the sequence if there is none. Marks are
 * not reordered: Arabic and Hebrew fonts and readers expect the typed order.
 */
export function composeSequence(sequence: string): string {
  const composed = sequence.normalize('NFC')
  return composed.length < sequence.length ? composed : sequence
}

/**
 * Composes letters with their combining marks (NFC, Unicode Standard Annex 15), which macOS, some
 * PDFs and some keyboards produce separately. Unlike NFC it leaves single characters unchanged, so
 * that names in compatibility ideographs keep their form.
 */
export function composeText(text: string): string {
  return text.replace(composable, composeSequence)
}
