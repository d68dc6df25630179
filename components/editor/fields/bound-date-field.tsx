import { memo, useState } from 'react'
import { useController } from 'react-hook-form'
import { useAnyDraft, useAnyEditor } from '@/components/document/editor/editor-context'
import { useField } from '@/components/document/fields/use-field'
import { formName } from '@/components/document/open-document/form-values'
import { useRoomForPaste } from '@/components/document/open-document/use-room-for-paste'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import { editor as editorMessages } from '@/lib/messages/areas'
import { fieldAddress } from '@/lib/resume/change/address'
import { formatDate, isTypedDate } from '@/lib/resume/labels/format-date'
import { limits } from '@/lib/resume/resume-limits'
import { storedDate } from './typed-date'

type Props = { owner: string; field: string; label: string; example?: string; className?: string }

/**
 * A date field for free text. A recognised date is stored as a date at once; other text is stored and printed as typed.
 * The text in the field changes only on blur.
 */
export const BoundDateField = memo(function BoundDateField(props: Props) {
  const { owner, field, label, example, className } = props
  const { form } = useAnyEditor()
  const messages = useMessages(editorMessages)
  const { address, hint, language, placeholder } = useField(owner, field, example)
  const style = useAnyDraft((document) => document.design.dateStyle)
  const look = useAnyDraft((document) => document.design.look)
  const { field: bound } = useController({ control: form.control, name: formName(address) })
  const stored = String(bound.value ?? '')
  /** Text being typed with the parsed value; null while nobody is typing. */
  const [typing, setTyping] = useState<{ text: string; stored: string } | null>(null)
  const isTyping = typing !== null && typing.stored === stored
  const isUnclear = !isTyping && stored !== '' && isTypedDate(stored)
  const hasStart = () =>
    field === 'endDate' && Boolean(form.getValues(formName(fieldAddress(owner, 'startDate'))))
  return (
    <TextField
      ref={bound.ref}
      name={bound.name}
      fieldKey={address}
      label={label}
      placeholder={placeholder && formatDate(placeholder, style, language, look)}
      value={isTyping ? typing.text : formatDate(stored, style, language, look)}
      onChange={(event) => {
        const text = event.target.value
        const understood = storedDate(text, language, hasStart())
        setTyping({ text, stored: understood })
        bound.onChange(understood)
      }}
      onBlur={() => {
        setTyping(null)
        bound.onBlur()
      }}
      hint={isUnclear ? messages.dateAsTyped : hint}
      maxLength={limits.line}
      onPaste={useRoomForPaste(limits.line)}
      autoComplete="off"
      lang={language}
      enterKeyHint="next"
      autoCorrect="off"
      spellCheck={false}
      className={className}
    />
  )
})
