import { type ReactNode, type TextareaHTMLAttributes, useId, useRef } from 'react'
import { useFieldFocus } from './field-focus'
import { describedBy, FieldFrame, fieldBox } from './field-frame'
import { useGrowingHeight } from './use-growing-height'

type Props = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className'> & {
  label: string
  isLabelHidden?: boolean
  description?: ReactNode
  /** Key for focus requests, unique on the screen. */
  fieldKey?: string
  className?: string
}

/** Multi-line plain text field that grows with its content. */
export function TextArea(props: Props) {
  const { label, isLabelHidden, description, fieldKey, className, ...rest } = props
  const ownId = useId()
  const id = rest.id ?? ownId
  const area = useRef<HTMLTextAreaElement>(null)
  useGrowingHeight(area, rest.value)
  useFieldFocus(fieldKey, {
    focus(offset) {
      area.current?.focus()
      area.current?.setSelectionRange(offset, offset)
    },
    caret: () => area.current?.selectionStart ?? 0,
  })
  return (
    <FieldFrame
      controlId={id}
      label={label}
      isLabelHidden={isLabelHidden}
      description={description}
      className={className}
    >
      <textarea
        dir="auto"
        rows={2}
        {...rest}
        ref={area}
        id={id}
        data-field-key={fieldKey}
        aria-describedby={describedBy(id, { description }, rest['aria-describedby'])}
        className={`${fieldBox} field-sizing-content max-h-[60vh] min-h-9 resize-none py-1.5 pointer-coarse:min-h-11`}
      />
    </FieldFrame>
  )
}
