import { foldText } from '@/lib/language/unicode/fold-text'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { ResumeDocument } from '@/lib/resume/schema/document'
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

/** Bullets by their keys. */
export type KeyedBullets = Map<string, PlacedBullet>

/** Returns the bullets of a CV, one that stands in it several times but once. */
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
 * Returns the bullets of all CVs, one that several have but once, as many as are compared.
 *
 * @param cvs those of each CV, the newest first
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
