import type { Journal } from '../journal/types'
import type { Sync } from '../sync/types'

/** Milliseconds: how long somebody waits for it, and between two looks. */
const patience = 12_000
const pause = 250

const afterTimeout = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

type Parts = {
  journal: Pick<Journal, 'flush'>
  sync: Pick<Sync, 'flush' | 'state' | 'refusals'>
  wait?: (milliseconds: number) => Promise<void>
}

/**
 * Sends what is on the screen to the account, the last letter included. False when it could not be
 * sent within the patience of somebody who looks at it: then nothing may be kept there as if it were
 * what the person sees. A busy server is tried again, a network that is gone is not waited for.
 */
export async function sendAll(
  documentId: string,
  { journal, sync, wait = afterTimeout }: Parts,
): Promise<boolean> {
  await journal.flush()
  for (let waited = 0; waited <= patience; waited += pause) {
    await sync.flush()
    const { kind } = sync.state()
    if (kind === 'synced') return true
    if (kind === 'refused') {
      // Said only when everything else is there.
      const refusals = await sync.refusals()
      return !refusals.some((refused) => refused.documentId === documentId)
    }
    if (kind !== 'saving' && kind !== 'retrying') return false
    await wait(pause)
  }
  return false
}
