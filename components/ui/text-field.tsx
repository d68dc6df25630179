'use client'

import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from 'react'
import { useInputFocus } from './field-focus'
import { describedBy, FieldFrame, fieldBox } from './field-frame'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'size'> & {
  label: string
  isLabelHidden?: boolean
  description?: ReactNode
  hint?: ReactNode
  error?: ReactNode
  /** Its name for focus requests, unique on the screen. */
  fieldKey?: string
  className?: string
  ref?: Ref<HTMLInputElement>
}

/**
 * One line of plain text. A native input, so a form library may register it uncontrolled by its
 * `ref`, and a hundred of them cost nothing.
 */
export function TextField(props: Props) {
  const { label, isLabelHidden, description, hint, error, fieldKey, className, ref, ...rest } =
    props
  const ownId = useId()
  const id = rest.id ?? ownId
  const setInput = useInputFocus(fieldKey, ref)
  return (
    <FieldFrame
      controlId={id}
      label={label}
      isLabelHidden={isLabelHidden}
      isRequired={rest.required}
      description={description}
      hint={hint}
      error={error}
      className={className}
    >
      <input
        type="text"
        dir="auto"
        enterKeyHint="done"
        {...rest}
        ref={setInput}
        id={id}
        data-field-key={fieldKey}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, props, rest['aria-describedby'])}
        className={`${fieldBox} min-h-10.5 pointer-coarse:min-h-11`}
      />
    </FieldFrame>
  )
}
