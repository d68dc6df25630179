import { useJobName } from '@/components/document/use-job-name'
import { useMessages } from '@/components/ui/messages'
import type { CoverageCount } from '@/lib/ai/requirements/requirement-types'
import { application as applicationMessages } from '@/lib/messages/areas'
import { limits } from '@/lib/resume/resume-limits'
import { SentFiles } from '../sent/sent-files'
import { useToday } from '../use-today'
import { useApplication, useApplicationDraft } from './application-context'
import { ContactsCard } from './contacts-card'
import { Facts } from './facts'
import { AreaField } from './fields'
import { FollowUpsCard } from './follow-ups-card'
import { Steps } from './steps'

type Props = { count: CoverageCount | null; isReader: boolean }

/** Overview of a job: its next step, all steps, notes and the ad, beside its facts; stacked on a phone. */
export function Overview({ count, isReader }: Props) {
  const { fields, jobDescriptionHint, notesHint } = useMessages(applicationMessages)
  const nameOf = useJobName()
  const today = useToday()
  const { change } = useApplication()
  const application = useApplicationDraft((document) => document)
  const { title, content } = application
  const areas = [
    { field: 'notes', description: notesHint, limit: limits.longText, rows: 3 },
    { field: 'jobDescription', description: jobDescriptionHint, limit: limits.posting, rows: 6 },
  ] as const
  return (
    <main inert={isReader} className="mx-auto w-full max-w-[70rem] px-5 py-6 sm:py-9">
      <p
        dir="auto"
        className="mb-5 text-xl font-[650] wrap-anywhere sm:text-2xl"
        aria-hidden="true"
      >
        {nameOf({ title, label: content.position, name: content.employer })}
      </p>
      <div className="grid items-start gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-8">
          <Steps count={count} />
          {areas.map(({ field, ...rest }) => (
            <AreaField key={field} owner="content" field={field} label={fields[field]} {...rest} />
          ))}
        </div>
        <div className="flex min-w-0 flex-col gap-8">
          <Facts />
          <ContactsCard />
          <SentFiles application={application} change={change} />
          <FollowUpsCard today={today} />
        </div>
      </div>
    </main>
  )
}
