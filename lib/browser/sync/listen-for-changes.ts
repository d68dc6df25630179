import type { ApiFailure } from '../client/api-types'
import type { Tools } from './ask-server'
import { markerKey, takeChanges } from './take-answer'

/**
 * Hears what has changed in the account since this device last heard, and writes it down together
 * with how far it heard. Answers the trouble that kept it from hearing all; null when there was none.
 *
 * @param onHeard called after something was written down
 */
export async function listenForChanges(
  { api, use, isClosed }: Tools,
  onHeard: () => void,
): Promise<ApiFailure | null> {
  const row = await use((database) => database.get('sync-state', markerKey))
  let after = typeof row?.value === 'string' ? row.value : null
  while (!isClosed()) {
    const result = await api.changes(after)
    if (isClosed()) return null
    if (result.ok) {
      await use((database) => takeChanges(database, result.value))
      const { changes, hasMore, marker } = result.value
      if (changes.length > 0) onHeard()
      if (!hasMore || marker === after) return null
      after = marker
    } else {
      // Another server than the one that gave the marker: everything is heard once more.
      if (result.code !== 'invalid' || after === null) return result
      after = null
    }
  }
  return null
}
