'use client'

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useFocusRequests } from '@/components/ui/field-focus'
import type { FieldValue } from '@/lib/browser/editing/field-values'
import { createSession } from '@/lib/browser/editing/session'
import type { FocusPoint, Journal, UndoHistory } from '@/lib/browser/journal/journal-types'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { Document } from '@/lib/resume/schema/document'
import { addressOfName, type FormValues, formName, formValuesOf } from './form-values'
import { showInAddress } from './show-in-address'

/** The caret of the input that is being typed into; elsewhere the last one that was reported. */
function caretInInput(last: FocusPoint | null): FocusPoint | null {
  const input = document.activeElement
  const isText = input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement
  if (!isText || input.selectionStart === null) return last
  const address = input.getAttribute('data-field-key')
  return address ? { address: address as FieldAddress, offset: input.selectionStart } : last
}

/**
 * Opens one document for typing: the form holds what is typed, the session makes the newest document of it, and one
 * subscription between them is the only way from a key to the journal. The answer never changes. The address of a
 * screen that is elsewhere names another document, and stays as it is.
 */
export function useFormSession<T extends Document>(
  opened: T,
  history: UndoHistory,
  journal: Journal,
  isElsewhere = false,
) {
  const focus = useFocusRequests()
  const form = useForm<FormValues>({ defaultValues: formValuesOf(opened) })
  const lastCaret = useRef<FocusPoint | null>(null)
  /** Caret that a rich text field reported for the input in progress. */
  const typedCaret = useRef<FocusPoint | null>(null)
  /** The journal may become another one: a guest who signs in writes on in the account's. */
  const currentJournal = useRef(journal)
  useLayoutEffect(() => {
    currentJournal.current = journal
  }, [journal])
  const [parts] = useState(() => ({
    session: createSession<T>({
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
    focus,
    lastCaret: () => lastCaret.current,
    noteCaret(point: FocusPoint) {
      typedCaret.current = point
    },
  }))

  useEffect(
    () =>
      focus.onFocusChange((place) => {
        if (!place) return
        lastCaret.current = { address: place.key as FieldAddress, offset: place.offset }
      }),
    [focus],
  )

  useLayoutEffect(() => {
    const { session } = parts
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
  }, [parts, form])

  return parts
}
