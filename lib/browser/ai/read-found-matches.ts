import type { FoundMatches, MatchedBullet, MatchedCv } from '@/lib/ai/matching/match-posting'
import type { FieldAddress } from '@/lib/resume/change/address'
import { isJsonObject, type JsonObject } from '@/lib/resume/json-value'
import { isText, isTexts, objectsOf } from './answer-parts'

function readCv({ id, shown, of }: JsonObject): MatchedCv[] {
  return isText(id) && typeof shown === 'number' && typeof of === 'number'
    ? [{ id, shown, of }]
    : []
}

/** A bullet that stands in no CV leads nowhere, and is passed over. */
function readBullet({ text, places, words }: JsonObject): MatchedBullet[] {
  if (!isText(text)) return []
  const placed = objectsOf(places).flatMap(({ documentId, address }) =>
    isText(documentId) && isText(address) ? [{ documentId, address: address as FieldAddress }] : [],
  )
  return placed.length > 0 ? [{ text, places: placed, words: isTexts(words) ? words : [] }] : []
}

/**
 * Parses the matches that a server found for a posting, and the method it used; null if the value is no such
 * result.
 */
export function readFoundMatches(value: unknown): FoundMatches | null {
  if (!isJsonObject(value) || (value.how !== 'meaning' && value.how !== 'words')) return null
  return {
    how: value.how,
    because: isText(value.because) ? value.because : null,
    compared: typeof value.compared === 'number' ? value.compared : 0,
    cvs: objectsOf(value.cvs).flatMap(readCv),
    bullets: objectsOf(value.bullets).flatMap(readBullet),
  }
}
