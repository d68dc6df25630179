import 'server-only'
import { logError } from '../../metrics/log-error'
import type { Ports } from '../../ports-types'
import type { Reader } from '../../reader/reader-types'
import { noteOutcome } from './outage-rows'

/** Wraps a reader to record when no file can be read since its code cannot be loaded, and when it works again. */
export function watchReader(reader: Reader, ports: Pick<Ports, 'items' | 'now'>): Reader {
  let isLogged = false
  return {
    ...reader,
    async read(question) {
      const outcome = await reader.read(question)
      const isOut = !outcome.ok && outcome.code === 'not-started'
      if (isOut && !isLogged) {
        logError('', new Error('The importers cannot be loaded', { cause: outcome.error }))
      }
      // Once: every file of a broken installation would repeat it.
      isLogged ||= isOut
      if (outcome.ok || outcome.code !== 'busy') await noteOutcome(ports, 'imports', isOut)
      return outcome
    },
  }
}
