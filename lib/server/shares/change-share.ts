import 'server-only'
import type { ChangeShareBody, Share } from '@/lib/api/shares'
import type { Stored } from '../kernel/rows/rows'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import { slugWithPassword } from './create-share'
import { type ShareParts, shareAnswer } from './share-answers'
import { hashSharePassword } from './share-password'
import { claimSlug, retireSlug, type ShareRow, shares } from './share-rows'

/** Returns the value that was sent, or the present one where none was. */
const given = <T>(sent: T | undefined, present: T): T => (sent === undefined ? present : sent)

async function passwordHashOf(
  { password }: ChangeShareBody,
  { passwordHash }: ShareRow,
): Promise<string | null> {
  if (password === undefined) return passwordHash
  return password === null ? null : hashSharePassword(password)
}

function endOf({ endsAt }: ChangeShareBody, present: number | null): number | null {
  if (endsAt === undefined) return present
  return endsAt === null ? null : Date.parse(endsAt)
}

/**
 * Changes the settings of a link; what is not named stays. A former slug leads on for 30 days.
 *
 * @returns `not-found` also for a revoked link; `invalid` for a slug with a password; `already-exists` for a slug that
 * is in use
 */
export async function changeShare(
  ports: ShareParts,
  owner: OwnerId,
  id: string,
  asked: ChangeShareBody,
): Promise<Outcome<Share>> {
  for (;;) {
    const share: Stored<ShareRow> | null = await shares.read(ports, owner, id)
    if (!share || share.revokedAt !== null) return { ok: false, code: 'not-found' }
    const next: Stored<ShareRow> = {
      ...share,
      label: given(asked.label, share.label),
      passwordHash: await passwordHashOf(asked, share),
      endsAt: endOf(asked, share.endsAt),
      mayDownload: given(asked.download, share.mayDownload),
      mayComment: given(asked.comments, share.mayComment),
      leaveOut: given(asked.leaveOut, share.leaveOut),
      slug: given(asked.slug, share.slug),
    }
    const { slug } = next
    if (slug !== null && next.passwordHash !== null) return slugWithPassword
    if (slug !== null && slug !== share.slug && !(await claimSlug(ports, owner, { id, slug }))) {
      return { ok: false, code: 'already-exists' }
    }
    if (!(await shares.write(ports, owner, next))) continue
    if (share.slug !== null && share.slug !== slug) {
      await retireSlug(ports, owner, { id, slug: share.slug, now: ports.now() })
    }
    return { ok: true, value: await shareAnswer(ports, owner, next) }
  }
}
