'use client'

import { type ReactNode, useEffect, useId, useState } from 'react'
import { describedBy, FieldFrame, fieldBox } from './field-frame'

type Props = {
  label: string
  value: number
  minimum: number
  maximum: number
  step: number
  description?: ReactNode
  /** Called with a number inside the range only. */
  onChange: (value: number) => void
  className?: string
}

/**
 * A number typed in digits. While what stands there is no number of the range, the value stays as
 * it was; leaving the field shows the value that holds.
 */
export function NumberField(props: Props) {
  const { label, value, minimum, maximum, step, description, onChange, className } = props
  const id = useId()
  const [typed, setTyped] = useState(String(value))
  useEffect(() => setTyped((now) => (Number(now) === value ? now : String(value))), [value])
  const isWrong = !isInRange(typed, minimum, maximum)
  return (
    <FieldFrame controlId={id} label={label} description={description} className={className}>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        min={minimum}
        max={maximum}
        step={step}
        value={typed}
        aria-invalid={isWrong || undefined}
        aria-describedby={describedBy(id, { description })}
        onChange={(event) => {
          setTyped(event.target.value)
          if (isInRange(event.target.value, minimum, maximum)) onChange(Number(event.target.value))
        }}
        onBlur={() => setTyped(String(value))}
        className={`${fieldBox} min-h-10.5 tabular-nums pointer-coarse:min-h-11`}
      />
    </FieldFrame>
  )
}

function isInRange(typed: string, minimum: number, maximum: number): boolean {
  const number = typed.trim() === '' ? Number.NaN : Number(typed)
  return number >= minimum && number <= maximum
}
