import { useLayoutEffect, useRef } from 'react'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import { type EarlyPlace, keepEarlyWords, shownEarly } from '@/lib/browser/editing/early-words'
import { basicsKey } from '@/lib/browser/editing/places'
import { guide as guideMessages, sections as sectionsMessages } from '@/lib/messages/areas'
import { askedFirst, type ContactField, firstFields } from '../fields/first-fields'
import { Question } from '../fields/question'
import { sectionIcon } from '../fields/section-icons'

const placeOf = (place: EarlyPlace) => ({ 'data-early-in': place })

/**
 * First fields of a new CV, where they stand in the form and in the first question: both come with the page, the
 * address shows one of them (`earlyWordsScript`), and what is typed is kept.
 */
export function EarlyFields() {
  const fields = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = fields.current
    // Runs while the fields are still on the page.
    return () => {
      const place = shownEarly()
      const inputs =
        place && element?.querySelectorAll<HTMLInputElement>(`[data-early-in=${place}] input`)
      keepEarlyWords(inputs ?? [])
    }
  }, [])
  return (
    <div ref={fields} className="contents">
      <FormBegin />
      <FirstQuestion />
    </div>
  )
}

function FormBegin() {
  const { basics } = useMessages(sectionsMessages)
  const Icon = sectionIcon(basicsKey)
  return (
    <div {...placeOf('form')} className="@container border-hair border-b">
      <p className="flex min-h-11 items-center gap-2.5 px-5 pt-1 font-[650] text-lg pointer-coarse:min-h-13">
        <Icon aria-hidden="true" className="size-4 shrink-0 text-soft" />
        {basics.name}
      </p>
      <div className="grid grid-cols-2 gap-3 px-5 pt-1 pb-4">
        <Fields fields={firstFields} />
      </div>
    </div>
  )
}

function FirstQuestion() {
  const { steps, you } = useMessages(guideMessages)
  return (
    <div {...placeOf('guide')} className="overflow-y-auto">
      <p className="flex min-h-12 items-center border-hair border-b px-6 font-[650] text-sm max-sm:px-4">
        {steps.you}
      </p>
      <div className="@container px-6 pt-9 pb-10 max-sm:px-4 max-sm:pt-6">
        <Question title={you.title} text={you.text}>
          <div className="grid grid-cols-2 gap-3">
            <Fields fields={askedFirst} />
          </div>
        </Question>
      </div>
    </div>
  )
}

function Fields({ fields }: { fields: readonly ContactField[] }) {
  const { basics } = useMessages(sectionsMessages)
  return fields.map(({ field, autoComplete = 'off', className }) => (
    <TextField
      key={field}
      label={basics.fields[field].label}
      autoComplete={autoComplete}
      enterKeyHint="next"
      data-early-field={field}
      className={className}
    />
  ))
}
