import { type FieldAddress, fieldAddress } from '@/lib/resume/change/address'
import { readField, writeField } from '@/lib/resume/change/field-values'
import { type Filing, refiled } from '@/lib/resume/filing'
import type { Design } from '@/lib/resume/schema/design'
import type { Document, ResumeDocument } from '@/lib/resume/schema/document'
import { typedText } from '@/lib/resume/text/typed-text'
import { createListeners } from '../client/listeners'
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
  /** Caret before the current change, restored by undo. */
  caretBefore: () => FocusPoint | null
  /** Caret after an input. */
  caretAfter: () => FocusPoint | null
}

/**
 * One open document (a CV unless stated otherwise) during editing: current state, undo history and the way to the
 * journal. The form reports input, operations pass their results; every change is written to the journal first, so that
 * input survives a failure of preview or screen.
 */
export type Session<T extends Document = ResumeDocument> = ReturnType<typeof createSession<T>>

const nowhere = () => null

/** Opens a document for editing; its kind never changes. */
export function createSession<T extends Document>(options: Options<T>) {
  const { save, now, caretBefore, caretAfter } = options
  let document = options.document
  let steps = resumeUndo(options.history)
  let isReader = false
  let isNextApart = false
  const listeners = createListeners()
  const rewriteListeners = createListeners<FieldValues>()

  function show(next: T, isFromForm: boolean) {
    const values = isFromForm ? null : changedValues(document, next)
    document = next
    // The form gets the new values before anything renders, so that a new field starts with its own.
    if (values) rewriteListeners.notify(values)
    listeners.notify()
  }

  /**
   * Commits a state. `burst` names the field or slider whose changes without a pause are one undo step, and the number
   * of letters typed. Undo moves the caret to `focusBefore`, redo to `readFocus`.
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
      // Read last, since reading the caret overwrites the previous one.
      focusAfter: readFocus(),
      at,
    })
    if (isNextApart) steps = endBurst(steps)
    isNextApart = false
    // Steps are written only if one was added; within a burst they do not change.
    save(next, steps.history === history ? undefined : { history: steps.history })
    return next
  }

  /** Undoes or redoes; returns the caret, undefined if there is no step. */
  function travel(direction: typeof undo): FocusPoint | null | undefined {
    const move = direction(steps, document)
    if (isReader || move?.document.kind !== document.kind) return undefined
    steps = move.state
    save(move.document, { history: steps.history })
    // Of the open kind.
    show(move.document as T, false)
    return move.focus
  }

  return {
    document: () => document,
    /** Calls back after every change; returns an unsubscribe function. */
    subscribe: listeners.subscribe,
    /** Calls back with fields that changed other than by typing, for the form to show. */
    onRewrite: rewriteListeners.subscribe,
    /**
     * Handles input in a field. The form keeps the raw text, the document gets `typedText` of it: composition and caret
     * are not disturbed.
     */
    type(address: FieldAddress, value: FieldValue): void {
      const typed = typeof value === 'string' ? typedText(value) : value.map(typedText)
      const before = readField(document, address)
      const next = writeField(document, address, typed)
      if (next === document || String(before) === String(typed)) return
      const letters = Math.max(1, Math.abs(String(typed).length - String(before).length))
      show(commit(next, { address, letters }, caretAfter), true)
    },
    /** Ends the current undo step of typing. */
    endStep(): void {
      steps = endBurst(steps)
    },
    /** Makes the next edit its own undo step: a paste, a cut, a drop. */
    setNextApart(): void {
      steps = endBurst(steps)
      isNextApart = true
    },
    /** Stores the document; a new one is not stored before the first input. */
    keep(): void {
      if (!isReader) save(document)
    },
    /**
     * Applies the result of an operation as one undo step; returns its caret. Without one, undo moves the caret only to
     * a field that the operation changed.
     */
    apply({ document: next, focus }: Edit<T>): FocusPoint | null {
      if (isReader || next === document) return focus
      const caret = caretBefore()
      const textIn = (state: T) => String(caret && readField(state, caret.address))
      const isElsewhere = !focus && textIn(document) === textIn(next)
      const burst = { address: null, letters: 0 }
      show(
        commit(next, burst, () => focus, isElsewhere ? null : caret),
        false,
      )
      return focus
    },
    /** Replaces the document without an undo step, for what follows from the last one; stored. */
    settle(next: T): void {
      if (isReader) return
      save(next)
      show(next, false)
    },
    /** Changes the design of a CV or letter. Moves of one slider are one undo step, without a caret. */
    redesign(change: Partial<Design>): void {
      if (isReader || !('design' in document)) return
      const next = { ...document, design: { ...document.design, ...change } }
      const address = fieldAddress('design', Object.keys(change).join())
      show(commit(next, { address, letters: 0 }, nowhere, null), false)
    },
    /** Changes the title of this CV; never printed. */
    rename(title: string): void {
      if (isReader || title === document.title) return
      const burst = { address: fieldAddress('document', 'title'), letters: 1 }
      show(commit({ ...document, title: typedText(title) }, burst, nowhere), false)
    },
    /** Changes note or lock, which is no step of undo and also possible while the document is read-only here. */
    refile(change: Filing): void {
      const meta = { ...document.content.meta, lastModified: new Date(now()).toISOString() }
      const next = withContent<T>(refiled(document, change), { meta } as Partial<
        Document['content']
      >)
      save(next)
      show(next, false)
    },
    /** Undoes a step; returns the caret, undefined if there is none. */
    undo: () => travel(undo),
    /** Redoes a step; returns the caret, undefined if there is none. */
    redo: () => travel(redo),
    canUndo: () => steps.history.past.length > 0,
    canRedo: () => steps.history.future.length > 0,
    /**
     * Sets read-only mode while another tab is the writer. The end of an open composition is still saved: the journal
     * merges it.
     */
    setReader(next: boolean): void {
      isReader = next
    },
    /** Whether another tab is the writer; edits are ignored then. */
    isReader: () => isReader,
    /** Shows a state written by another tab, which is in the journal already. */
    adopt(next: T, nextHistory: UndoHistory): void {
      steps = resumeUndo(nextHistory)
      show(next, false)
    },
  }
}
