import { isRecord } from '@/lib/resume/is-record'
import type { PaperLink } from '../page-links'
import type { PageText } from '../page-text'

/** Request to the paint worker about a page (0-based) of an open PDF. */
export type PaintQuestion =
  /** Canvas pixels per point. */
  | { type: 'paint'; page: number; pixelScale: number }
  | { type: 'text'; page: number }
  | { type: 'links'; page: number }

/**
 * `pdf` is an id given by the client, or (below zero) by the engine that shares the file. Opening and closing have no
 * answer. `connect` passes the port over which an engine posts files.
 */
export type PaintRequest =
  | { type: 'connect'; port: MessagePort }
  | { type: 'open'; pdf: number; bytes: Uint8Array<ArrayBuffer> }
  | { type: 'close'; pdf: number }
  | ({ id: number; pdf: number } & PaintQuestion)

/** Message from an engine over its port. */
export type SharedFile = Extract<PaintRequest, { type: 'open' }>

export type PaintReply =
  | { id: number; ok: true; answer: ImageBitmap | PageText | PaperLink[] }
  | { id: number; ok: false; message: string }

/**
 * Validates a message of the paint worker. The parser of pdf.js sends messages of its own from inside it, and workers
 * of one build can share a script URL, so that a cache may start the wrong one.
 *
 * @returns the reply, `greeting` for that of pdf.js, or `null` if invalid
 */
export function readPaintReply(message: unknown): PaintReply | 'greeting' | null {
  if (!isRecord(message)) return null
  if (message.sourceName === 'worker' && message.action === 'ready') return 'greeting'
  if (typeof message.id !== 'number') return null
  const isAnswer =
    message.ok === true && (isRecord(message.answer) || Array.isArray(message.answer))
  const isError = message.ok === false && typeof message.message === 'string'
  return isAnswer || isError ? (message as PaintReply) : null
}
