import type { DraftPlace } from '@/lib/importers/draft/draft-types'

/** Returns the DOM key of a field. */
export const placeKey = ({ section, entry, field, index }: DraftPlace): string =>
  [section, entry, field, ...(index === undefined ? [] : [index])].join('/')

/** Parses a DOM key; null if invalid. */
export function readPlaceKey(key: string): DraftPlace | null {
  const [section, entry, field, index] = key.split('/')
  if (!section || !entry || !field) return null
  return { section, entry, field, ...(index === undefined ? {} : { index: Number(index) }) }
}
