import 'server-only'
import type { NotificationKind } from '@/lib/api/notifications'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'

export const mailJobKind = 'notification-mail'

const minute = 60_000
/**
 * Milliseconds that the mail about a finished request or export waits: it is not sent where the user reads the
 * notification before.
 */
const requestPatience = 2 * minute
/** Documents that go into the trash within so long are told in one mail. */
const gathering = 10 * minute

/** Returns whether a notification answers a request of the user, who may be waiting for it. */
export const isAskedFor = (kind: NotificationKind): boolean =>
  kind === 'request-done' || kind === 'request-failed' || kind === 'export-ended'

/**
 * Lets a mail tell what waits for it. Its job holds no more than ids: what it tells lies with its owner, and
 * goes with the account.
 */
export async function enqueueMail(
  { jobs, now }: Pick<Ports, 'jobs' | 'now'>,
  owner: OwnerId,
  { id, kind }: { id: string; kind: NotificationKind },
): Promise<void> {
  if (kind === 'deletion-scheduled') {
    const at = now()
    const end = Math.ceil((at + 1) / gathering) * gathering
    // A minute more: whoever was told at the very end is gathered, too.
    const delay = end - at + minute
    const payload = { owner, gathers: kind }
    return jobs.enqueue({ id: `${mailJobKind}:${owner}:${end}`, kind: mailJobKind, payload, delay })
  }
  await jobs.enqueue({
    id: `${mailJobKind}:${owner}:${id}`,
    kind: mailJobKind,
    payload: { owner, id },
    delay: isAskedFor(kind) ? requestPatience : 0,
  })
}
