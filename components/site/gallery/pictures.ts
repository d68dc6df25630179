import type { TemplateId } from '@/lib/pdf/templates/catalogue'
import pictures from './pictures.json'

export type Picture = { src: string; width: number; height: number }

/**
 * The pages of a template's two examples, and the first page of one in each palette after the first, as
 * `scripts/render-gallery.mjs` made them.
 */
export type Pictures = { one: Picture[]; two: Picture[]; palettes: Picture[] }

/** The pictures of a template; none for one that the script has not seen yet. */
export function picturesOf(id: TemplateId): Pictures {
  const known: Record<string, Pictures | undefined> = pictures
  return known[id] ?? { one: [], two: [], palettes: [] }
}
