import { changeStored } from '../../editing/change-stored'
import type { Journal } from '../../storage/journal/journal-types'
import type { Sync } from '../../sync/sync-types'
import { type ApplicationPlan, openApplication } from './open-applications'

type Parts = {
  journal: Journal
  /** Null for a guest. */
  sync: Pick<Sync, 'fetch'> | null
  now?: () => number
}

/**
 * Changes an application as one undo step: through the screen that has it open and may write, else in the journal.
 *
 * @returns false if it cannot be read on this device; nothing is changed then
 */
export async function changeApplication(
  parts: Parts,
  id: string,
  plan: ApplicationPlan,
): Promise<boolean> {
  // A read-only screen shows what the journal merges.
  if (openApplication(id)?.(plan)) return true
  const { journal, sync, now = Date.now } = parts
  // An application that is only in the account is downloaded first.
  const loaded = await journal.load(id)
  if (!loaded.ok && (loaded.code !== 'not-found' || !(await sync?.fetch(id)))) return false
  return changeStored(journal, { id, kind: 'application' }, plan, now())
}
