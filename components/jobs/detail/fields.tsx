import { type InputHTMLAttributes, memo, useId } from 'react'
import { useController, useWatch } from 'react-hook-form'
import { formName } from '@/components/document/open-document/form-values'
import { useRoomForPaste } from '@/components/document/open-document/use-room-for-paste'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { application as applicationMessages } from '@/lib/messages/areas'
import { fieldAddress } from '@/lib/resume/change/address'
import { limits } from '@/lib/resume/resume-limits'
import { useApplication } from './application-context'

type Props = {
  /** `content`, or the id of a contact or follow-up. */
  owner: string
  field: string
  label: string
  className?: string
}

type LineProps = Props &
  Pick<InputHTMLAttributes<HTMLInputElement>, 'inputMode' | 'spellCheck' | 'placeholder'> & {
    limit?: number
  }

/** Single-line field. Registered uncontrolled: a key changes form and draft without a rerender. */
export const LineField = memo(function LineField(props: LineProps) {
  const { owner, field, label, limit = limits.line, className, ...rest } = props
  const { form } = useApplication()
  const address = fieldAddress(owner, field)
  return (
    <TextField
      {...rest}
      {...form.register(formName(address))}
      fieldKey={address}
      label={label}
      maxLength={limit}
      onPaste={useRoomForPaste(limit)}
      autoComplete="off"
      enterKeyHint="next"
      className={className}
    />
  )
})

type AreaProps = Props & { limit: number; rows: number; description?: string }

/** Multi-line field. */
export const AreaField = memo(function AreaField(props: AreaProps) {
  const { owner, field, label, limit, rows, description, className } = props
  const { form } = useApplication()
  const address = fieldAddress(owner, field)
  const { field: bound } = useController({ control: form.control, name: formName(address) })
  return (
    <TextArea
      label={label}
      description={description}
      fieldKey={address}
      rows={rows}
      maxLength={limit}
      value={String(bound.value ?? '')}
      onChange={bound.onChange}
      onBlur={bound.onBlur}
      onPaste={useRoomForPaste(limit)}
      className={className}
    />
  )
})

const shownBy = { date: /^\d{4}-\d\d-\d\d$/, time: /^\d\d:\d\d$/ }

/**
 * Native date or time field. A stored value of another format, as from the API, is shown below, since the native field
 * cannot.
 */
export const DateField = memo(function DateField(props: Props & { type: 'date' | 'time' }) {
  const { owner, field, label, type, className } = props
  const { form } = useApplication()
  const { storedAs } = useMessages(applicationMessages)
  const address = fieldAddress(owner, field)
  const stored = String(useWatch({ control: form.control, name: formName(address) }) ?? '')
  const isHidden = stored !== '' && !shownBy[type].test(stored)
  return (
    <TextField
      {...form.register(formName(address))}
      type={type}
      fieldKey={address}
      label={label}
      hint={isHidden ? storedAs(stored) : undefined}
      className={className}
    />
  )
})

type ChoiceProps = Props & {
  options: readonly { id: string; label: string }[]
  isLabelHidden?: boolean
}

/** Select field. A stored value that is not an option is shown as it is. */
export function ChoiceField({ owner, field, options, ...rest }: ChoiceProps) {
  const { form } = useApplication()
  const address = fieldAddress(owner, field)
  const id = useId()
  const { field: bound } = useController({ control: form.control, name: formName(address) })
  const value = String(bound.value ?? '')
  const isKnown = options.some((option) => option.id === value)
  return (
    <Select
      {...rest}
      id={id}
      options={isKnown ? options : [...options, { id: value, label: value }]}
      value={value}
      onChange={bound.onChange}
      data-field-key={address}
    />
  )
}
