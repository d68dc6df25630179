import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { signIn as signInMessages } from '@/lib/messages/areas'
import { useMessages } from '../messages'
import { describeFailure, type Failure } from './describe-failure'

/** Fields that can have errors. Password managers know the first ones by `autocomplete`. */
type FieldName = 'name' | 'email' | 'current' | 'password' | 'code' | 'url' | 'key' | 'model'

type Values = Record<FieldName, string> & {
  /** Returns the text of any other field. */
  read: (name: string) => string
  has: (checkbox: string) => boolean
}

/** Error messages by field, or above the form. */
type FormErrors = Partial<Record<FieldName | 'form', string>>

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
  const readTyped = (name: string) => String(data.get(name) ?? '')
  const read = (name: string) => readTyped(name).trim()
  return {
    name: read('name'),
    email: read('email'),
    // Passwords are not trimmed.
    current: readTyped('current'),
    password: readTyped('password'),
    // Codes are displayed in groups, and people copy the spaces.
    code: readTyped('code').replace(/\s/g, ''),
    url: read('url'),
    key: read('key'),
    model: read('model'),
    read,
    has: (checkbox) => data.has(checkbox),
  }
}

/** Returns the next field without text; checkboxes and the like have none to type. */
export function findEmptyAfter<Field extends { type: string; value: string }>(
  fields: readonly Field[],
  field: Field,
): Field | undefined {
  const isTyped = ({ type }: Field) => !['checkbox', 'radio', 'hidden'].includes(type)
  return fields.slice(fields.indexOf(field) + 1).find((one) => isTyped(one) && one.value === '')
}

const fieldsOf = (form: HTMLFormElement) =>
  [...form.elements].filter((element) => element instanceof HTMLInputElement)

/** Enter in a field that announces "next" goes to the next empty one, as the key of a phone says; without one it submits. */
function goOn(event: KeyboardEvent<HTMLFormElement>): void {
  const field = event.target
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  if (!(field instanceof HTMLInputElement) || field.enterKeyHint !== 'next') return
  const next = findEmptyAfter(fieldsOf(event.currentTarget), field)
  if (!next) return
  event.preventDefault()
  next.focus()
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
      found[name] = missing?.[name] ?? missingText(name)
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

  function missingText(name: FieldName): string {
    const texts: Partial<Record<FieldName, string>> = messages.missing
    return texts[name === 'current' ? 'password' : name] ?? messages.failures.unclear
  }

  function notify(form: HTMLFormElement, found: FormErrors) {
    setErrors(found)
    fieldsOf(form)
      .find(({ name }) => found[name as FieldName])
      ?.focus()
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
      onKeyDown: goOn,
      onSubmit: (event: FormEvent<HTMLFormElement>) => void submit(event),
    },
  }
}
