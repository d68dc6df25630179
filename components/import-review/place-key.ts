import type { DraftPlace } from '@/lib/importers/draft/draft-types'

/** The name of a field on the screen. */
export const placeKey = ({ section, entry, field, index }: DraftPlace): string =>
  [section, entry, field, ...(index === undefined ? [] : [index])].join('/')

/** The place that a name says; null for any other text. */
export function readPlaceKey(key: string): DraftPlace | null {
  const [section, entry, field, index] = key.split('/')
  if (!section || !entry || !field) return null
  return { section, entry, field, ...(index === undefined ? {} : { index: Number(index) }) }
}
