import { useLayoutEffect, useRef } from 'react'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import { keepEarlyWords } from '@/lib/browser/editing/early-words'
import { basicsKey } from '@/lib/browser/editing/places'
import { guide as guideMessages, sections as sectionsMessages } from '@/lib/messages/areas'
import { askedFirst, firstFields, website } from '../fields/first-fields'
import { sectionIcon } from '../fields/section-icons'

const names = (fields: typeof firstFields) => fields.map(({ field }) => field)
const inForm = names(firstFields)
const inGuide = names(askedFirst)

/** Hides a field where the form, or the first question, does not ask for it. */
const lookOf = (field: (typeof inForm)[number]) => {
  if (!inGuide.includes(field)) return 'early-guide:hidden'
  return inForm.includes(field) ? '' : 'hidden early-guide:flex'
}

/**
 * First fields of a new CV, where they stand in the form, or in the first question of the guided start, as the address
 * asks (`earlyWordsScript`): they come with the page and keep what is typed.
 */
export function EarlyFields() {
  const { basics } = useMessages(sectionsMessages)
  const { steps, you } = useMessages(guideMessages)
  const Icon = sectionIcon(basicsKey)
  const form = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = form.current
    // Runs while the fields are still on the page.
    return () => keepEarlyWords(element?.querySelectorAll('input') ?? [])
  }, [])
  return (
    <div
      ref={form}
      className="early-fields @container border-hair border-b early-guide:overflow-y-auto early-guide:border-b-0"
    >
      <p className="flex min-h-11 items-center gap-2.5 px-5 pt-1 font-[650] text-lg early-guide:hidden pointer-coarse:min-h-13">
        <Icon aria-hidden="true" className="size-4 shrink-0 text-soft" />
        {basics.name}
      </p>
      <p className="hidden min-h-12 items-center border-hair border-b px-6 font-[650] text-sm early-guide:flex max-sm:px-4">
        {steps.you}
      </p>
      <div className="hidden px-6 pt-9 early-guide:block max-sm:px-4 max-sm:pt-6">
        <h2 className="mx-auto max-w-2xl text-balance text-2xl">{you.title}</h2>
        <p className="mx-auto mt-1 max-w-2xl text-pretty text-soft">{you.text}</p>
      </div>
      <div className="grid grid-cols-2 gap-3 px-5 pt-1 pb-4 early-guide:px-6 early-guide:pt-6 early-guide:pb-10 max-sm:early-guide:px-4">
        {[...firstFields, ...website].map(({ field, autoComplete = 'off', className = '' }) => (
          <TextField
            key={field}
            label={basics.fields[field].label}
            autoComplete={autoComplete}
            enterKeyHint="next"
            data-early-field={field}
            className={`${className} ${lookOf(field)}`}
          />
        ))}
      </div>
    </div>
  )
}
