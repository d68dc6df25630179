/** Messages between a page and the service worker (`public/sw.js`). */

/**
 * To the worker: a page with an interface language was loaded, became visible, or changed the language. Answered with
 * `CurrentBuild`.
 */
export const pageStarted = (language: string) => ({ type: 'page-started', language }) as const

/** From the worker: the newest build whose files are all cached. */
export type CurrentBuild = { type: 'current-build'; build: string }

/** From the worker: asks which build this page runs. Answered on the transferred port. */
export type WhichBuild = { type: 'which-build' }

/** Parses a message from the worker; null if invalid. */
export function readWorkerMessage(data: unknown): CurrentBuild | WhichBuild | null {
  if (typeof data !== 'object' || data === null || !('type' in data)) return null
  if (data.type === 'which-build') return { type: 'which-build' }
  if (data.type === 'current-build' && 'build' in data && typeof data.build === 'string') {
    return { type: 'current-build', build: data.build }
  }
  return null
}
