import type { FieldAddress } from '@/lib/resume/change/address'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { foldText } from '@/lib/resume/text/fold-text'
import { cvTextsOf } from '../cv/cv-texts'

/** A bullet with every CV that has it. */
export type PlacedBullet = {
  text: string
  places: { documentId: string; address: FieldAddress }[]
}

/** Bullets that are compared; the newest CVs come first. */
export const maxComparedBullets = 4_000

/** Returns the key that two texts share that say the same, word for word; empty for a text without words. */
export const keyOfText = (text: string) => foldText(text.trim())

/**
 * All bullets of all CVs, one that several have but once, by their keys.
 *
 * @param documents the newest first
 */
export function bulletsByKey(documents: readonly ResumeDocument[]): Map<string, PlacedBullet> {
  const bullets = new Map<string, PlacedBullet>()
  for (const document of documents) {
    for (const { address, text, bullet } of cvTextsOf(document)) {
      const key = keyOfText(text)
      if (bullet === null || key === '') continue
      const known = bullets.get(key) ?? { text, places: [] }
      known.places.push({ documentId: document.id, address })
      bullets.set(key, known)
    }
  }
  return bullets
}

/** The same as a list, as many as are compared. */
export function bulletsOf(documents: readonly ResumeDocument[]): PlacedBullet[] {
  return [...bulletsByKey(documents).values()].slice(0, maxComparedBullets)
}
