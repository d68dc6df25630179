import { attach, detach } from '@/lib/resume/family/attach'
import type { Journal } from '../storage/journal/journal-types'
import { changeStored } from './change-stored'

/**
 * Makes one follower of a CV the master of the others. No text changes; each CV gets one undo step.
 *
 * @param ids all followers; those on this device are changed
 * @param now milliseconds since 1970
 */
export async function promoteFollower(
  journal: Journal,
  heirId: string,
  ids: readonly string[],
  now: number,
): Promise<void> {
  if (!(await changeStored(journal, { id: heirId, kind: 'resume' }, detach, now))) return
  const heir = await journal.peek(heirId)
  if (heir?.kind !== 'resume') return
  for (const id of ids) {
    if (id === heirId) continue
    const follower = { id, kind: 'resume' } as const
    await changeStored(journal, follower, (document) => attach(document, heir, 0), now)
  }
}
