import type { ApplicationDocument } from '@/lib/resume/schema/document'
import type { Journal } from '../journal/journal-types'
import type { Sync } from '../sync/sync-types'
import { type ApplicationPlan, openApplication } from './open-applications'

type Parts = {
  journal: Journal
  /** Null for a guest. */
  sync: Pick<Sync, 'fetch'> | null
  now?: () => number
}

const withTime = (application: ApplicationDocument, now: number): ApplicationDocument => {
  const meta = { ...application.content.meta, lastModified: new Date(now).toISOString() }
  return { ...application, content: { ...application.content, meta } }
}

/** Loads an application; one that only the account has comes to this device first. */
async function load({ journal, sync }: Parts, id: string) {
  const loaded = await journal.load(id)
  if (loaded.ok || loaded.code !== 'not-found' || !(await sync?.fetch(id))) return loaded
  return journal.load(id)
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
  const { journal, now = Date.now } = parts
  const loaded = await load(parts, id)
  if (!loaded.ok || loaded.document.kind !== 'application') return false
  const { document } = loaded
  const planned = plan(document)
  if (planned === document) return true
  journal.follow(document)
  const step = { before: document, focusBefore: null, focusAfter: null }
  journal.save(withTime(planned, now()), { step })
  await journal.flush()
  return true
}
