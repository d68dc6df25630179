'use client'

import { type FormEvent, useId, useState } from 'react'
import { describeFailure, type Failure } from '@/components/ui/form/describe-failure'
import { useMessages } from '@/components/ui/messages'
import { signIn as signInMessages } from '@/lib/messages/areas'

/** Fields that can have errors, in form order. */
const fieldNames = ['address', 'key', 'model'] as const
type FieldName = (typeof fieldNames)[number]

export type FormErrors = Partial<Record<FieldName | 'form', string>>
/** Returns the value of a field, trimmed. */
export type ReadField = (name: string) => string

type Parts<T> = {
  /** Returns errors for missing values before anything is sent. */
  find: (read: ReadField) => FormErrors
  save: (read: ReadField) => Promise<{ ok: true; value: T } | ({ ok: false } & Failure)>
  /** Message for input that the server rejects. */
  invalid: string
  onSaved: (value: T) => void
}

/** Submits a form for a model server, one attempt at a time, and focuses the first invalid field. */
export function useModelForm<T>({ find, save, invalid, onSaved }: Parts<T>) {
  const signInTexts = useMessages(signInMessages)
  const [errors, setErrors] = useState<FormErrors>({})
  const [isBusy, setBusy] = useState(false)
  const place = useId()
  const idOf = (name: FieldName) => `${place}-${name}`

  function notify(found: FormErrors) {
    setErrors(found)
    const first = fieldNames.find((name) => found[name])
    if (first) document.getElementById(idOf(first))?.focus()
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isBusy) return
    const data = new FormData(event.currentTarget)
    const read = (name: string) => String(data.get(name) ?? '').trim()
    const found = find(read)
    notify(found)
    if (Object.keys(found).length > 0) return
    setBusy(true)
    const saved = await save(read)
    setBusy(false)
    if (saved.ok) return onSaved(saved.value)
    notify({ form: saved.code === 'invalid' ? invalid : describeFailure(saved, signInTexts).text })
  }

  return { errors, isBusy, idOf, submit }
}

export type ModelFormState = ReturnType<typeof useModelForm>
