/** Messages between a page and the service worker (`public/sw.js`). */

/**
 * To the worker: a page in an interface language has started, came back into view, or changed to it. It answers with
 * `CurrentBuild`.
 */
export const pageStarted = (language: string) => ({ type: 'page-started', language }) as const

/** From the worker: the newest build, all of whose files it keeps. */
export type CurrentBuild = { type: 'current-build'; build: string }

/** From the worker: which build does this page run? Answered on the port that came along. */
export type WhichBuild = { type: 'which-build' }

/** Parses a message from the worker: null for any other shape. */
export function readWorkerMessage(data: unknown): CurrentBuild | WhichBuild | null {
  if (typeof data !== 'object' || data === null || !('type' in data)) return null
  if (data.type === 'which-build') return { type: 'which-build' }
  if (data.type === 'current-build' && 'build' in data && typeof data.build === 'string') {
    return { type: 'current-build', build: data.build }
  }
  return null
}
