import 'server-only'
import type { ItemDraft, ItemKey } from './item-types'

/** Limits that both stores can meet: DynamoDB allows 1,024 bytes of sort key and 400 kB an item. */
export const itemLimits = {
  keyCharacters: 512,
  keyBytes: 1_024,
  dataBytes: 350_000,
  pageItems: 1_000,
  /** A page ends before its number of items once it has this many characters of data. */
  pageCharacters: 1_000_000,
} as const

const loneSurrogate = /\p{Surrogate}/u

function checkPart(part: string): void {
  const isFit =
    part.length > 0 &&
    part.length <= itemLimits.keyCharacters &&
    Buffer.byteLength(part) <= itemLimits.keyBytes &&
    !loneSurrogate.test(part) &&
    !part.includes('\0')
  if (!isFit) throw new RangeError('A key of an item is empty, too long or not well formed')
}

/** @throws RangeError for a key that not every store supports; clients never choose keys */
export function checkKey({ pk, sk }: ItemKey): void {
  checkPart(pk)
  checkPart(sk)
}

/**
 * Returns the data of a draft as JSON.
 *
 * @throws RangeError when the draft exceeds the limits; services check before they write
 */
export function checkDraft(draft: ItemDraft): string {
  checkKey(draft)
  if (draft.index) {
    checkPart(draft.index.gsi1pk)
    checkPart(draft.index.gsi1sk)
  }
  const expiresAt = draft.expiresAt ?? null
  if (expiresAt !== null && !Number.isSafeInteger(expiresAt)) {
    throw new RangeError('An item expires at a whole second')
  }
  const json = draft.json ?? JSON.stringify(draft.data)
  if (Buffer.byteLength(json) > itemLimits.dataBytes) {
    throw new RangeError('An item is larger than a store takes')
  }
  return json
}

/** @throws RangeError for a page of no or too many items */
export function checkLimit(limit: number): void {
  if (!Number.isInteger(limit) || limit < 1 || limit > itemLimits.pageItems) {
    throw new RangeError(`A page holds 1 to ${itemLimits.pageItems} items`)
  }
}
