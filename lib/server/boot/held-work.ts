import 'server-only'
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

declare global {
  // The server and the app behind it are different bundles of one process.
  var vitaeHeldWork: Map<string, () => void> | undefined
}

/** Names a request to the app behind the server. Whatever a client sends by that name is overwritten. */
const header = 'x-vitae-held-work'

/**
 * Lets the app behind the server give back early the capacity that a request holds.
 *
 * @param giveBack may be called more than once
 * @returns ends that, when the request has ended
 */
export function nameHeldWork(request: IncomingMessage, giveBack: () => void): () => void {
  globalThis.vitaeHeldWork ??= new Map()
  const held = globalThis.vitaeHeldWork
  const id = randomUUID()
  request.headers[header] = id
  held.set(id, giveBack)
  return () => void held.delete(id)
}

/** Gives back what a request holds at the server; one that holds nothing changes nothing. */
export function releaseWork(headers: Headers): void {
  globalThis.vitaeHeldWork?.get(headers.get(header) ?? '')?.()
}
