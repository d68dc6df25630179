import 'server-only'
import { bulletsByKey, keyOfText, type PlacedBullet } from '@/lib/ai/matching/bullets-of'
import { profileOf } from '@/lib/ai/matching/profile-of'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { OwnerId } from '../../owner'
import { sha256Of } from '../../sha256-of'

/** Kind of text that a vector represents, as given to the vector store. */
export type TextKind = 'bullet' | 'cv'

export type EmbeddableText = { id: string; kind: TextKind; text: string }

/**
 * Returns the id of a text's vector: equal texts of one owner share one, so that only changed texts are embedded.
 * It reveals nothing of the text, and the same text of another owner has another id.
 */
function idOf(owner: OwnerId, kind: TextKind, key: string): string {
  return sha256Of(`${owner}\n${kind}\n${key}`).slice(0, 32)
}

/** Texts of a CV that are embedded: its bullets, and a short profile of the CV. */
export type CvTexts = {
  bullets: ReadonlyMap<string, PlacedBullet>
  profile: { id: string; text: string } | null
}

export function embeddableTexts(owner: OwnerId, document: ResumeDocument): CvTexts {
  const bullets = [...bulletsByKey(document)].map(
    ([key, bullet]) => [idOf(owner, 'bullet', key), bullet] as const,
  )
  const text = profileOf(document)
  const key = keyOfText(text)
  return {
    bullets: new Map(bullets),
    profile: key === '' ? null : { id: idOf(owner, 'cv', key), text },
  }
}

/** Returns the texts as a list, for embedding. */
export function listTexts({ bullets, profile }: CvTexts): EmbeddableText[] {
  const whole = profile ? [{ ...profile, kind: 'cv' as const }] : []
  return [
    ...whole,
    ...[...bullets].map(([id, { text }]) => ({ id, kind: 'bullet' as const, text })),
  ]
}
