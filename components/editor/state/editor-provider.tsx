'use client'

import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useFocusRequests } from '@/components/ui/field-focus'
import { useMessages } from '@/components/ui/messages'
import { useLateCode } from '@/components/ui/use-late-code'
import type { FieldValue } from '@/lib/browser/editing/field-values'
import { createSession } from '@/lib/browser/editing/session'
import type { FocusPoint, Journal, UndoHistory } from '@/lib/browser/journal/journal-types'
import { common as commonMessages, editor as editorMessages } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import { createIdGenerator } from '@/lib/resume/ids'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { createEditor } from './create-editor'
import { EditorContext } from './editor-context'
import { addressOfName, type FormValues, formName, formValuesOf } from './form-values'
import { showInAddress } from './use-opened'
import { createViewStore } from './view-store'

type Props = {
  document: PaperDocument
  history: UndoHistory
  journal: Journal
  /** The section to begin with; null on a phone for the list of sections. */
  section: string | null
  /** The address names another document, and stays as it is. */
  isElsewhere?: boolean
  children: ReactNode
}

/** The caret of the input that is being typed into; elsewhere the last one that was reported. */
function caretInInput(last: FocusPoint | null): FocusPoint | null {
  const input = document.activeElement
  if (!(input instanceof HTMLInputElement) || input.selectionStart === null) return last
  const address = input.getAttribute('data-field-key')
  return address ? { address: address as FieldAddress, offset: input.selectionStart } : last
}

/**
 * Opens one document for editing: the form holds what is typed, the session makes the newest document of
 * it, and one subscription between them is the only way from a key to the journal and the paper.
 */
export function EditorProvider(props: Props) {
  const { document: opened, history, journal, section, isElsewhere = false, children } = props
  const focus = useFocusRequests()
  const messages = useMessages(editorMessages)
  const { undo: undoLabel } = useMessages(commonMessages)
  const withLateCode = useLateCode()
  const form = useForm<FormValues>({ defaultValues: formValuesOf(opened) })
  const lastCaret = useRef<FocusPoint | null>(null)
  /** Caret that a rich text field reported for the input in progress. */
  const typedCaret = useRef<FocusPoint | null>(null)
  /** The journal may become another one: a guest who signs in writes on in the account's. */
  const currentJournal = useRef(journal)
  useLayoutEffect(() => {
    currentJournal.current = journal
  }, [journal])
  const [editor] = useState(() =>
    createEditor({
      session: createSession({
        document: opened,
        history,
        save(document, undo) {
          currentJournal.current.save(document, undo)
          if (!isElsewhere) showInAddress(document.id)
        },
        now: Date.now,
        caretBefore: () => lastCaret.current,
        caretAfter() {
          lastCaret.current = typedCaret.current ?? caretInInput(lastCaret.current)
          typedCaret.current = null
          return lastCaret.current
        },
      }),
      form,
      view: createViewStore(section),
      ids: createIdGenerator(),
      focus,
      messages,
      undoLabel,
      withLateCode,
      lastCaret: () => lastCaret.current,
      noteCaret(point) {
        typedCaret.current = point
      },
    }),
  )

  useEffect(
    () =>
      focus.onFocusChange((place) => {
        if (!place) return
        lastCaret.current = { address: place.key as FieldAddress, offset: place.offset }
      }),
    [focus],
  )

  useLayoutEffect(() => {
    const { session } = editor
    let isRewriting = false
    const stopForm = form.subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        const address = addressOfName(name)
        if (isRewriting || !name || !address) return
        session.type(address, form.getValues(name as `${string}.${string}`) as FieldValue)
      },
    })
    const stopSession = session.onRewrite((values) => {
      isRewriting = true
      for (const [address, value] of values) form.setValue(formName(address), value)
      isRewriting = false
    })
    return () => {
      stopForm()
      stopSession()
    }
  }, [editor, form])

  return <EditorContext value={editor}>{children}</EditorContext>
}
