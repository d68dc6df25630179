import { Ellipsis } from 'lucide-react'
import { useId } from 'react'
import { IconMenu } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { literalTyping } from '@/components/ui/typing-help'
import type { DraftPlace, DraftSectionKind } from '@/lib/importers/draft/draft-types'
import { correctValue } from '@/lib/importers/draft/edit-values'
import { importReview as reviewMessages } from '@/lib/messages/areas'
import { CheckNote } from './check-note'
import { placeKey } from './place-key'
import { useReviewActions } from './review-context'
import type { ShownField } from './shown-fields'
import { ValueMenu } from './value-menu'
import { valueText } from './value-text'

type Props = {
  place: DraftPlace
  kind: DraftSectionKind
  shown: ShownField
  label: string
  /** Whether the label is visible: for the first of a list; the others have it for screen readers. */
  isLabelShown: boolean
  language: string
}

/** Value with its text and uncertainty; its menu is there while it has the focus. */
export function ValueField({ place, kind, shown, label, isLabelShown, language }: Props) {
  const messages = useMessages(reviewMessages)
  const { change } = useReviewActions()
  const noteId = useId()
  const key = placeKey(place)
  const { value, isText, width } = shown
  const isUnsure = value !== null && !value.sure
  const field = {
    label,
    isLabelHidden: !isLabelShown,
    fieldKey: key,
    value: valueText(value, language),
    'aria-describedby': isUnsure ? noteId : undefined,
  }
  const correct = (text: string) => change((draft) => correctValue(draft, place, text), key)
  return (
    <div
      className={
        // List items are in rows: only the first has a label above it.
        width === 'full'
          ? 'col-span-full'
          : `max-sm:col-span-full ${shown.index === undefined ? '' : 'self-end'}`
      }
    >
      <div
        className={`group/value relative ${isUnsure ? 'rounded-control border-mark border-s-4 ps-2' : ''}`}
      >
        {isText ? (
          <TextArea
            {...field}
            className="min-w-0 [&_textarea]:pe-9 pointer-coarse:[&_textarea]:pe-11"
            onChange={(event) => correct(event.target.value)}
            onKeyDown={(event) => {
              // One paragraph: a line break would be printed as a space.
              if (event.key === 'Enter') event.preventDefault()
            }}
          />
        ) : (
          <TextField
            {...field}
            className="min-w-0 group-focus-within/value:[&_input]:pe-9 pointer-coarse:group-focus-within/value:[&_input]:pe-11"
            autoComplete="off"
            {...literalTyping}
            onChange={(event) => correct(event.target.value)}
          />
        )}
        {value && (
          <span className="absolute end-0.5 bottom-0.5 hidden group-focus-within/value:block group-has-[[aria-expanded=true]]/value:block pointer-coarse:end-0 pointer-coarse:bottom-0">
            <IconMenu
              label={messages.valueMenu(label)}
              placement="bottom end"
              icon={<Ellipsis aria-hidden="true" />}
            >
              <ValueMenu place={place} />
            </IconMenu>
          </span>
        )}
      </div>
      {isUnsure && (
        <CheckNote id={noteId} kind={kind} field={place.field} value={value} language={language} />
      )}
    </div>
  )
}
