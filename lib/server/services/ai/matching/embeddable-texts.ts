import 'server-only'
import { createHash } from 'node:crypto'
import { bulletsByKey, keyOfText, type PlacedBullet } from '@/lib/ai/matching/bullets-of'
import { profileOf } from '@/lib/ai/matching/profile-of'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { OwnerId } from '../../../owner'

/** Kind of text that a vector represents, as given to the vector store. */
export type TextKind = 'bullet' | 'cv'

export type EmbeddableText = { id: string; kind: TextKind; text: string }

/**
 * The id of a text's vector: equal texts of one owner have one, so that only what changed is embedded. It
 * tells nothing of the text, and the same text of somebody else has another one.
 */
function idOf(owner: OwnerId, kind: TextKind, key: string): string {
  return createHash('sha256').update(`${owner}\n${kind}\n${key}`).digest('hex').slice(0, 32)
}

/** The texts of a CV that are embedded: its bullets, and the CV in short. */
export type CvTexts = {
  bullets: ReadonlyMap<string, PlacedBullet>
  profile: { id: string; text: string } | null
}

export function embeddableTexts(owner: OwnerId, document: ResumeDocument): CvTexts {
  const bullets = [...bulletsByKey([document])].map(
    ([key, bullet]) => [idOf(owner, 'bullet', key), bullet] as const,
  )
  const text = profileOf(document)
  const key = keyOfText(text)
  return {
    bullets: new Map(bullets),
    profile: key === '' ? null : { id: idOf(owner, 'cv', key), text },
  }
}

/** The same as a list for who embeds them. */
export function listTexts({ bullets, profile }: CvTexts): EmbeddableText[] {
  const whole = profile ? [{ ...profile, kind: 'cv' as const }] : []
  return [
    ...whole,
    ...[...bullets].map(([id, { text }]) => ({ id, kind: 'bullet' as const, text })),
  ]
}
