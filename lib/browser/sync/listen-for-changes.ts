import type { ApiFailure } from '../client/api-types'
import type { Tools } from './ask-server'
import { markerKey, takeChanges } from './take-answer'

/**
 * Fetches changes of the account since the last marker, and stores them with the new marker. Returns the failure that
 * interrupted it; null when it is complete.
 *
 * @param onHeard called after changes were stored
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
      // The marker is from another server: fetch everything again.
      if (result.code !== 'invalid' || after === null) return result
      after = null
    }
  }
  return null
}
