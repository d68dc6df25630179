'use client'

import { type FormEvent, useState } from 'react'
import { signIn as signInMessages } from '@/lib/messages/areas'
import { useMessages } from '../messages'
import { describeFailure, type Failure } from './describe-failure'

/** Fields of account forms. Password managers know them by `autocomplete`. */
export type FieldName = 'name' | 'email' | 'current' | 'password' | 'code'

type Values = Record<FieldName, string> & { has: (checkbox: string) => boolean }

/** Error messages by field, or above the form. */
export type FormErrors = Partial<Record<FieldName | 'form', string>>

/** Outcome of a submission: null for success, or the failure; custom messages are placed as in `FormErrors`. */
type Outcome = Failure | { errors: FormErrors } | null

type Options = {
  /** Fields that cannot be empty. */
  required: FieldName[]
  /** Message for an empty field, if not the default. */
  missing?: Partial<Record<FieldName, string>>
  /** Whether the password is a new one, with a minimum length. */
  hasNewPassword?: boolean
  send: (values: Values) => Promise<Outcome>
}

function readValues(form: HTMLFormElement): Values {
  const data = new FormData(form)
  const read = (name: FieldName) => String(data.get(name) ?? '')
  return {
    name: read('name').trim(),
    email: read('email').trim(),
    // Passwords are not trimmed.
    current: read('current'),
    password: read('password'),
    // Codes are displayed in groups, and people copy the spaces.
    code: read('code').replace(/\s/g, ''),
    has: (checkbox) => data.has(checkbox),
  }
}

/**
 * Controls an account form: checks required fields, submits once, and shows errors at their fields, focusing the first.
 * Fields are uncontrolled, so that a failure loses no input.
 */
export function useAccountForm({ required, missing, hasNewPassword, send }: Options) {
  const messages = useMessages(signInMessages)
  const [errors, setErrors] = useState<FormErrors>({})
  const [isBusy, setBusy] = useState(false)

  function check(form: HTMLFormElement, values: Values): FormErrors {
    const found: FormErrors = {}
    for (const name of required) {
      if (values[name] !== '') continue
      found[name] = missing?.[name] ?? messages.missing[name === 'current' ? 'password' : name]
    }
    const email = form.elements.namedItem('email')
    if (email instanceof HTMLInputElement && email.validity.typeMismatch) {
      found.email = messages.failures.email
    }
    if (hasNewPassword && !found.password && values.password.length < 12) {
      found.password = messages.failures.passwordTooShort
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
    const { place, text } = describeFailure(outcome, messages)
    const isThere = place !== 'form' && form.elements.namedItem(place) !== null
    notify(form, { [isThere ? place : 'form']: text })
  }

  return {
    errors,
    isBusy,
    /** For forms whose fields change after an error. */
    clearErrors: () => setErrors({}),
    /** Props of the `form` element. Own messages replace the browser's validation. */
    formProps: {
      noValidate: true,
      onSubmit: (event: FormEvent<HTMLFormElement>) => void submit(event),
    },
  }
}
