import type { FieldAddress } from '@/lib/resume/change/address'
import type { Document, ResumeDocument } from '@/lib/resume/schema/document'
import type { FocusPoint } from '../storage/journal/journal-types'

/**
 * Result of an operation on a document (a CV unless stated otherwise): a new document that shares unchanged parts with
 * the old one, and the new caret. The same document means no change.
 */
export type Edit<T extends Document = ResumeDocument> = {
  document: T
  focus: FocusPoint | null
}

/** Result of an operation that may exceed a limit; null: nothing was changed. */
export type LimitedEdit<T extends Document = ResumeDocument> = Edit<T> | null

/** Returns a caret before the first character of a field, or at an offset. */
export function focusAt(address: FieldAddress, offset = 0): FocusPoint {
  return { address, offset }
}

/** Returns the result of an operation without a change. */
export function unchanged<T extends Document>(document: T): Edit<T> {
  return { document, focus: null }
}

/** Moves one item of a list. Both are indexes; `to` counts after the removal. */
export function moveItem<T>(items: readonly T[], from: number, to: number): T[] {
  const moved = [...items]
  const taken = moved.splice(from, 1)
  moved.splice(Math.max(0, Math.min(to, moved.length)), 0, ...taken)
  return moved
}
