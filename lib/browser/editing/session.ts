import { type FieldAddress, fieldAddress } from '@/lib/resume/change/address'
import { readField, writeField } from '@/lib/resume/change/field-values'
import type { Design } from '@/lib/resume/schema/design'
import type { Document, ResumeDocument } from '@/lib/resume/schema/document'
import { typedText } from '@/lib/resume/text/typed-text'
import type { FocusPoint, Journal, UndoHistory } from '../storage/journal/journal-types'
import type { Edit } from './edit'
import { changedValues, type FieldValue, type FieldValues } from './field-values'
import { withContent } from './locate'
import { endBurst, recordEdit, redo, resumeUndo, undo } from './undo'

type Options<T extends Document> = {
  document: T
  history: UndoHistory
  save: Journal['save']
  /** Milliseconds since 1970. */
  now: () => number
  /** Where the caret was before what happens now, to give it back with an undo. */
  caretBefore: () => FocusPoint | null
  /** Where it is after an input. */
  caretAfter: () => FocusPoint | null
}

/**
 * One open document (a CV where it is not said) while it is edited: the newest state, its undo history and the way to the journal.
 * The form tells it what was typed, operations hand in their result; every change is in the journal
 * before anything else happens, so what was typed is kept even if the paper or the screen fails.
 */
export type Session<T extends Document = ResumeDocument> = ReturnType<typeof createSession<T>>

const nowhere = () => null

/** Opens a document for editing. It stays of its kind. */
export function createSession<T extends Document>(options: Options<T>) {
  const { save, now, caretBefore, caretAfter } = options
  let document = options.document
  let steps = resumeUndo(options.history)
  let isReader = false
  let isNextApart = false
  const listeners = new Set<() => void>()
  const rewriteListeners = new Set<(values: FieldValues) => void>()

  function show(next: T, isFromForm: boolean) {
    const values = isFromForm ? null : changedValues(document, next)
    document = next
    // The form has the new values before anything renders, so a new field starts with its own.
    if (values) for (const listener of [...rewriteListeners]) listener(values)
    for (const listener of [...listeners]) listener()
  }

  /**
   * `burst` names the field or slider whose moves without a pause are one step of undo, and how many letters were
   * typed. The caret goes to `focusBefore` when it is undone, to what `readFocus` says when it is done again.
   */
  function commit(
    changed: T,
    burst: { address: FieldAddress | null; letters: number },
    readFocus: () => FocusPoint | null,
    focusBefore = caretBefore(),
  ) {
    const at = now()
    const meta = { ...changed.content.meta, lastModified: new Date(at).toISOString() }
    const content: Partial<Document['content']> = { meta }
    const next = withContent<T>(changed, content)
    const { history } = steps
    steps = recordEdit(steps, {
      before: document,
      ...burst,
      focusBefore,
      // Only now: reading where the caret is replaces where it was.
      focusAfter: readFocus(),
      at,
    })
    if (isNextApart) steps = endBurst(steps)
    isNextApart = false
    // The steps are written only when one came; within a burst there is nothing new in them.
    save(next, steps.history === history ? undefined : { history: steps.history })
    return next
  }

  /** The other state and the caret that belongs to it; undefined when there is none. */
  function travel(direction: typeof undo): FocusPoint | null | undefined {
    const move = direction(steps, document)
    if (isReader || move?.document.kind !== document.kind) return undefined
    steps = move.state
    save(move.document, { history: steps.history })
    // Of the kind that is open.
    show(move.document as T, false)
    return move.focus
  }

  return {
    document: () => document,
    /** Calls back after every change; answers how to stop. */
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    /** Hears which fields got other values without being typed into: the form shows those. */
    onRewrite(listener: (values: FieldValues) => void): () => void {
      rewriteListeners.add(listener)
      return () => {
        rewriteListeners.delete(listener)
      }
    },
    /**
     * A field was typed into. The form keeps what stands in the field, the document holds it as `typedText` says: an
     * open composition and the caret are left alone.
     */
    type(address: FieldAddress, value: FieldValue): void {
      const typed = typeof value === 'string' ? typedText(value) : value.map(typedText)
      const before = readField(document, address)
      const next = writeField(document, address, typed)
      if (next === document || String(before) === String(typed)) return
      const letters = Math.max(1, Math.abs(String(typed).length - String(before).length))
      show(commit(next, { address, letters }, caretAfter), true)
    },
    /** Ends the step of undo that typing is collected in: what comes next is not part of it. */
    endStep(): void {
      steps = endBurst(steps)
    },
    /** Makes the next edit a step of undo for itself: a paste, a cut, a drop. */
    setNextApart(): void {
      steps = endBurst(steps)
      isNextApart = true
    },
    /** Stores the document as it is: a new one is stored nowhere before the first input. */
    keep(): void {
      if (!isReader) save(document)
    },
    /** Takes over the result of an operation as one step of undo; answers its caret. */
    apply(edit: Edit<T>): FocusPoint | null {
      if (isReader || edit.document === document) return edit.focus
      show(
        commit(edit.document, { address: null, letters: 0 }, () => edit.focus),
        false,
      )
      return edit.focus
    },
    /** Changes the look of a CV or letter. Moves of one slider are one step of undo, which moves no caret. */
    redesign(change: Partial<Design>): void {
      if (isReader || !('design' in document)) return
      const next = { ...document, design: { ...document.design, ...change } }
      const address = fieldAddress('design', Object.keys(change).join())
      show(commit(next, { address, letters: 0 }, nowhere, null), false)
    },
    /** Changes what the person calls this CV; never printed. */
    rename(title: string): void {
      if (isReader || title === document.title) return
      const burst = { address: fieldAddress('document', 'title'), letters: 1 }
      show(commit({ ...document, title: typedText(title) }, burst, nowhere), false)
    },
    /** Goes a step back; answers the caret, undefined when there is no step. */
    undo: () => travel(undo),
    /** Goes a step forth again; answers the caret, undefined when there is no step. */
    redo: () => travel(redo),
    canUndo: () => steps.history.past.length > 0,
    canRedo: () => steps.history.future.length > 0,
    /**
     * Does nothing while another tab writes. Text still being typed (the end of a composition) is saved all the same:
     * the journal merges it.
     */
    setReader(next: boolean): void {
      isReader = next
    },
    /** Whether another tab writes: whatever is done here now changes nothing. */
    isReader: () => isReader,
    /** Shows a state that another tab wrote; it is in the journal already. */
    adopt(next: T, nextHistory: UndoHistory): void {
      steps = resumeUndo(nextHistory)
      show(next, false)
    },
  }
}
