import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { nameHeldWork } from './held-work'

/**
 * Milliseconds that a request may hold its place with an incomplete body; after that it releases the place until
 * the body has arrived.
 */
const graceMilliseconds = 250

/** Returns true for a request whose body has not arrived completely. */
const isReceiving = (request: IncomingMessage) =>
  !request.complete &&
  (request.headers['transfer-encoding'] !== undefined ||
    Number(request.headers['content-length'] ?? 0) > 0)

/**
 * Holds a place for a request from its start to the end of its answer, except while its body is late: a client that
 * sends half a body would block those that have sent a whole one.
 *
 * @param take takes a place, and returns the function that releases it
 */
export function holdWhileWorking(
  request: IncomingMessage,
  response: ServerResponse,
  release: () => void,
  take: () => () => void,
): void {
  let leave: (() => void) | null = release
  let isGivenUp = false
  const giveBack = () => {
    leave?.()
    leave = null
  }
  const forget = nameHeldWork(request, () => {
    isGivenUp = true
    giveBack()
  })
  const timer = setTimeout(() => {
    if (!isReceiving(request)) return
    giveBack()
    request.once('end', () => {
      if (!response.closed && !isGivenUp) leave = take()
    })
  }, graceMilliseconds)
  timer.unref()
  response.once('close', () => {
    clearTimeout(timer)
    forget()
    giveBack()
  })
}
