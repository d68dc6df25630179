import type { Document } from '@/lib/resume/schema/document'

/** Keys under which nothing stands that a person typed. */
const bookkeeping = new Set(['id', 'meta', 'sections', 'attested', 'photo'])

/** True once a person has typed anything that would be a pity to lose. */
export function hasWords(document: Document): boolean {
  return anyText(document.content) || document.title.trim() !== ''
}

function anyText(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.some(anyText)
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, item]) => !bookkeeping.has(key) && anyText(item))
}
