import { Check } from 'lucide-react'
import { useId } from 'react'
import { useMessages } from '@/components/ui/messages'
import { useDocumentHeads } from '@/lib/browser/storage/journal/use-journal'
import type { FieldConflict } from '@/lib/browser/sync/sync-types'
import {
  application as applicationMessages,
  applications as applicationsMessages,
  common as commonMessages,
  history as historyMessages,
  sync as syncMessages,
} from '@/lib/messages/areas'
import { type FieldPlace, readableText } from '@/lib/resume/change/field-place'
import { displayTitle } from '@/lib/resume/display-title'
import type { JsonValue } from '@/lib/resume/json-value'
import { useDescribeValue } from '../words/use-describe-value'
import { usePlaceNames } from '../words/use-place-names'
import { WordMarks } from '../words/word-marks'

export type Choice = 'mine' | 'theirs' | 'current'

type BaseProps = {
  conflict: FieldConflict
  /** Current value of that place in the document. */
  current: JsonValue | undefined
  /** Which of the values that is; `current` if neither. */
  holds: Choice
  choice: Choice
  onChoose: (choice: Choice) => void
}

/** `place`: null if the document no longer has it. */
type Props = BaseProps & { place: FieldPlace | null }

/** Conflict about a place of a CV or letter. */
export function ConflictChoice({ place, ...props }: Props) {
  const messages = useMessages(syncMessages)
  const places = usePlaceNames()
  const describeValue = useDescribeValue()
  return (
    <ConflictValues
      {...props}
      title={place ? places.place(place) : messages.fieldGone}
      say={(value) => (place ? describeValue(value, place) : '')}
    />
  )
}

/** Conflict about a place of an application. */
export function ApplicationConflictChoice({ place, ...props }: Props) {
  const messages = useMessages(syncMessages)
  const { yes, no } = useMessages(historyMessages)
  const { fields } = useMessages(applicationMessages)
  const { stages, outcomes } = useMessages(applicationsMessages)
  const labels: Record<string, string | undefined> = fields
  const { untitled } = useMessages(commonMessages)
  const { heads } = useDocumentHeads()
  const documents = Object.fromEntries(
    (heads ?? []).map((head) => [head.id, displayTitle(head, untitled)]),
  )
  const names: Record<string, Record<string, string | undefined> | undefined> = {
    stage: stages,
    outcome: outcomes,
    resumeId: documents,
    letterId: documents,
  }
  const say = (value: JsonValue | undefined): string => {
    if (typeof value === 'boolean') return value ? yes : no
    const text = place ? (readableText(value, place.kind) ?? '') : ''
    return names[place?.field ?? '']?.[text] ?? text
  }
  const label = labels[place?.field ?? ''] ?? fields.other
  const title = place ? [place.entry, label].filter(Boolean).join(' · ') : messages.fieldGone
  return <ConflictValues {...props} title={title} say={say} />
}

type ValuesProps = BaseProps & {
  title: string
  say: (value: JsonValue | undefined) => string
}

/** Shows both values of a conflict with word differences. */
function ConflictValues(props: ValuesProps) {
  const { conflict, title, say, current, holds, choice, onChoose } = props
  const messages = useMessages(syncMessages)
  const name = useId()
  const [mine, theirs] = [say(conflict.mine), say(conflict.theirs)]
  const options: Choice[] = holds === 'current' ? ['mine', 'theirs', 'current'] : ['mine', 'theirs']

  const body = (option: Choice) => {
    const value = option === 'current' ? current : conflict[option]
    if (value === undefined) return <span className="text-soft italic">{messages.taken}</span>
    const text = say(value)
    if (text === '') return <span className="text-soft italic">{messages.empty}</span>
    if (option === 'current') return <span dir="auto">{text}</span>
    // Each value is read as one text; the marks tell what the other one lacks.
    return option === 'mine' ? (
      <WordMarks before={theirs} after={mine} side="after" />
    ) : (
      <WordMarks before={mine} after={theirs} side="after" />
    )
  }

  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-semibold">{title}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {options.map((option) => (
          <label
            key={option}
            className="relative flex cursor-pointer flex-col gap-2 rounded-control border border-edge bg-panel p-3 hover:border-soft has-checked:border-pen has-checked:bg-pen-wash has-focus-visible:outline-2 has-focus-visible:outline-pen has-focus-visible:outline-offset-2"
          >
            <span className="flex items-start gap-2">
              <input
                type="radio"
                name={name}
                checked={choice === option}
                onChange={() => onChoose(option)}
                className="mt-0.5 size-4 shrink-0 accent-pen"
              />
              <span className="font-medium text-soft text-sm">
                {option === 'current' ? messages.changedSince : messages[option]}
              </span>
            </span>
            <span className="min-w-0 wrap-anywhere">{body(option)}</span>
            {option === holds && (
              <span className="mt-auto flex items-center gap-1.5 text-soft text-xs">
                <Check aria-hidden="true" className="size-3.5 shrink-0" />
                {messages.holdsNow}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
