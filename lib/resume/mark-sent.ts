import { changeStage } from './change-stage'
import { limits } from './resume-limits'
import type { ApplicationDocument } from './schema/document'

type Content = ApplicationDocument['content']

/** A sent PDF, identified by its hash. */
export type SentFile = Content['sent'][number]

/** Returns whether an application can take more sent files. */
export const hasRoomForSent = ({ sent }: Content, count: number): boolean =>
  sent.length + count <= limits.applicationItems

const sourceOf = (files: readonly SentFile[], wanted: SentFile['kind']): string =>
  files.find(({ kind }) => kind === wanted)?.documentId ?? ''

/**
 * Records files as sent, whose bytes are already stored. Moves a `saved` application to `applied`,
 * and sets its CV and letter if it has none. Files over the limit are dropped: check
 * `hasRoomForSent` first.
 * @param day `YYYY-MM-DD` of sending
 */
export function markSent(content: Content, files: readonly SentFile[], day: string): Content {
  const known = new Set(content.sent.map(({ id }) => id))
  const added = files.filter(({ id }) => !known.has(id))
  const noted = {
    ...content,
    resumeId: content.resumeId || sourceOf(added, 'resume'),
    letterId: content.letterId || sourceOf(added, 'letter'),
    sent: [...content.sent, ...added].slice(0, limits.applicationItems),
  }
  return content.stage === 'saved' ? changeStage(noted, 'applied', day) : noted
}

/** Removes a sent file; the stage is unchanged. */
export const removeSent = (content: Content, id: string): Content => ({
  ...content,
  sent: content.sent.filter((file) => file.id !== id),
})

/** Restores a removed file at its index; no change if it exists. */
export function restoreSent(content: Content, file: SentFile, at: number): Content {
  if (content.sent.some(({ id }) => id === file.id)) return content
  return { ...content, sent: content.sent.toSpliced(at, 0, file).slice(0, limits.applicationItems) }
}
