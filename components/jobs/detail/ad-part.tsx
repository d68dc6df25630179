import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { formatDay } from '@/components/ui/dates/typed-day'
import { useDays } from '@/components/ui/dates/use-days'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { countWords } from '@/lib/browser/jobs/applications/read-ad'
import {
  application as applicationMessages,
  applications as applicationsMessages,
} from '@/lib/messages/areas'
import { limits } from '@/lib/resume/resume-limits'
import { useApplicationDraft } from './application-context'
import { BoundText } from './fields'

/** Id of the heading, to which the step "Read the ad" leads. */
export const adHeading = 'the-ad'

/** The ad: its first lines, or all of it as a field. */
export function AdPart({ isOpen, onOpen }: { isOpen: boolean; onOpen: (isOpen: boolean) => void }) {
  const { ad, adFacts, showAll, showLess, fields } = useMessages(applicationMessages)
  const { newJob } = useMessages(applicationsMessages)
  const locale = useInterfaceLocale()
  const id = useId()
  const today = useDays().today()
  const text = useApplicationDraft(({ content }) => content.jobDescription)
  const savedOn = useApplicationDraft(({ content }) => content.savedOn)
  // An ad that is typed or pasted here stays open.
  const [wasEmpty] = useState(text.trim() === '')
  const isField = isOpen || wasEmpty
  return (
    <section aria-labelledby={adHeading}>
      <div className="flex items-baseline justify-between gap-3">
        <h2 id={adHeading} tabIndex={-1} className="scroll-mt-20 text-lg outline-none">
          {ad}
        </h2>
        {text.trim() !== '' && (
          <span className="text-soft text-xs">
            {adFacts(countWords(text), formatDay(savedOn, locale, today))}
          </span>
        )}
      </div>
      {isField ? (
        <>
          <label htmlFor={id} className="sr-only">
            {fields.jobDescription}
          </label>
          <BoundText
            owner="content"
            field="jobDescription"
            id={id}
            limit={limits.posting}
            placeholder={newJob.title}
            className="mt-1 max-h-[60vh] min-h-24 overflow-y-auto text-sm"
          />
        </>
      ) : (
        <p
          dir="auto"
          className="mt-1 line-clamp-3 whitespace-pre-line text-soft text-sm wrap-anywhere"
        >
          {text.replace(/\n{2,}/g, '\n')}
        </p>
      )}
      {!wasEmpty && (
        <Button
          size="small"
          look="quiet"
          aria-expanded={isOpen}
          className="-ms-2.5 mt-1 text-ink!"
          onPress={() => onOpen(!isOpen)}
        >
          {isOpen ? showLess : showAll}
        </Button>
      )}
    </section>
  )
}
