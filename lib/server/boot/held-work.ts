import 'server-only'
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

declare global {
  // The server and the app behind it are different bundles of one process.
  var vitaeHeldWork: Map<string, () => void> | undefined
}

/** Header that identifies a request to the app behind the server. A value that a client sends is overwritten. */
const header = 'x-vitae-held-work'

/**
 * Lets the app behind the server release the capacity of a request early.
 *
 * @param giveBack may be called more than once
 * @returns the function that ends this, when the request has ended
 */
export function nameHeldWork(request: IncomingMessage, giveBack: () => void): () => void {
  globalThis.vitaeHeldWork ??= new Map()
  const held = globalThis.vitaeHeldWork
  const id = randomUUID()
  request.headers[header] = id
  held.set(id, giveBack)
  return () => void held.delete(id)
}

/** Releases the server's capacity that a request holds; does nothing if it holds none. */
export function releaseWork(headers: Headers): void {
  globalThis.vitaeHeldWork?.get(headers.get(header) ?? '')?.()
}
