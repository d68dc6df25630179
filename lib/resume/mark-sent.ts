import { changeStage } from './change-stage'
import { limits } from './resume-limits'
import type { ApplicationDocument } from './schema/document'

type Content = ApplicationDocument['content']

/** A PDF as it was sent, by its hash. */
export type SentFile = Content['sent'][number]

/** Returns whether an application has room for more sent files. */
export const hasRoomForSent = ({ sent }: Content, count: number): boolean =>
  sent.length + count <= limits.applicationItems

const sourceOf = (files: readonly SentFile[], wanted: SentFile['kind']): string =>
  files.find(({ kind }) => kind === wanted)?.documentId ?? ''

/**
 * Notes files that were sent for an application, whose bytes are stored already. One that was only saved has been applied
 * for from that day on; a stage further on stays. One without a CV or letter is with those that were sent. What would be
 * more than an application may have is left out: ask `hasRoomForSent` first.
 *
 * @param day `YYYY-MM-DD`, the day on which they were sent
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

/** Takes a sent file off the list. Its stage stays: what was sent was sent. */
export const removeSent = (content: Content, id: string): Content => ({
  ...content,
  sent: content.sent.filter((file) => file.id !== id),
})

/** Puts a file that was taken off back to its place. One that is there already stays as it is. */
export function restoreSent(content: Content, file: SentFile, at: number): Content {
  if (content.sent.some(({ id }) => id === file.id)) return content
  return { ...content, sent: content.sent.toSpliced(at, 0, file).slice(0, limits.applicationItems) }
}
