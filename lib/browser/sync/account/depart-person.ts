import type { JournalNamespace } from '../../storage/journal/journal-types'
import type { Departure } from './account-types'
import { prepareDeparture } from './depart'
import { listWorkspaceNamespaces } from './device-namespaces'

type Options = Parameters<typeof prepareDeparture>[1]

/**
 * Makes a person's own space and each of their workspaces on this device ready to leave it, as `prepareDeparture` does
 * with one. Either all of them leave or none.
 *
 * @param own namespace of the person's own space
 * @returns null where words of any of them are on this device alone: nothing has happened then
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
      // Each goes as far as it can: what one of them leaves behind keeps none of the others here.
      const ends = await Promise.allSettled(ready.map((one) => one.finish()))
      const failed = ends.find((end) => end.status === 'rejected')
      if (failed) throw failed.reason
    },
  }
}
