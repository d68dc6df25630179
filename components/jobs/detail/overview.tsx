import { useId, useState } from 'react'
import { useJobName } from '@/components/document/use-job-name'
import { lateDialog } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import type { JobCoverage } from '@/lib/browser/jobs/applications/cover-job'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { application as applicationMessages } from '@/lib/messages/areas'
import { doneSteps } from '@/lib/resume/job-steps'
import { jobState, nextDeed, stepOf } from '@/lib/resume/next-deed'
import { limits } from '@/lib/resume/resume-limits'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { SentFiles } from '../sent/sent-files'
import { useToday } from '../use-today'
import { AdPart, adHeading } from './ad-part'
import { useApplication, useApplicationDraft } from './application-context'
import { Facts } from './facts'
import { BoundText, ReadOnlyContext } from './fields'
import { NextCard } from './next-card'
import { Reminders } from './reminders'
import { Steps } from './steps'
import { useLetterState } from './use-letter-state'
import { isVersionOf, useStepResults } from './use-step-results'

const MarkSentDialog = lateDialog(() =>
  import('@/components/document/sent/mark-sent-dialog').then((file) => file.MarkSentDialog),
)

type Props = {
  journal: Journal
  /** CV of the job; null without one. */
  cv: ResumeDocument | null
  /** Null while unknown. */
  count: JobCoverage | null
  isReader: boolean
}

/** Overview of a job: its next deed, all steps and notes, beside its facts and the ad; stacked on a phone. */
export function Overview({ journal, cv, count, isReader }: Props) {
  const { fields, notesHint, noteHint } = useMessages(applicationMessages)
  const nameOf = useJobName()
  const today = useToday()
  const notes = useId()
  const { change } = useApplication()
  const application = useApplicationDraft((document) => document)
  const { id, title, content } = application
  const [isAdOpen, setAdOpen] = useState(false)
  const [isMarking, setMarking] = useState(false)
  const letter = useLetterState(journal, content.letterId, cv)
  const isLetterWritten = letter?.isWritten ?? null
  const deed = nextDeed(jobState(content), count, today, isLetterWritten)
  const isVersion = cv !== null && isVersionOf(cv)
  const done = doneSteps(content, { count, isVersion, isLetterWritten })
  const results = useStepResults(cv, count, letter)
  const onSend = () => setMarking(true)
  const onOpenAd = () => {
    setAdOpen(true)
    // The field of an ad that is missing, else the heading above it.
    const heading = document.getElementById(adHeading)
    const field = heading?.closest('section')?.querySelector<HTMLElement>('textarea')
    const target = content.jobDescription.trim() === '' ? (field ?? heading) : heading
    target?.focus()
    target?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <ReadOnlyContext value={isReader}>
      <main className="mx-auto w-full max-w-[72rem] px-4 pt-6 pb-10 sm:px-5 sm:pt-9">
        <div className="grid items-start gap-x-18 gap-y-9 lg:grid-cols-[minmax(0,44rem)_minmax(0,21rem)]">
          <div className="flex min-w-0 flex-col">
            <div aria-hidden="true" className="mb-4 wrap-anywhere">
              <p dir="auto" className="text-2xl font-[650]">
                {content.position.trim() ||
                  nameOf({ title, label: content.position, name: content.employer })}
              </p>
              <p dir="auto" className="text-soft empty:hidden">
                {[content.position.trim() === '' ? '' : content.employer, content.location]
                  .filter((text) => text.trim() !== '')
                  .join(' · ')}
              </p>
            </div>
            {deed.kind !== 'closed' && (
              <NextCard {...{ deed, count, isReader, onSend, onOpenAd }} />
            )}
            <div className="mt-2">
              <Steps {...{ id, done, results, isReader, onSend, onOpenAd }} next={stepOf(deed)} />
            </div>
            <section className="mt-7">
              <h2 className="text-lg">{fields.notes}</h2>
              <label htmlFor={notes} className="sr-only">
                {fields.notes}
              </label>
              <BoundText
                owner="content"
                field="notes"
                id={notes}
                limit={limits.longText}
                placeholder={noteHint}
                aria-describedby={`${notes}-hint`}
                className="min-h-9"
              />
              <p id={`${notes}-hint`} className="sr-only">
                {notesHint}
              </p>
            </section>
          </div>
          <div className="flex min-w-0 flex-col gap-8">
            <Facts />
            <SentFiles application={application} change={change} isPlain />
            <Reminders today={today} />
            <AdPart isOpen={isAdOpen} onOpen={setAdOpen} />
          </div>
        </div>
      </main>
      {isMarking && (
        <MarkSentDialog {...{ application, change }} onClose={() => setMarking(false)} />
      )}
    </ReadOnlyContext>
  )
}
