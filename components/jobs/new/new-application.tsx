import { type FormEvent, useEffect, useMemo, useState } from 'react'
import { useJobName } from '@/components/document/use-job-name'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { showToast } from '@/components/ui/toast-queue'
import type { ApplicationItem } from '@/lib/browser/jobs/applications/choose-applications'
import { sameJobKey } from '@/lib/browser/jobs/applications/create-from-row'
import { fillFromAd, readJob } from '@/lib/browser/jobs/applications/read-job'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import {
  application as applicationMessages,
  applications as applicationsMessages,
  dashboard as dashboardMessages,
} from '@/lib/messages/areas'
import { createApplication } from '@/lib/resume/create-application'
import { createIdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import { type ApplicationsPlace, listFragment } from '../applications-address'
import { useReadJob } from '../use-read-job'
import { BrowserButton } from './browser-button'
import { FileText } from './file-text'
import { useHeldJob } from './use-held-job'

const ids = createIdGenerator()

/** Fields that what the ad says fills while they are empty. */
const readFields = ['position', 'employer', 'location'] as const

type Props = {
  place: Extract<ApplicationsPlace, { kind: 'new' }>
  items: readonly ApplicationItem[]
  journal: Journal | null
  today: string
}

/**
 * Form for a new application: pasted, from a file, or shared by another program. Nothing is stored before it is saved.
 */
export function NewApplication({ place, items, journal, today }: Props) {
  const messages = useMessages(applicationsMessages)
  const { fields } = useMessages(applicationMessages)
  const { open } = useMessages(dashboardMessages)
  const nameOf = useJobName()
  const { job, change, latest } = useHeldJob(place.job, place.isShared)
  const [isSaving, setSaving] = useState(false)
  const language = useInterfaceLocale()
  const [error, setError] = useState<string | null>(null)
  const [notice, setNotice] = useState<string | null>(() =>
    place.job.jobDescription.length >= limits.posting ? messages.tooLong(limits.posting) : null,
  )
  // The title of a shared page often has both.
  const heading = place.isShared ? place.job.position : ''
  const read = useReadJob(heading, job.jobDescription, today)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for what is read, so that a field can be emptied
  useEffect(() => {
    const empty = readFields.filter((field) => job[field].trim() === '' && read[field] !== '')
    if (empty.length > 0) change(Object.fromEntries(empty.map((field) => [field, read[field]])))
  }, [read])
  const duplicate = useMemo(() => {
    // While it is saved it is in the list itself.
    if (isSaving || job.employer.trim() === '' || job.position.trim() === '') return undefined
    const key = sameJobKey(job.employer, job.position)
    return items.find(({ name, label }) => sameJobKey(name, label) === key)
  }, [items, isSaving, job.employer, job.position])

  const takeText = (text: string) => {
    setNotice(text.length > limits.posting ? messages.tooLong(limits.posting) : null)
    change({ jobDescription: text.slice(0, limits.posting) })
  }

  async function save(event: FormEvent) {
    event.preventDefault()
    if (!journal || isSaving) return
    if (`${job.position}${job.employer}${job.jobDescription}`.trim() === '') {
      setError(messages.nothingToSave)
      return
    }
    setSaving(true)
    const made = createApplication(ids, today, job)
    // Stored before the ad is read, whose code may take long to load.
    journal.save(made)
    const facts = await readJob(heading, job.jobDescription, { language, today })
    // With what was typed meanwhile.
    const { content } = createApplication(ids, today, latest())
    const application = { ...made, content: fillFromAd(content, facts, ids) }
    journal.save(application)
    await journal.flush()
    const { employer, position } = application.content
    showToast({ text: messages.saved(nameOf({ title: '', name: employer, label: position })) })
    // Replaces the form in the history, so that Back leads to the list.
    location.replace(`#${application.id}`)
  }

  const line = (
    field: 'position' | 'employer' | 'location' | 'url',
    limit: number = limits.line,
  ) => ({
    label: fields[field],
    value: job[field],
    maxLength: limit,
    onChange: ({ target }: { target: { value: string } }) => {
      setError(null)
      change({ [field]: target.value })
    },
  })

  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
      <form
        onSubmit={(event) => void save(event)}
        className="h-max rounded-card border border-line bg-panel p-5 sm:p-7"
      >
        <h1 className="text-xl">{messages.add}</h1>
        <p className="mt-2 text-soft">{messages.newHint}</p>
        <TextArea
          label={fields.jobDescription}
          description={messages.jobDescriptionHint}
          rows={8}
          className="mt-5"
          value={job.jobDescription}
          onChange={({ target }) => takeText(target.value)}
        />
        <FileText onText={takeText} className="mt-2" />
        {notice && (
          <p role="status" className="mt-2 text-sm">
            {notice}
          </p>
        )}
        <div className="mt-5 grid gap-4 sm:grid-cols-2">
          <div>
            <TextField {...line('position')} autoComplete="off" />
            <Offer
              text={read.position}
              value={job.position}
              onUse={(position) => change({ position })}
            />
          </div>
          <div>
            <TextField {...line('employer')} autoComplete="off" />
            <Offer
              text={read.employer}
              value={job.employer}
              onUse={(employer) => change({ employer })}
            />
          </div>
          <TextField {...line('location')} autoComplete="off" />
          <TextField
            {...line('url', limits.url)}
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
          />
        </div>
        {duplicate && (
          <Banner
            tone="information"
            className="mt-5 rounded-card"
            actions={
              <a href={`#${duplicate.id}`} className={buttonLook('outline', 'small')}>
                {open}
              </a>
            }
          >
            {messages.alreadyThere(nameOf(duplicate), messages.stages[duplicate.application.stage])}
          </Banner>
        )}
        <p role="alert" className="mt-4 text-del empty:hidden">
          {error}
        </p>
        <div className="mt-5 flex flex-wrap gap-2">
          <Button type="submit" look="primary" isDisabled={!journal || isSaving}>
            {messages.save}
          </Button>
          <a href={listFragment} className={buttonLook('outline')}>
            {messages.discard}
          </a>
        </div>
      </form>
      <BrowserButton />
    </div>
  )
}

type OfferProps = { text: string; value: string; onUse: (text: string) => void }

/** Offers a value from the job description that differs from the field. */
function Offer({ text, value, onUse }: OfferProps) {
  const messages = useMessages(applicationsMessages)
  if (text === '' || text === value.trim()) return null
  return (
    <Button
      look="quiet"
      size="small"
      className="mt-1 max-w-full whitespace-normal! py-1 text-start"
      onPress={() => onUse(text)}
    >
      {messages.use(text)}
    </Button>
  )
}
