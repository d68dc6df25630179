import 'server-only'
import { ports } from '../ports'
import { createApi } from './create-api'
import type { Api } from './environment'

let opened: Promise<Api> | null = null

/** Returns the API of this process; nothing is opened before the first call. */
export function openApi(): Promise<Api> {
  opened ??= ports()
    .then((all) => createApi(all))
    .catch((error: unknown) => {
      // The cause may be gone meanwhile: the next call tries again.
      opened = null
      throw error
    })
  return opened
}
