import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { useBackup } from '@/components/document/overview/use-backup'
import { AccountBanner } from '@/components/document/status/account-banner'
import { MemoryBanner } from '@/components/document/status/memory-banner'
import { SyncNotices } from '@/components/document/status/sync-notices'
import { useJobName } from '@/components/document/use-job-name'
import { AppHeader } from '@/components/ui/app-header'
import { Banner } from '@/components/ui/banner'
import { buttonLook } from '@/components/ui/button-look'
import { Confirmation } from '@/components/ui/confirmation'
import { useMessages } from '@/components/ui/messages'
import { ScreenFrame } from '@/components/ui/screen-frame'
import { useEscape } from '@/components/ui/use-escape'
import { sameJobKey } from '@/lib/browser/jobs/applications/create-from-row'
import {
  applications as applicationsMessages,
  dashboard as dashboardMessages,
} from '@/lib/messages/areas'
import { limits } from '@/lib/resume/resume-limits'
import { type ApplicationsPlace, emptyJob, listFragment } from '../applications-address'
import { useApplications } from '../use-applications'
import { useToday } from '../use-today'
import { AdDemands } from './ad-demands'
import { AdFacts } from './ad-facts'
import { adMarks } from './ad-marks'
import { AdSide } from './ad-side'
import { changedOf, jobValues, withValue } from './job-values'
import { NewJobFoot } from './new-job-foot'
import { useAdReading } from './use-ad-reading'
import { useHeldJob } from './use-held-job'
import { useReveal } from './use-reveal'
import { useSaveJob } from './use-save-job'

type Props = { place: Extract<ApplicationsPlace, { kind: 'new' }> }

/**
 * A new job: its ad is pasted, from a file, or shared by another program, and read as it comes. Nothing is stored before
 * it is saved.
 */
export function NewJob({ place }: Props) {
  const all = useMessages(applicationsMessages)
  const messages = all.newJob
  const { open } = useMessages(dashboardMessages)
  const nameOf = useJobName()
  const { journal, documents, items } = useApplications()
  const today = useToday()
  const { isPacking, downloadAll } = useBackup(journal)
  const { isShared } = place
  const { job, change, latest } = useHeldJob(place.job, isShared)
  // The title of a shared page often has both.
  const heading = isShared ? place.job.position : ''
  const { reading, isPasted, isPending } = useAdReading(heading, job.jobDescription, today)
  const marks = useMemo(() => adMarks(reading), [reading])
  const count = useReveal(reading, marks.length, isPasted)
  const { isSaving, save } = useSaveJob({ journal, documents, heading, isShared, today, latest })
  const [isTooLong, setTooLong] = useState(place.job.jobDescription.length >= limits.posting)
  const [isTyping, setTyping] = useState(false)
  const [isLeaving, setLeaving] = useState(false)
  const id = useId()

  const text = job.jobDescription
  const hasText = text.trim() !== ''
  const values = jobValues(job, reading.job, isShared)
  const isEmpty = !hasText && `${values.position}${values.employer}`.trim() === ''
  const isRevealing = !isPending && count < marks.length
  const shown = useMemo(() => new Set(marks.slice(0, count).map((mark) => mark.id)), [marks, count])
  const current = isRevealing ? (marks[count - 1]?.id ?? null) : null
  const isShown = (mark: string) => shown.has(mark) || !marks.some((one) => one.id === mark)
  const isReading = isPending && reading.demands.length === 0
  const duplicate = useMemo(() => {
    // While it is saved it is in the list itself.
    if (isSaving || values.employer.trim() === '' || values.position.trim() === '') return undefined
    const key = sameJobKey(values.employer, values.position)
    return items?.find(({ name, label }) => sameJobKey(name, label) === key)
  }, [items, isSaving, values.employer, values.position])

  const takeText = (taken: string) => {
    setTooLong(taken.length > limits.posting)
    change({ jobDescription: taken.slice(0, limits.posting) })
  }
  const leave = () => {
    location.hash = listFragment
  }
  useEscape(() => (hasText ? setLeaving(true) : leave()))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isEmpty) return
    event.preventDefault()
    void save('match')
  }

  return (
    <ScreenFrame className="bg-panel">
      <AppHeader
        place="jobs"
        back={{ href: listFragment, label: all.back }}
        name={<p className="truncate px-2.5 font-semibold text-sm">{all.add}</p>}
        status={<span className="text-soft text-xs">{messages.nothingSaved}</span>}
      />
      <AccountBanner className="border-x-0" />
      <MemoryBanner isPacking={isPacking} onDownloadAll={downloadAll} />
      <main
        onKeyDown={onKeyDown}
        className="flex min-h-0 flex-1 flex-col flowing:flex-none flowing:overflow-visible"
      >
        <div className="scroll-thin min-h-0 flex-1 overflow-y-auto flowing:flex-none flowing:overflow-visible">
          <div className="mx-auto grid w-full max-w-[74.5rem] grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-7 px-4 pt-6 pb-8 sm:px-5 sm:pt-9 lg:grid-cols-[minmax(0,13fr)_minmax(0,10fr)] lg:gap-y-9">
            <div className="lg:col-span-2 lg:-mb-4">
              <h1 className="text-2xl">{messages.title}</h1>
              <p id={`${id}-hint`} className="text-soft">
                {all.jobDescriptionHint}
              </p>
            </div>
            <AdSide
              {...{ reading, isPending, isPasted, isTooLong, isSaving, takeText }}
              text={text}
              shown={isPending ? [] : marks.slice(0, count)}
              {...{ current, hasText }}
              progress={isRevealing ? count / marks.length : null}
              hintId={`${id}-hint`}
              isClearable={hasText || job.changed !== ''}
              onTypeIn={() => setTyping(true)}
              onClear={() => {
                setTooLong(false)
                change({ ...emptyJob, resumeId: job.resumeId })
              }}
              onNotes={() => void save('notes')}
            />
            <AdFacts
              {...{ values, isShown, current }}
              changed={changedOf(job)}
              onChange={(field, value) => change(withValue(latest(), field, value))}
              places={isPending ? {} : reading.places}
              state={!hasText ? 'empty' : isReading ? 'reading' : 'read'}
              hasLink={isTyping || job.url !== ''}
            />
            {hasText && (isReading || reading.demands.length > 0) && (
              <AdDemands {...{ reading, isReading, isShown, current }} />
            )}
            {duplicate && (
              <Banner
                tone="information"
                className="rounded-card lg:col-span-2"
                actions={
                  <a href={`#${duplicate.id}`} className={buttonLook('outline', 'small')}>
                    {open}
                  </a>
                }
              >
                {all.alreadyThere(nameOf(duplicate), all.stages[duplicate.application.stage])}
              </Banner>
            )}
          </div>
        </div>
        <NewJobFoot
          isEmpty={isEmpty}
          isDisabled={isEmpty || !journal || isSaving}
          onSave={(next) => void save(next)}
        />
      </main>
      <SyncNotices />
      {isLeaving && (
        <Confirmation
          title={messages.leave.title}
          text={messages.leave.text}
          submit={all.discard}
          isDanger
          onCancel={() => setLeaving(false)}
          onConfirm={leave}
        />
      )}
    </ScreenFrame>
  )
}
