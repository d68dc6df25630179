'use client'

import { type FormEvent, useState } from 'react'
import { signIn as signInMessages } from '@/lib/messages/areas'
import { useMessages } from '../messages'
import { describeFailure, type Failure } from './failure-words'

/** The fields that forms of an account have. The browser's managers know them by `autocomplete`. */
export type FieldName = 'name' | 'email' | 'current' | 'password' | 'code'

type Values = Record<FieldName, string> & { has: (checkbox: string) => boolean }

/** Error messages of a form, beside its fields or above them all. */
export type FormErrors = Partial<Record<FieldName | 'form', string>>

/** Outcome of a submission: null for success, or the failure; custom messages are placed as in `FormErrors`. */
type Outcome = Failure | { errors: FormErrors } | null

type Options = {
  /** Fields that cannot be empty. */
  required: FieldName[]
  /** Message for an empty field, where the field is not about the user. */
  missing?: Partial<Record<FieldName, string>>
  /** A password field that holds a new password, which has a least length. */
  hasNewPassword?: boolean
  send: (values: Values) => Promise<Outcome>
}

function readValues(form: HTMLFormElement): Values {
  const data = new FormData(form)
  const read = (name: FieldName) => String(data.get(name) ?? '')
  return {
    name: read('name').trim(),
    email: read('email').trim(),
    // A password is taken as it was typed, blanks and all.
    current: read('current'),
    password: read('password'),
    // Codes are shown in groups, and people copy the gaps.
    code: read('code').replace(/\s/g, ''),
    has: (checkbox) => data.has(checkbox),
  }
}

/**
 * A form of an account: looks for what is missing, sends it once, and puts what went wrong beside
 * the field that it is about, where the caret goes. The fields keep their own values, so nothing
 * typed is lost by a failure.
 */
export function useAccountForm({ required, missing, hasNewPassword, send }: Options) {
  const words = useMessages(signInMessages)
  const [errors, setErrors] = useState<FormErrors>({})
  const [isBusy, setBusy] = useState(false)

  function check(form: HTMLFormElement, values: Values): FormErrors {
    const found: FormErrors = {}
    for (const name of required) {
      if (values[name] !== '') continue
      found[name] = missing?.[name] ?? words.missing[name === 'current' ? 'password' : name]
    }
    const email = form.elements.namedItem('email')
    if (email instanceof HTMLInputElement && email.validity.typeMismatch) {
      found.email = words.failures.email
    }
    if (hasNewPassword && !found.password && values.password.length < 12) {
      found.password = words.failures.passwordTooShort
    }
    return found
  }

  function notify(form: HTMLFormElement, found: FormErrors) {
    setErrors(found)
    const fields = [...form.elements].filter((element) => element instanceof HTMLInputElement)
    fields.find(({ name }) => found[name as FieldName])?.focus()
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    if (isBusy) return
    const values = readValues(form)
    const wrong = check(form, values)
    notify(form, wrong)
    if (Object.keys(wrong).length > 0) return
    setBusy(true)
    const outcome = await send(values)
    setBusy(false)
    if (outcome === null) return
    if ('errors' in outcome) return notify(form, outcome.errors)
    const { place, text } = describeFailure(outcome, words)
    const isThere = place !== 'form' && form.elements.namedItem(place) !== null
    notify(form, { [isThere ? place : 'form']: text })
  }

  return {
    errors,
    isBusy,
    /** For where another field takes the place of the one that was wrong. */
    clearErrors: () => setErrors({}),
    /** For the `form` element. Our own words stand in for the browser's bubbles. */
    formProps: {
      noValidate: true,
      onSubmit: (event: FormEvent<HTMLFormElement>) => void submit(event),
    },
  }
}
