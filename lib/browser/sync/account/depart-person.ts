import { dropModel } from '../../ai/page/choose-model'
import { readModelChoice } from '../../ai/page/model-choice'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import type { Departure } from './account-types'
import { prepareDeparture } from './depart'
import { listWorkspaceNamespaces } from './device-namespaces'

/** Removes the model that was chosen on this device, and its key: they may be this person's. */
async function forgetModel(): Promise<void> {
  if (await readModelChoice()) await dropModel()
}

type Options = Parameters<typeof prepareDeparture>[1]

/**
 * Prepares a person's own space and all their workspaces on this device for removal, as `prepareDeparture` does with
 * one; all or none.
 *
 * @param own namespace of the person's own space
 * @returns null if changes of any of them exist only here; nothing was changed then
 */
export async function preparePersonDeparture(
  own: JournalNamespace,
  options: Options,
): Promise<Departure | null> {
  const ready: Departure[] = []
  const cancel = async () => {
    await Promise.all(ready.map((one) => one.cancel()))
  }
  try {
    for (const namespace of [own, ...(await listWorkspaceNamespaces(own))]) {
      const departure = await prepareDeparture(namespace, options)
      if (!departure) {
        await cancel()
        return null
      }
      ready.push(departure)
    }
  } catch (error) {
    await cancel()
    throw error
  }
  return {
    cancel,
    async finish() {
      // One failure does not stop the others.
      const ends = await Promise.allSettled([...ready.map((one) => one.finish()), forgetModel()])
      const failed = ends.find((end) => end.status === 'rejected')
      if (failed) throw failed.reason
    },
  }
}
