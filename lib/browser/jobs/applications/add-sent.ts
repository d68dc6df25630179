import type { IdGenerator } from '@/lib/resume/ids'
import { hasRoomForSent, markSent, type SentFile } from '@/lib/resume/mark-sent'
import type { FrozenPdf } from './freeze-document'
import type { ApplicationPlan } from './open-applications'
import { type SentErrorCode, storeSent } from './store-sent'

type Parts = Omit<Parameters<typeof storeSent>[1], 'applicationId'> & {
  ids: IdGenerator
  /** Returns false if the application cannot be changed on this device. */
  change: (plan: ApplicationPlan) => boolean | Promise<boolean>
}

/** Date and application of a sent file. */
type Sending = {
  applicationId: string
  /** `YYYY-MM-DD` in the person's calendar. */
  day: string
  /** Today, in the same format. */
  today: string
}

export type AddedSent =
  | { ok: true; files: SentFile[] }
  | { ok: false; code: SentErrorCode | 'too-many' | 'no-application' }

/**
 * Records PDFs as sent for an application: all bytes are stored first, then the application refers to them in one step.
 * If one cannot be stored, nothing is recorded.
 */
export async function addSent(
  frozen: readonly FrozenPdf[],
  { applicationId, day, today }: Sending,
  { ids, change, ...parts }: Parts,
): Promise<AddedSent> {
  const at = day === today ? new Date(parts.now).toISOString() : day
  const files: SentFile[] = []
  for (const { document, bytes, name } of frozen) {
    const stored = await storeSent(bytes, { ...parts, applicationId })
    if (!stored.ok) return stored
    const { id: documentId, kind, design } = document
    const { fileId } = stored
    files.push({ id: ids.node(), fileId, name, documentId, kind, template: design.template, at })
  }
  let hasRoom = true
  const isChanged = await change((application) => {
    hasRoom = hasRoomForSent(application.content, files.length)
    if (!hasRoom) return application
    return { ...application, content: markSent(application.content, files, day) }
  })
  if (!isChanged) return { ok: false, code: 'no-application' }
  return hasRoom ? { ok: true, files } : { ok: false, code: 'too-many' }
}
