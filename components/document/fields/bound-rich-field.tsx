import { type ComponentProps, memo } from 'react'
import { useController } from 'react-hook-form'
import { RichField } from '@/components/ui/rich-field/rich-field'
import { limits } from '@/lib/resume/resume-limits'
import { findBlank } from '@/lib/resume/text/blanks'
import { plainText } from '@/lib/resume/text/rich-text'
import { useAnyEditor } from '../editor/editor-context'
import { formName } from '../open-document/form-values'
import { useField } from './use-field'

type Actions = Pick<
  ComponentProps<typeof RichField>,
  'onSplit' | 'onJoinPrevious' | 'onJoinNext' | 'onPasteLines' | 'onMove'
>

type Props = Actions & {
  owner: string
  field: string
  label: string
  isLabelHidden?: boolean
  /** Whether it is a line of a list, without a box of its own. */
  isLine?: boolean
  /** Whether it has four lines at least. */
  isTall?: boolean
  example?: string
  className?: string
}

/** Rich text field for one paragraph with bold, italic and links. */
export const BoundRichField = memo(function BoundRichField(props: Props) {
  const { owner, field, example, className, ...rest } = props
  const { form, noteCaret, undo, redo } = useAnyEditor()
  const { address, hint, language, placeholder } = useField(owner, field, example)
  const { field: bound } = useController({ control: form.control, name: formName(address) })
  const value = String(bound.value ?? '')
  const hasBlank = value.includes('_') && findBlank(plainText(value)) !== null
  return (
    <RichField
      {...rest}
      value={value}
      onChange={(value, offset) => {
        noteCaret({ address, offset })
        bound.onChange(value)
      }}
      onBlur={bound.onBlur}
      maximumLength={limits.paragraph}
      fieldKey={address}
      language={language}
      placeholder={placeholder}
      hint={hint}
      className={`${className ?? ''} ${hasBlank ? 'rounded-control bg-mark-wash' : ''}`}
      onUndo={undo}
      onRedo={redo}
    />
  )
})
