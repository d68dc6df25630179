import { signatureIds } from '@/lib/resume/picture-ids'
import type { PaperDocument } from '@/lib/resume/schema/document'
import type { Photo } from '@/lib/resume/schema/photo'

/** Returns the photo that a document prints; null without one, or if the design hides it. */
export function shownPhoto({ kind, content, design }: PaperDocument): Photo | null {
  if (kind !== 'resume' || design.photo === 'hidden') return null
  // Unvalidated callers may omit it.
  return content.photo ?? null
}

/** Returns ids of the pictures that a document prints: photo, logo and signatures. */
export function printedPictures(document: PaperDocument): string[] {
  const ids = [shownPhoto(document)?.fileId, document.design.logo?.fileId]
  return [...ids, ...signatureIds(document)].filter((id) => id !== undefined)
}

/** Returns the alternative text of the photo: the person's own, else their name. */
export function altOf({ alt }: Photo, name: string): string {
  return [alt, name].map((text) => text?.trim()).find(Boolean) ?? ''
}
