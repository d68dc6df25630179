'use client'

import { Check } from 'lucide-react'
import { useId } from 'react'
import { useMessages } from '@/components/ui/messages'
import type { FieldConflict } from '@/lib/browser/sync/sync-types'
import { sync as syncMessages } from '@/lib/messages/areas'
import type { FieldPlace } from '@/lib/resume/change/field-place'
import type { JsonValue } from '@/lib/resume/json-value'
import { usePlaceWords } from './use-place-words'
import { useValueWords } from './use-value-words'
import { WordMarks } from './word-marks'

export type Choice = 'mine' | 'theirs' | 'current'

type Props = {
  conflict: FieldConflict
  /** Null where the CV has no such place any more. */
  place: FieldPlace | null
  /** Current value of that place in the CV. */
  current: JsonValue | undefined
  /** Which of the values that is; `current` where it is neither. */
  holds: Choice
  choice: Choice
  onChoose: (choice: Choice) => void
}

/** One place that was changed here and elsewhere: both values, marked word by word. */
export function ConflictChoice(props: Props) {
  const { conflict, place, current, holds, choice, onChoose } = props
  const words = useMessages(syncMessages)
  const places = usePlaceWords()
  const valueWords = useValueWords()
  const name = useId()
  const say = (value: JsonValue | undefined) => (place ? valueWords(value, place) : '')
  const [mine, theirs] = [say(conflict.mine), say(conflict.theirs)]
  const options: Choice[] = holds === 'current' ? ['mine', 'theirs', 'current'] : ['mine', 'theirs']

  const body = (option: Choice) => {
    const value = option === 'current' ? current : conflict[option]
    if (value === undefined) return <span className="text-soft italic">{words.taken}</span>
    const text = say(value)
    if (text === '') return <span className="text-soft italic">{words.empty}</span>
    if (option === 'current') return <span dir="auto">{text}</span>
    // What is read is one text; the marks say what the other one lacks.
    return option === 'mine' ? (
      <WordMarks before={theirs} after={mine} side="after" />
    ) : (
      <WordMarks before={mine} after={theirs} side="after" />
    )
  }

  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-semibold">
        {place ? places.place(place) : words.fieldGone}
      </legend>
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
                {option === 'current' ? words.changedSince : words[option]}
              </span>
            </span>
            <span className="min-w-0 wrap-anywhere">{body(option)}</span>
            {option === holds && (
              <span className="mt-auto flex items-center gap-1.5 text-soft text-xs">
                <Check aria-hidden="true" className="size-3.5 shrink-0" />
                {words.holdsNow}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
