import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { nameHeldWork } from './held-work'

/**
 * Milliseconds that a request may hold its place without its whole body; after that it gives the place back until the
 * body is here.
 */
const graceMilliseconds = 250

/** True for a request that says that it brings a body which has not come as a whole yet. */
const isReceiving = (request: IncomingMessage) =>
  !request.complete &&
  (request.headers['transfer-encoding'] !== undefined ||
    Number(request.headers['content-length'] ?? 0) > 0)

/**
 * Holds a place for a request from its start to the end of its answer, but for the time that it keeps its
 * body back: a client that sends half a body would hold up whoever has sent a whole one.
 *
 * @param take takes a place, and answers what gives it back
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
