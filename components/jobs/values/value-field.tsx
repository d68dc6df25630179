import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react'
import { useFieldFocus } from '@/components/ui/field-focus'
import { useGrowingHeight } from '@/components/ui/use-growing-height'
import { valueLook } from './value-look'

type Props = {
  id: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  maxLength: number
  /** Key for focus requests, unique on the screen. */
  fieldKey?: string
  isReadOnly?: boolean
  /** Keeps line breaks. */
  isMultiline?: boolean
  inputMode?: 'email' | 'tel' | 'url'
  className?: string
  'aria-describedby'?: string
  'aria-label'?: string
  onPaste?: (event: ClipboardEvent<HTMLTextAreaElement>) => void
  'data-new-job'?: string
}

/** Text that is shown as a value and can be typed in: a line wraps, but has no line breaks. */
export function ValueField(props: Props) {
  const { value, onChange, fieldKey, isReadOnly, isMultiline, className, ...rest } = props
  const area = useRef<HTMLTextAreaElement>(null)
  useGrowingHeight(area, value)
  useFieldFocus(fieldKey, {
    focus(offset) {
      area.current?.focus()
      area.current?.setSelectionRange(offset, offset)
    },
    caret: () => area.current?.selectionStart ?? 0,
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const isBreak = event.key === 'Enter' && !event.nativeEvent.isComposing
    if (isBreak && !isMultiline) event.preventDefault()
  }
  return (
    <textarea
      {...rest}
      ref={area}
      rows={1}
      dir="auto"
      autoComplete="off"
      spellCheck={isMultiline ?? false}
      enterKeyHint={isMultiline ? undefined : 'next'}
      readOnly={isReadOnly}
      data-field-key={fieldKey}
      value={value}
      onChange={({ target }) =>
        onChange(isMultiline ? target.value : target.value.replace(/[\r\n]+/g, ' '))
      }
      onKeyDown={onKeyDown}
      className={`${valueLook} field-sizing-content ${className ?? ''}`}
    />
  )
}
