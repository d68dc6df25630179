import type { Journal } from '../../storage/journal/journal-types'
import type { Sync } from '../sync-types'

/** Timeout in milliseconds, and milliseconds between two polls. */
const patience = 12_000
const pause = 250

const afterTimeout = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

type Parts = {
  journal: Pick<Journal, 'flush' | 'peek'>
  sync: Pick<Sync, 'flush' | 'state' | 'refusals'>
  /** Stores the document, since a new one is not stored before the first input. */
  keep?: () => void
  wait?: (milliseconds: number) => Promise<void>
}

/**
 * Uploads what is on the screen, including a document without any input, since the server is about to be asked about it
 * by id. False if that was not possible within the timeout: then the server must not be asked. A busy server is
 * retried, a missing network is not waited for.
 *
 * @param documentIds the one on the screen, and those that it depends on
 */
export async function sendAll(
  documentIds: readonly [string, ...string[]],
  { journal, sync, keep, wait = afterTimeout }: Parts,
): Promise<boolean> {
  if (keep && (await journal.peek(documentIds[0])) === null) keep()
  await journal.flush()
  for (let waited = 0; waited <= patience; waited += pause) {
    await sync.flush()
    const { kind } = sync.state()
    if (kind === 'synced') return true
    if (kind === 'refused') {
      // Reported only when everything else is synced.
      const refusals = await sync.refusals()
      return !refusals.some((refused) => documentIds.includes(refused.documentId))
    }
    if (kind !== 'saving' && kind !== 'retrying') return false
    await wait(pause)
  }
  return false
}
