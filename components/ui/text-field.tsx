import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from 'react'
import { useInputFocus } from './field-focus'
import { describedBy, FieldFrame, fieldBox } from './field-frame'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'size'> & {
  label: string
  isLabelHidden?: boolean
  description?: ReactNode
  hint?: ReactNode
  error?: ReactNode
  /** Key for focus requests, unique on the screen. */
  fieldKey?: string
  className?: string
  ref?: Ref<HTMLInputElement>
}

/** Single-line plain text field. A native input, so that a form library may register it uncontrolled by its `ref`. */
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
        className={`${fieldBox} min-h-9 pointer-coarse:min-h-11`}
      />
    </FieldFrame>
  )
}
