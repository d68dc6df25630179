import { isRecord } from '@/lib/resume/is-record'
import type { CheckFontRequest, EngineQuestion, EngineReply } from '../pdf-types'

/**
 * Validates a message to the engine's worker: a document to render, a query, or a cancellation. Only the parts that
 * replies depend on are checked; the document is validated by the engine.
 *
 * @returns null if invalid
 */
export function readQuestion(message: unknown): EngineQuestion | null {
  if (!isRecord(message) || !Number.isSafeInteger(message.id)) return null
  const { type } = message
  if (type === 'resources' || type === 'cancel') return { id: message.id as number, type }
  if (type === 'check-font') {
    const { bytes } = message
    const isWhole = bytes instanceof Uint8Array && bytes.buffer instanceof ArrayBuffer
    return isWhole ? (message as CheckFontRequest) : null
  }
  const { document } = message
  if (!isRecord(document) || !isRecord(document.content) || !isRecord(document.design)) return null
  return message as EngineQuestion
}

/** Returns the transferable buffers of a reply. */
export function buffersOf(reply: EngineReply): ArrayBuffer[] {
  if (!reply.result.ok) return []
  const { bytes, boxes } = reply.result.rendered
  const buffers = new Set<ArrayBuffer>([bytes.buffer])
  for (const box of boxes) {
    for (const { carets } of box.lines) {
      if (carets.buffer instanceof ArrayBuffer) buffers.add(carets.buffer)
    }
  }
  return [...buffers]
}
