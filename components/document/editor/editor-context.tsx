'use client'

import { createContext, useContext, useSyncExternalStore } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { Edit, LimitedEdit } from '@/lib/browser/editing/edit'
import type { Session } from '@/lib/browser/editing/session'
import type { FocusPoint } from '@/lib/browser/storage/journal/journal-types'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { IdGenerator } from '@/lib/resume/ids'
import type { LetterDocument, PaperDocument, ResumeDocument } from '@/lib/resume/schema/document'
import type { FormValues } from '../open-document/form-values'
import type { HintStore } from './hint-store'
import type { EditorView, ViewStore } from './view-store'

/**
 * Everything that the parts of an open editor share: one object for as long as a document is open. Functions that
 * take operations are methods, so that code for any kind of document accepts it.
 */
export type Editor<T extends PaperDocument = ResumeDocument> = {
  session: Session<T>
  form: UseFormReturn<FormValues>
  view: ViewStore
  hints: HintStore
  ids: IdGenerator
  /**
   * Applies one operation to the newest state, moves the caret where it says, and opens the part that holds it. False
   * when a limit forbids it: the person was told, and nothing changed.
   */
  run(operation: (document: T) => LimitedEdit<T>): boolean
  /** The same for something that takes away: a notice offers to undo it. */
  runWithUndo(operation: (document: T) => Edit<T>, notice: string): void
  /** Scrolls a field into view and puts the caret into it. */
  goTo: (address: FieldAddress, offset?: number) => void
  /** Where the caret is, or was last before a button took the focus. */
  lastCaret: () => FocusPoint | null
  /** Called by a rich field with each input, before its value: the page reports carets later. */
  noteCaret: (point: FocusPoint) => void
  undo: () => void
  redo: () => void
}

export const EditorContext = createContext<Editor<PaperDocument> | null>(null)

/** The open editor, whatever kind of document is open. Only inside `EditorProvider`. */
export function useAnyEditor(): Editor<PaperDocument> {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('An editor is asked for outside of an EditorProvider')
  return editor
}

/** The editor of an open CV. Only where no letter can be open. */
export function useEditor(): Editor {
  const editor = useAnyEditor()
  if (editor.session.document().kind !== 'resume') throw new Error('The open document is no CV')
  return editor as Editor
}

/** The editor of an open letter. Only where no CV can be open. */
export function useLetterEditor(): Editor<LetterDocument> {
  const editor = useAnyEditor()
  if (editor.session.document().kind !== 'letter') throw new Error('The open document is no letter')
  return editor as Editor<LetterDocument>
}

/**
 * A part of the CV as it is now. Renders again only when that part is another value, so `select`
 * has to return a part of the document or a plain value, never a new object.
 */
export function useDraft<T>(select: (document: ResumeDocument) => T): T {
  const { session } = useEditor()
  const read = () => select(session.document())
  return useSyncExternalStore(session.subscribe, read, read)
}

/** The same for whatever kind of document is open. */
export function useAnyDraft<T>(select: (document: PaperDocument) => T): T {
  const { session } = useAnyEditor()
  const read = () => select(session.document())
  return useSyncExternalStore(session.subscribe, read, read)
}

/** The same for an open letter. */
export function useLetterDraft<T>(select: (document: LetterDocument) => T): T {
  const { session } = useLetterEditor()
  const read = () => select(session.document())
  return useSyncExternalStore(session.subscribe, read, read)
}

/** A part of what is looked at. */
export function useView<T>(select: (view: EditorView) => T): T {
  const { view } = useAnyEditor()
  const read = () => select(view.get())
  return useSyncExternalStore(view.subscribe, read, read)
}
