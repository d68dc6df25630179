import { type Span, serialiseRich } from '@/lib/resume/text/rich-text'
import { lengthOfSpans, sliceSpans } from './span-edits'

/** Action of a key or input event beyond plain typing. */
export type Intent = 'split' | 'nothing' | 'joinPrevious' | 'joinNext' | 'undo' | 'redo'

/** Handlers; each returns whether it did something, otherwise the default follows. */
export type IntentActions = {
  split: (before: string, after: string) => boolean
  joinPrevious: () => boolean
  joinNext: () => boolean
  undo: () => boolean
  redo: () => boolean
}

/** Properties of a key event that determine the intent. */
type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** Returns the intent of a key; null without one. */
export function intentOfKey(event: Key): Intent | null {
  const { key, shiftKey, altKey } = event
  const isModified = event.ctrlKey || event.metaKey
  if (altKey) return null
  if (key === 'Enter') return shiftKey ? 'nothing' : 'split'
  if (isModified && key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo'
  if (isModified && !shiftKey && key.toLowerCase() === 'y') return 'redo'
  if (isModified || shiftKey) return null
  if (key === 'Backspace') return 'joinPrevious'
  return key === 'Delete' ? 'joinNext' : null
}

const inputIntents: Record<string, Intent> = {
  insertParagraph: 'split',
  insertLineBreak: 'split',
  deleteContentBackward: 'joinPrevious',
  deleteContentForward: 'joinNext',
  historyUndo: 'undo',
  historyRedo: 'redo',
}

/** Returns the intent of an input event: soft keyboards, context menus and shaking a phone fire no key events. */
export const intentOfInput = (inputType: string): Intent | null => inputIntents[inputType] ?? null

/**
 * Performs an intent. Returns true if the event is handled. Joining needs a collapsed selection at the very start or
 * end; Enter and undo are always handled, since the browser's default (a line break, its own undo stack) does not fit a
 * field of one paragraph.
 */
export function performIntent(
  intent: Intent,
  spans: readonly Span[],
  from: number,
  to: number,
  actions: IntentActions,
): boolean {
  switch (intent) {
    case 'split':
      actions.split(serialiseRich(sliceSpans(spans, 0, from)), serialiseRich(sliceSpans(spans, to)))
      return true
    case 'joinPrevious':
      return from === 0 && to === 0 && actions.joinPrevious()
    case 'joinNext':
      return from === to && to === lengthOfSpans(spans) && actions.joinNext()
    case 'undo':
      actions.undo()
      return true
    case 'redo':
      actions.redo()
      return true
    case 'nothing':
      return true
  }
}

/** Returns the mark that a key toggles; null without one. */
export function markOfKey(event: Key): 'bold' | 'italic' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return null
  const key = event.key.toLowerCase()
  return key === 'b' ? 'bold' : key === 'i' ? 'italic' : null
}

/** Returns true for iPhones and iPads, also those that identify as a Mac. */
export const isApplePhone = () =>
  /Apple Computer/.test(navigator.vendor) &&
  (/Mobile\/\w+/.test(navigator.userAgent) || navigator.maxTouchPoints > 2)
