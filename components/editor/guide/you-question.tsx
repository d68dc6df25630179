import { CornerDownRight } from 'lucide-react'
import { useDraft } from '@/components/document/editor/editor-context'
import { BoundTextField } from '@/components/document/fields/bound-text-field'
import { askedFirst } from '@/components/document/fields/first-fields'
import { useMessages } from '@/components/ui/messages'
import { guide as guideMessages, sections as sectionsMessages } from '@/lib/messages/areas'
import { basicsOwner } from '@/lib/resume/change/address'
import { customsOf, isBetterLeftOut } from '@/lib/resume/countries/country-rules'
import { ContactFields } from '../sections/header-fields'
import { Question } from './question'

/** Asks for name and contact, with the custom of the country. */
export function YouQuestion() {
  const { you } = useMessages(guideMessages)
  const isBare = useDraft((draft) => isBetterLeftOut(customsOf(draft), 'photo'))
  return (
    <Question title={you.title} text={you.text}>
      <div className="grid grid-cols-2 gap-3">
        <ContactFields fields={askedFirst} />
      </div>
      {isBare && <p className="text-pretty text-soft text-sm">{you.noPhoto}</p>}
    </Question>
  )
}

/** Asks for the job title, which becomes the headline. */
export function WorkQuestion() {
  const { work } = useMessages(guideMessages)
  const { label } = useMessages(sectionsMessages).lists.work.fields.position
  return (
    <Question title={work.title} text={work.text}>
      <BoundTextField owner={basicsOwner} field="label" label={label} completion="title" />
      <p className="flex gap-2 text-soft text-sm">
        <CornerDownRight aria-hidden="true" className="mt-0.5 size-4 shrink-0 rtl:-scale-x-100" />
        {work.note}
      </p>
    </Question>
  )
}
