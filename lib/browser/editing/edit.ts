import type { FieldAddress } from '@/lib/resume/change/address'
import type { Document, ResumeDocument } from '@/lib/resume/schema/document'
import type { FocusPoint } from '../storage/journal/journal-types'

/**
 * Result of an operation on a document (a CV unless stated otherwise): the new document (the old one is never
 * changed; parts that stay the same are shared) and the new position of the caret. The same document back
 * means that there was nothing to do.
 */
export type Edit<T extends Document = ResumeDocument> = {
  document: T
  focus: FocusPoint | null
}

/** An operation that a limit of the document may forbid answers null: nothing was changed. */
export type LimitedEdit<T extends Document = ResumeDocument> = Edit<T> | null

/** A caret in front of the first character of a field, or behind `offset` of them. */
export function focusAt(address: FieldAddress, offset = 0): FocusPoint {
  return { address, offset }
}

/** The answer of an operation that found nothing to do. */
export function unchanged<T extends Document>(document: T): Edit<T> {
  return { document, focus: null }
}

/** Moves one item of a list. Both places are indexes; `to` counts after the item was taken out. */
export function moveItem<T>(items: readonly T[], from: number, to: number): T[] {
  const moved = [...items]
  const taken = moved.splice(from, 1)
  moved.splice(Math.max(0, Math.min(to, moved.length)), 0, ...taken)
  return moved
}
