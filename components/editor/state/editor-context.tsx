'use client'

import { createContext, useContext, useSyncExternalStore } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { Edit, LimitedEdit } from '@/lib/browser/editing/edit'
import type { Session } from '@/lib/browser/editing/session'
import type { FocusPoint } from '@/lib/browser/journal/types'
import type { FieldAddress } from '@/lib/resume/address'
import type { IdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { FormValues } from './form-values'
import type { HintStore } from './hint-store'
import type { EditorView, ViewStore } from './view-store'

/** Everything that the parts of an open editor share. It is one object for as long as a CV is open. */
export type Editor = {
  session: Session
  form: UseFormReturn<FormValues>
  view: ViewStore
  hints: HintStore
  ids: IdGenerator
  /**
   * Does one operation on the newest state, moves the caret where it says, and opens what holds it.
   * False when a limit forbids it: the person has been told and nothing was changed.
   */
  run: (operation: (document: ResumeDocument) => LimitedEdit) => boolean
  /** The same for something that takes away: a notice offers to undo it. */
  runWithUndo: (operation: (document: ResumeDocument) => Edit, notice: string) => void
  /** Brings a field into sight and puts the caret into it. */
  goTo: (address: FieldAddress, offset?: number) => void
  /** Where the caret is, or was last before a button took the focus. */
  lastCaret: () => FocusPoint | null
  /** Called by a rich field with each input, before its value: the page reports carets later. */
  noteCaret: (point: FocusPoint) => void
  undo: () => void
  redo: () => void
}

export const EditorContext = createContext<Editor | null>(null)

/** The open editor. Only inside `EditorProvider`. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('useEditor outside an EditorProvider')
  return editor
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

/** A part of what is looked at. */
export function useView<T>(select: (view: EditorView) => T): T {
  const { view } = useEditor()
  const read = () => select(view.get())
  return useSyncExternalStore(view.subscribe, read, read)
}
