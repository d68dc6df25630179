import { type Ref, useId, useState } from 'react'
import { ui as uiMessages } from '@/lib/messages/areas'
import { useInputFocus } from '../field-focus'
import { FieldFrame, fieldBox } from '../field-frame'
import { useInterfaceLocale, useMessages } from '../messages'
import { formatDay, readTypedDay } from './typed-day'
import { useDays } from './use-days'

type Props = {
  id?: string
  /** Null: it is elsewhere, for this id. */
  label: string | null
  /** `YYYY-MM-DD`, or text that is no day. */
  value: string
  onChange: (value: string) => void
  placeholder?: string
  isReadOnly?: boolean
  /** Takes a day without a year for the last such day. */
  isPast?: boolean
  /** Key for focus requests, unique on the screen. */
  fieldKey?: string
  className?: string
  /** Classes of the input in place of the usual ones. */
  look?: string
  ref?: Ref<HTMLInputElement>
}

/**
 * Field for a day, typed in any way that the interface's language or English has, and shown with its weekday: "Fri 11
 * Dec 2026". What is no day stays as it was typed, and is said to be none.
 */
export function DayField(props: Props) {
  const { label, value, onChange, placeholder, fieldKey, className, look, ref } = props
  const { isReadOnly, isPast } = props
  const { notADay } = useMessages(uiMessages)
  const locale = useInterfaceLocale()
  const today = useDays().today()
  const ownId = useId()
  const id = props.id ?? ownId
  const [typed, setTyped] = useState<string | null>(null)
  const setInput = useInputFocus(fieldKey, ref)
  const isOther = typed === null && value !== '' && readTypedDay(value, locale, today) === null
  const error = isOther ? notADay(formatDay(today, locale, today)) : undefined
  const input = (
    <input
      ref={setInput}
      id={id}
      type="text"
      dir="auto"
      autoComplete="off"
      enterKeyHint="done"
      placeholder={placeholder}
      readOnly={isReadOnly}
      data-field-key={fieldKey}
      aria-invalid={isOther || undefined}
      aria-describedby={isOther ? `${id}-error` : undefined}
      value={typed ?? formatDay(value, locale, today, true)}
      onChange={({ target }) => {
        const text = target.value
        setTyped(text)
        const day = readTypedDay(text, locale, today, isPast)
        if (day !== null || text.trim() === '') onChange(day ?? '')
      }}
      onBlur={() => {
        if (typed !== null) onChange(readTypedDay(typed, locale, today, isPast) ?? typed.trim())
        setTyped(null)
      }}
      className={look ?? `${fieldBox} min-h-9 pointer-coarse:min-h-11`}
    />
  )
  if (label === null) {
    return (
      <div className={`min-w-0 ${className ?? ''}`}>
        {input}
        {error && (
          <p id={`${id}-error`} role="alert" className="mt-1 text-del text-xs">
            {error}
          </p>
        )}
      </div>
    )
  }
  return (
    <FieldFrame controlId={id} label={label} error={error} className={className}>
      {input}
    </FieldFrame>
  )
}
