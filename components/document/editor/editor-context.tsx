import { createContext, useContext, useSyncExternalStore } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { Edit, LimitedEdit } from '@/lib/browser/editing/edit'
import type { Session } from '@/lib/browser/editing/session'
import type { FocusPoint } from '@/lib/browser/storage/journal/journal-types'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { ComposedExample } from '@/lib/resume/examples/compose-example'
import type { IdGenerator } from '@/lib/resume/ids'
import type { LetterDocument, PaperDocument, ResumeDocument } from '@/lib/resume/schema/document'
import type { FormValues } from '../open-document/form-values'
import type { ExampleStore } from './example-store'
import type { HintStore } from './hint-store'
import type { PrintStore } from './print-store'
import type { EditorView, ViewStore } from './view-store'

/**
 * Shared API of an open editor; a stable object. Functions that take operations are methods, for bivariance: code for
 * any kind of document accepts it.
 */
export type Editor<T extends PaperDocument = ResumeDocument> = {
  session: Session<T>
  form: UseFormReturn<FormValues>
  view: ViewStore
  hints: HintStore
  example: ExampleStore
  print: PrintStore
  ids: IdGenerator
  /**
   * Applies an operation to the current document, moves the caret, and opens the section. False if a limit forbids it,
   * which is reported.
   */
  run(operation: (document: T) => LimitedEdit<T>): boolean
  /** Applies a removal, with a notice that offers undo. */
  runWithUndo(operation: (document: T) => Edit<T>, notice: string): void
  /** Scrolls to a field and focuses it. */
  goTo: (address: FieldAddress, offset?: number) => void
  /** Returns the current caret, or the last one before a button took the focus. */
  lastCaret: () => FocusPoint | null
  /** Called by a rich field with each input, before its value: the page reports carets later. */
  noteCaret: (point: FocusPoint) => void
  undo: () => void
  redo: () => void
}

export const EditorContext = createContext<Editor<PaperDocument> | null>(null)

/** Returns the open editor for any kind of document. Only inside `EditorProvider`. */
export function useAnyEditor(): Editor<PaperDocument> {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('An editor is asked for outside of an EditorProvider')
  return editor
}

/** Returns the editor of an open CV. Only where no letter can be open. */
export function useEditor(): Editor {
  const editor = useAnyEditor()
  if (editor.session.document().kind !== 'resume') throw new Error('The open document is no CV')
  return editor as Editor
}

/** Returns the editor of an open letter. Only where no CV can be open. */
export function useLetterEditor(): Editor<LetterDocument> {
  const editor = useAnyEditor()
  if (editor.session.document().kind !== 'letter') throw new Error('The open document is no letter')
  return editor as Editor<LetterDocument>
}

/**
 * Selects a part of the current CV. Rerenders only if the part changes, so `select` has to return a part of the
 * document or a primitive, never a new object.
 */
export function useDraft<T>(select: (document: ResumeDocument) => T): T {
  const { session } = useEditor()
  const read = () => select(session.document())
  return useSyncExternalStore(session.subscribe, read, read)
}

/** Selects a part of the current document of any kind. */
export function useAnyDraft<T>(select: (document: PaperDocument) => T): T {
  const { session } = useAnyEditor()
  const read = () => select(session.document())
  return useSyncExternalStore(session.subscribe, read, read)
}

/** Selects a part of the current letter. */
export function useLetterDraft<T>(select: (document: LetterDocument) => T): T {
  const { session } = useLetterEditor()
  const read = () => select(session.document())
  return useSyncExternalStore(session.subscribe, read, read)
}

/** Selects a part of the CV composed with its example: of the own CV alone (null) without one. */
export function useExample<T>(select: (composed: ComposedExample | null) => T): T {
  const { example } = useAnyEditor()
  const read = () => select(example.composed())
  return useSyncExternalStore(example.subscribe, read, read)
}

/** Selects a part of what is sent and shown. */
export function usePrint<T>(select: (print: ReturnType<PrintStore['get']>) => T): T {
  const { print } = useAnyEditor()
  const read = () => select(print.get())
  return useSyncExternalStore(print.subscribe, read, read)
}

/** Selects a part of the view state. */
export function useView<T>(select: (view: EditorView) => T): T {
  const { view } = useAnyEditor()
  const read = () => select(view.get())
  return useSyncExternalStore(view.subscribe, read, read)
}
