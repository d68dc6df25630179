import { createContext, memo, useContext, useId } from 'react'
import { useController, useWatch } from 'react-hook-form'
import { formName } from '@/components/document/open-document/form-values'
import { useRoomForPaste } from '@/components/document/open-document/use-room-for-paste'
import { DayField } from '@/components/ui/dates/day-field'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { application as applicationMessages } from '@/lib/messages/areas'
import { fieldAddress } from '@/lib/resume/change/address'
import { limits } from '@/lib/resume/resume-limits'
import { ValueField } from '../values/value-field'
import { valueLook } from '../values/value-look'
import { useApplication } from './application-context'

/** True while the job can only be read here, as while another tab is the writer. */
export const ReadOnlyContext = createContext(false)

type Props = {
  /** `content`, or the id of a contact or follow-up. */
  owner: string
  field: string
  className?: string
}

type ValueProps = Props & {
  id: string
  limit?: number
  placeholder?: string
  inputMode?: 'email' | 'tel' | 'url'
  /** Called before the first key. */
  onEdit?: () => void
}

function useBound(owner: string, field: string) {
  const { form } = useApplication()
  const address = fieldAddress(owner, field)
  const { field: bound } = useController({ control: form.control, name: formName(address) })
  return { address, value: String(bound.value ?? ''), onChange: bound.onChange }
}

/** Value of the job as text that can be typed in; its label is elsewhere. */
export const BoundValue = memo(function BoundValue(props: ValueProps) {
  const { owner, field, limit = limits.line, onEdit, ...rest } = props
  const { address, value, onChange } = useBound(owner, field)
  const isReadOnly = useContext(ReadOnlyContext)
  return (
    <ValueField
      {...rest}
      {...{ value, isReadOnly }}
      fieldKey={address}
      maxLength={limit}
      onPaste={useRoomForPaste(limit)}
      onChange={(text) => {
        onEdit?.()
        onChange(text)
      }}
    />
  )
})

/** Long text of the job that keeps its line breaks, as text that can be typed in. */
export const BoundText = memo(function BoundText(props: ValueProps & { limit: number }) {
  const { owner, field, limit, onEdit: _, ...rest } = props
  const { address, value, onChange } = useBound(owner, field)
  const isReadOnly = useContext(ReadOnlyContext)
  return (
    <ValueField
      {...rest}
      {...{ value, isReadOnly, onChange }}
      isMultiline
      fieldKey={address}
      maxLength={limit}
      onPaste={useRoomForPaste(limit)}
    />
  )
})

/** Day of the job as text that can be typed in any way; its label is elsewhere. */
export const BoundDay = memo(function BoundDay({
  id,
  owner,
  field,
  placeholder,
  className,
}: ValueProps) {
  const { address, value, onChange } = useBound(owner, field)
  const isReadOnly = useContext(ReadOnlyContext)
  return (
    <DayField
      {...{ id, value, onChange, placeholder, isReadOnly }}
      label={null}
      fieldKey={address}
      look={`${valueLook} ${className ?? ''}`}
    />
  )
})

const timeForm = /^\d\d:\d\d$/

/** Native time field. A stored value of another format, as from the API, is shown below, since the native field cannot. */
export const TimeField = memo(function TimeField({
  owner,
  field,
  label,
  className,
}: Props & { label: string }) {
  const { form } = useApplication()
  const { storedAs } = useMessages(applicationMessages)
  const isReadOnly = useContext(ReadOnlyContext)
  const address = fieldAddress(owner, field)
  const stored = String(useWatch({ control: form.control, name: formName(address) }) ?? '')
  const isHidden = stored !== '' && !timeForm.test(stored)
  return (
    <TextField
      {...form.register(formName(address))}
      type="time"
      readOnly={isReadOnly}
      fieldKey={address}
      label={label}
      hint={isHidden ? storedAs(stored) : undefined}
      className={className}
    />
  )
})

type ChoiceProps = Props & {
  label: string
  options: readonly { id: string; label: string }[]
  isLabelHidden?: boolean
}

/** Select field. A stored value that is not an option is shown as it is. */
export function ChoiceField({ owner, field, options, ...rest }: ChoiceProps) {
  const { form } = useApplication()
  const isReadOnly = useContext(ReadOnlyContext)
  const address = fieldAddress(owner, field)
  const id = useId()
  const { field: bound } = useController({ control: form.control, name: formName(address) })
  const value = String(bound.value ?? '')
  const isKnown = options.some((option) => option.id === value)
  return (
    <Select
      {...rest}
      id={id}
      disabled={isReadOnly}
      options={isKnown ? options : [...options, { id: value, label: value }]}
      value={value}
      onChange={bound.onChange}
      data-field-key={address}
    />
  )
}
