import { foldText } from '@/lib/language/unicode/fold-text'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { cvTextsOf } from '../cv/cv-texts'

/** Bullet with every CV that contains it. */
export type PlacedBullet = {
  text: string
  places: { documentId: string; address: FieldAddress }[]
}

/** Maximum bullets to compare; those of the newest CVs come first. */
export const maxComparedBullets = 4_000

/** Returns the key of a text, equal for texts with the same words; empty for a text without words. */
export const keyOfText = (text: string) => foldText(text.trim())

/** Bullets by key. */
export type KeyedBullets = Map<string, PlacedBullet>

/** Returns the distinct bullets of a CV. */
export function bulletsByKey(document: ResumeDocument): KeyedBullets {
  const bullets: KeyedBullets = new Map()
  for (const { address, text, bullet } of cvTextsOf(document)) {
    const key = keyOfText(text)
    if (bullet === null || key === '') continue
    const known = bullets.get(key) ?? { text, places: [] }
    known.places.push({ documentId: document.id, address })
    bullets.set(key, known)
  }
  return bullets
}

/**
 * Merges the bullets of all CVs, each once, up to the maximum.
 *
 * @param cvs bullets of each CV, newest first
 */
export function joinBullets(cvs: Iterable<KeyedBullets>): PlacedBullet[] {
  const all: KeyedBullets = new Map()
  for (const cv of cvs) {
    for (const [key, { text, places }] of cv) {
      const known = all.get(key)
      if (known) known.places.push(...places)
      else all.set(key, { text, places: [...places] })
    }
  }
  return [...all.values()].slice(0, maxComparedBullets)
}
