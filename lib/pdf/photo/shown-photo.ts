import type { PaperDocument } from '@/lib/resume/schema/document'
import type { Photo } from '@/lib/resume/schema/photo'

/** The photo that the paper of a document shows; null where there is none or the design hides it. */
export function shownPhoto({ kind, content, design }: PaperDocument): Photo | null {
  if (kind !== 'resume' || design.photo === 'hidden') return null
  // Callers without a schema may leave it out.
  return content.photo ?? null
}

/** The words that stand for the photo: the person's own, else whom it shows. */
export function altOf({ alt }: Photo, name: string): string {
  return [alt, name].map((text) => text?.trim()).find(Boolean) ?? ''
}
