import 'server-only'
import type { NotificationKind } from '@/lib/api/notifications'
import { minuteMs } from '@/lib/resume/dates/durations'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import type { WaitingMail } from './notification-rows'

export const mailJobKind = 'notification-mail'

/**
 * Milliseconds that the mail about a finished request or export waits: it is not sent where the user reads the
 * notification before.
 */
const requestPatience = 2 * minuteMs
/** Milliseconds within which trashed documents are reported in one mail. */
const gathering = 10 * minuteMs

/** Returns whether a notification answers a request of the user, who may be waiting for it. */
export const isAskedFor = (kind: NotificationKind): boolean =>
  kind === 'request-done' || kind === 'request-failed' || kind === 'export-ended'

/**
 * Enqueues the mail of a notification. Its job contains only ids: the content is stored with its owner, and is
 * deleted with the account.
 */
export async function enqueueMail(
  { jobs, now }: Pick<Ports, 'jobs' | 'now'>,
  owner: OwnerId,
  { id, told: { kind, workspaceId } }: Pick<WaitingMail, 'id' | 'told'>,
): Promise<void> {
  if (kind === 'deletion-scheduled') {
    const at = now()
    const end = Math.ceil((at + 1) / gathering) * gathering
    // A minute more, so that notifications from the very end of the window are included, too.
    const delay = end - at + minuteMs
    const payload = { owner, gathers: kind, ...(workspaceId && { workspaceId }) }
    const jobId = [mailJobKind, owner, end, ...(workspaceId ? [workspaceId] : [])].join(':')
    return jobs.enqueue({ id: jobId, kind: mailJobKind, payload, delay })
  }
  await jobs.enqueue({
    id: `${mailJobKind}:${owner}:${id}`,
    kind: mailJobKind,
    payload: { owner, id },
    delay: isAskedFor(kind) ? requestPatience : 0,
  })
}
