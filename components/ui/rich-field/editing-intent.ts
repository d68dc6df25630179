import { type Span, serialiseRich } from '@/lib/resume/text/rich-text'
import { lengthOfSpans, sliceSpans } from './span-edits'

/** Action of a key or input event that the field does not handle itself. */
export type Intent = 'split' | 'nothing' | 'joinPrevious' | 'joinNext' | 'undo' | 'redo'

/** Answers whether it was done; if not, the browser or the editor goes on. */
export type IntentActions = {
  split: (before: string, after: string) => boolean
  joinPrevious: () => boolean
  joinNext: () => boolean
  undo: () => boolean
  redo: () => boolean
}

/** Properties of a key event that determine the intent. */
type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** The intent of a key, or null. */
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

/** The intent of an input event: soft keyboards, context menus and a shaken phone press no key. */
export const intentOfInput = (inputType: string): Intent | null => inputIntents[inputType] ?? null

/**
 * Does what an intent asks for. `true` when the event is used up. Joining needs a caret, not a
 * selection, at the very start or end; Enter and undo are always used up, since a browser's own
 * answer (a line break, its private undo stack) would not fit a field of one paragraph.
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

/** The mark that a key turns on or off, or null. */
export function markOfKey(event: Key): 'bold' | 'italic' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return null
  const key = event.key.toLowerCase()
  return key === 'b' ? 'bold' : key === 'i' ? 'italic' : null
}

/** iPhones and iPads, also those that call themselves a Mac. */
export const isApplePhone = () =>
  /Apple Computer/.test(navigator.vendor) &&
  (/Mobile\/\w+/.test(navigator.userAgent) || navigator.maxTouchPoints > 2)
