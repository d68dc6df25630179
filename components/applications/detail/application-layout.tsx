'use client'

import { useBackup } from '@/components/dashboard/use-backup'
import { AccountBanner } from '@/components/document/status/account-banner'
import { MemoryBanner } from '@/components/document/status/memory-banner'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { application as applicationMessages, editor as editorMessages } from '@/lib/messages/areas'
import { limits } from '@/lib/resume/resume-limits'
import { useDocumentChoices } from '../use-document-choices'
import { useToday } from '../use-today'
import { ContactsCard } from './contacts-card'
import { DetailBar } from './detail-bar'
import { DocumentsCard } from './documents-card'
import { AreaField } from './fields'
import { FollowUpsCard } from './follow-ups-card'
import { JobCard } from './job-card'
import { SentCard } from './sent-card'
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

type Props = {
  journal: Journal
  /** Whether another tab is the writer: read-only here. */
  isReader: boolean
  onTakeOver: () => void
}

/** Layout of an application: job and follow-ups side by side; stacked on a phone. */
export function ApplicationLayout({ journal, isReader, onTakeOver }: Props) {
  const { reader } = useMessages(applicationMessages)
  const { takeOver } = useMessages(editorMessages)
  const { isPacking, downloadAll } = useBackup(journal)
  const today = useToday()
  const cvs = useDocumentChoices('resume') ?? []
  const letters = useDocumentChoices('letter') ?? []
  return (
    <div className="flex min-h-dvh flex-col bg-panel">
      <DetailBar journal={journal} isReader={isReader} today={today} />
      {isReader && (
        <Banner
          tone="information"
          className="border-x-0 border-t-0"
          actions={<Button onPress={onTakeOver}>{takeOver}</Button>}
        >
          {reader}
        </Banner>
      )}
      <AccountBanner className="border-x-0" />
      <MemoryBanner isPacking={isPacking} onDownloadAll={downloadAll} />
      <main
        inert={isReader}
        className="mx-auto grid w-full max-w-6xl items-start gap-4 px-4 py-5 sm:px-8 lg:grid-cols-[minmax(0,1fr)_24rem]"
      >
        <div className="flex min-w-0 flex-col gap-4">
          <StageCard today={today} />
          <SentCard isReader={isReader} />
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
    </div>
  )
}
