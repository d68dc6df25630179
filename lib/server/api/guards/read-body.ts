import 'server-only'
import { refuse } from '../problems'

/** Minimum speed of a request body. A phone on a slow network (20 kB/s) is far above both limits. */
export type BodyPace = {
  /** Milliseconds of one measurement. */
  window: number
  /** Minimum bytes in each window, until the body is complete. */
  bytes: number
  /** Minimum bytes a second on average: bounds the time of the largest body. */
  rate: number
}

export const defaultPace: BodyPace = { window: 15_000, bytes: 45_000, rate: 10_000 }

/** Number of pieces that a body may have whatever their size, and minimum average bytes of a piece beyond that. */
const maxSmallPieces = 1_000
const minPieceBytes = 64

/** Maximum bytes that all bodies under way may hold in the memory of this process. */
export const maxBodyBytesUnderWay = 96_000_000

/** Bounds the memory of all bodies, from their first byte to the end of their request. */
export type BodyMemory = { take: (bytes: number) => boolean; give: (bytes: number) => void }

export function createBodyMemory(limit: number = maxBodyBytesUnderWay): BodyMemory {
  let used = 0
  return {
    take(bytes) {
      if (used + bytes > limit) return false
      used += bytes
      return true
    },
    give(bytes) {
      used -= bytes
    },
  }
}

/** Collects pieces in one growing buffer: a list of tiny ones would need a hundred times their bytes. */
function createCollector(memory: BodyMemory, limit: number) {
  let buffer = new Uint8Array(0)
  let bytes = 0
  let pieces = 0
  return {
    bytes: () => bytes,
    held: () => buffer.length,
    whole: () => buffer.subarray(0, bytes),
    add(piece: Uint8Array) {
      pieces++
      const needed = bytes + piece.length
      if (needed > limit) refuse('too-large')
      if (pieces > maxSmallPieces && needed < pieces * minPieceBytes) refuse('bad-request')
      if (needed > buffer.length) {
        const size = Math.min(limit, Math.max(needed, 2 * buffer.length, 4_096))
        if (!memory.take(size - buffer.length)) refuse('too-many-requests', { retryAfter: 2 })
        const grown = new Uint8Array(size)
        grown.set(buffer.subarray(0, bytes))
        buffer = grown
      }
      buffer.set(piece, bytes)
      bytes = needed
    },
  }
}

/**
 * Watches the speed of a body while it arrives.
 *
 * @param received returns its bytes so far
 * @param limit its maximum bytes
 * @param giveUp called once or more when it is too slow
 * @returns function that ends the watch
 */
export function watchPace(
  received: () => number,
  limit: number,
  { window, bytes, rate }: BodyPace,
  giveUp: () => void,
): () => void {
  let before = 0
  const watch = setInterval(() => {
    if (received() - before < bytes) giveUp()
    before = received()
  }, window)
  const end = setTimeout(giveUp, window + (limit / rate) * 1_000)
  return () => {
    clearInterval(watch)
    clearTimeout(end)
  }
}

export type ReadBody = {
  bytes: Uint8Array<ArrayBuffer>
  /** Releases its memory; called when the request has ended. */
  release: () => void
}

/**
 * Reads the body of a request within a time and a size, in memory that is counted.
 *
 * @param limit bytes
 * @throws FailureError `too-large`, `request-timeout` for one that is too slow or incomplete, `too-many-requests`
 * while other bodies fill the memory, `bad-request` for one in tiny pieces
 */
export async function readBody(
  { body, headers }: Pick<Request, 'body' | 'headers'>,
  limit: number,
  memory: BodyMemory,
  pace: BodyPace = defaultPace,
): Promise<ReadBody> {
  const declared = headers.get('content-length')
  if (declared !== null && !(Number(declared) <= limit)) refuse('too-large')
  const collector = createCollector(memory, limit)
  const release = () => memory.give(collector.held())
  if (!body) return { bytes: collector.whole(), release }
  const reader = body.getReader()
  let isLate = false
  const giveUp = () => {
    isLate = true
    // Ends a pending read, too.
    reader.cancel().catch(() => {})
  }
  const endWatch = watchPace(collector.bytes, limit, pace, giveUp)
  try {
    for (;;) {
      // A client that disconnects causes an error here.
      const { done, value } = await reader.read().catch(() => refuse('request-timeout'))
      if (isLate) refuse('request-timeout')
      if (done) return { bytes: collector.whole(), release }
      collector.add(value)
    }
  } catch (error) {
    release()
    reader.cancel().catch(() => {})
    throw error
  } finally {
    endWatch()
  }
}
