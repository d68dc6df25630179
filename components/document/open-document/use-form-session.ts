import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useFocusRequests } from '@/components/ui/field-focus'
import type { FieldValue } from '@/lib/browser/editing/field-values'
import { isAsBegun } from '@/lib/browser/editing/places'
import { createSession, type Session } from '@/lib/browser/editing/session'
import type { FocusPoint, Journal, UndoHistory } from '@/lib/browser/storage/journal/journal-types'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { Document } from '@/lib/resume/schema/document'
import { directionControl, typedText } from '@/lib/resume/text/typed-text'
import { addressOfName, type FormValues, formName, formValuesOf } from './form-values'
import { showInAddress } from './show-in-address'

/** Returns the caret of the focused input; otherwise the last reported one. */
function caretInInput(last: FocusPoint | null): FocusPoint | null {
  const input = document.activeElement
  const isText = input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement
  if (!isText || input.selectionStart === null) return last
  const address = input.getAttribute('data-field-key')
  const offset = typedText(input.value.slice(0, input.selectionStart)).length
  return address ? { address: address as FieldAddress, offset } : last
}

/** Returns the form name of an event's field; null for others. */
function nameOfField(target: EventTarget | null) {
  const field = target instanceof Element ? target.closest('[data-field-key]') : null
  const address = field?.getAttribute('data-field-key')
  return address ? formName(address as FieldAddress) : null
}

/** Separates undo steps: a paste, a cut and a drop are steps of their own, and blur ends a step. */
function watchSteps(session: Pick<Session, 'endStep' | 'setNextApart'>): () => void {
  const listening = new AbortController()
  const listen = { capture: true, signal: listening.signal }
  for (const name of ['paste', 'cut', 'drop']) {
    document.addEventListener(name, session.setNextApart, listen)
  }
  document.addEventListener('focusout', session.endStep, listen)
  return () => listening.abort()
}

/**
 * Connects form and session of one document: the form holds the input, the session derives the document, and a single
 * subscription leads from a key to the journal. The result is stable. With `isElsewhere` the URL belongs to another
 * document and is not changed. One that is new is not stored before something of the person's own is in it.
 */
export function useFormSession<T extends Document>(
  opened: T,
  history: UndoHistory,
  journal: Journal,
  { isElsewhere = false, isNew = false } = {},
) {
  const focus = useFocusRequests()
  const form = useForm<FormValues>({ defaultValues: formValuesOf(opened) })
  const lastCaret = useRef<FocusPoint | null>(null)
  /** Caret that a rich text field reported for the input in progress. */
  const typedCaret = useRef<FocusPoint | null>(null)
  /** The journal may change: after a guest signs in, it is the account's. */
  const currentJournal = useRef(journal)
  useLayoutEffect(() => {
    currentJournal.current = journal
  }, [journal])
  const isStored = useRef(!isNew)
  const [parts] = useState(() => ({
    session: createSession<T>({
      document: opened,
      history,
      save(document, undo) {
        isStored.current ||= !isAsBegun(document, opened)
        if (!isStored.current) return
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
    const stopSteps = watchSteps(session)
    // Shows the stored value after blur.
    const showStored = (event: Event) => {
      const name = nameOfField(event.target)
      const typed = name && form.getValues(name)
      if (!name || typeof typed !== 'string' || typedText(typed) === typed) return
      isRewriting = true
      form.setValue(name, typedText(typed))
      isRewriting = false
    }
    // Shown until blur, they would turn the words behind them.
    const dropControls = (event: Event) => {
      const { target } = event
      const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
      if (!isText || target.value.search(directionControl) < 0) return
      const caret = typedText(target.value.slice(0, target.selectionStart ?? 0)).length
      showStored(event)
      target.setSelectionRange(caret, caret)
    }
    document.addEventListener('focusout', showStored)
    document.addEventListener('input', dropControls)
    return () => {
      document.removeEventListener('input', dropControls)
      document.removeEventListener('focusout', showStored)
      stopSteps()
      stopForm()
      stopSession()
    }
  }, [parts, form])

  return parts
}
