import type { Journal } from '../../storage/journal/journal-types'
import type { Sync } from '../sync-types'

/** Milliseconds: how long somebody waits for it, and between two looks. */
const patience = 12_000
const pause = 250

const afterTimeout = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

type Parts = {
  journal: Pick<Journal, 'flush' | 'peek'>
  sync: Pick<Sync, 'flush' | 'state' | 'refusals'>
  /** Stores the document: one without any input is stored nowhere yet. */
  keep?: () => void
  wait?: (milliseconds: number) => Promise<void>
}

/**
 * Sends what is on the screen to the account, the last letter included: a document that nobody has typed
 * in, too, since the server is about to be asked about it by its id. False when it could not be
 * sent within the patience of somebody who looks at it: then nothing may be kept there as if it were
 * what the person sees. A busy server is tried again, a network that is gone is not waited for.
 *
 * @param documentIds the one on the screen, and those that it goes with
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
      // Said only when everything else is there.
      const refusals = await sync.refusals()
      return !refusals.some((refused) => documentIds.includes(refused.documentId))
    }
    if (kind !== 'saving' && kind !== 'retrying') return false
    await wait(pause)
  }
  return false
}
