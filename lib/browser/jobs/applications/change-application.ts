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
 * Changes an application from anywhere on a page, as one step of undo: through the screen that has it open and may write,
 * else in the journal.
 *
 * @returns false where it cannot be read on this device: nothing was changed
 */
export async function changeApplication(
  parts: Parts,
  id: string,
  plan: ApplicationPlan,
): Promise<boolean> {
  // A screen that only watches shows what the journal merges.
  if (openApplication(id)?.(plan)) return true
  const { journal, sync, now = Date.now } = parts
  // One that only the account has comes to this device first.
  const loaded = await journal.load(id)
  if (!loaded.ok && (loaded.code !== 'not-found' || !(await sync?.fetch(id)))) return false
  return changeStored(journal, { id, kind: 'application' }, plan, now())
}
