'use client'

import { useMessages } from '@/components/ui/messages'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { application as applicationMessages } from '@/lib/messages/areas'
import { limits } from '@/lib/resume/resume-limits'
import { SentFiles } from '../sent/sent-files'
import { useDocumentChoices } from '../use-document-choices'
import { useToday } from '../use-today'
import { useApplication, useApplicationDraft } from './application-context'
import { ContactsCard } from './contacts-card'
import { DocumentsCard } from './documents-card'
import { AreaField } from './fields'
import { FollowUpsCard } from './follow-ups-card'
import { JobCard } from './job-card'
import { StageCard } from './stage-card'
import { StepsCard } from './steps-card'

/** Job description and the person's notes. */
function TextsCard() {
  const { fields, jobDescriptionHint, notesHint } = useMessages(applicationMessages)
  return (
    <section className="flex flex-col gap-5 rounded-card border border-line bg-panel p-4 sm:p-5">
      <AreaField
        owner="content"
        field="notes"
        label={fields.notes}
        description={notesHint}
        limit={limits.longText}
        rows={4}
      />
      <AreaField
        owner="content"
        field="jobDescription"
        label={fields.jobDescription}
        description={jobDescriptionHint}
        limit={limits.posting}
        rows={8}
      />
    </section>
  )
}

type Props = { journal: Journal; isReader: boolean }

/** Overview of a job: its facts and follow-ups side by side; stacked on a phone. */
export function Overview({ journal, isReader }: Props) {
  const today = useToday()
  const cvs = useDocumentChoices('resume') ?? []
  const letters = useDocumentChoices('letter') ?? []
  const { change } = useApplication()
  const application = useApplicationDraft((document) => document)
  return (
    <main
      inert={isReader}
      className="mx-auto grid w-full max-w-6xl items-start gap-4 px-4 py-5 sm:px-8 lg:grid-cols-[minmax(0,1fr)_24rem]"
    >
      <div className="flex min-w-0 flex-col gap-4">
        <StageCard today={today} />
        <SentFiles application={application} change={change} />
        <JobCard />
        <TextsCard />
      </div>
      <div className="flex min-w-0 flex-col gap-4">
        <DocumentsCard cvs={cvs} letters={letters} />
        <StepsCard journal={journal} cvs={cvs} today={today} />
        <FollowUpsCard today={today} />
        <ContactsCard />
      </div>
    </main>
  )
}
