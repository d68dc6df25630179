import type { TemplateId } from '@/lib/pdf/templates/catalogue'
import pictures from './pictures.json'

export type Picture = { src: string; width: number; height: number }

/**
 * Pages of a template's two examples, and the first page of one in each further palette, rendered by
 * `scripts/render-gallery.mjs`.
 */
export type Pictures = { one: Picture[]; two: Picture[]; palettes: Picture[] }

/** Returns the pictures of a template; none if it was not rendered yet. */
export function picturesOf(id: TemplateId): Pictures {
  const known: Record<string, Pictures | undefined> = pictures
  return known[id] ?? { one: [], two: [], palettes: [] }
}
