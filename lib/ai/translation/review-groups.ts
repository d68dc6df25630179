import type { Reading } from '../reader/types'
import type { TranslatedText } from './translated-copy'

/** Translated texts by manner of review. */
export type ReviewGroups = Record<'alone' | 'same' | 'others', TranslatedText[]>

/**
 * Sorts translated texts for review. `alone`: titles, degrees, levels and texts that may claim more than their source.
 * `same`: a reader found them equivalent. `others`: not read.
 */
export function groupForReview(texts: readonly TranslatedText[]): ReviewGroups {
  const groups: ReviewGroups = { alone: [], same: [], others: [] }
  for (const text of texts) {
    const state = text.reading?.state
    const isAlone = text.asks !== null || state === 'unsupported'
    groups[isAlone ? 'alone' : state === 'supported' ? 'same' : 'others'].push(text)
  }
  return groups
}

/** Counts translated texts by reading. */
export function countReadings(texts: readonly TranslatedText[]): Record<Reading['state'], number> {
  const counts = { supported: 0, unsupported: 0, unread: 0 }
  for (const { reading } of texts) counts[reading?.state ?? 'unread'] += 1
  return counts
}
