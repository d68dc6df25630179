import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { TextArea } from '@/components/ui/text-area'
import { preparePosting } from '@/lib/ai/posting/prepare-posting'
import { localDay } from '@/lib/browser/ai/letters/local-day'
import type { ChangeApplication } from '@/lib/browser/jobs/applications/open-applications'
import { fillFromAd, readJob } from '@/lib/browser/jobs/applications/read-job'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { useCurrentWorkspace } from '@/lib/browser/sync/spaces/use-space'
import { tailor as tailorMessages } from '@/lib/messages/areas'
import { createApplication } from '@/lib/resume/create-application'
import { createIdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import type { ApplicationDocument, ResumeDocument } from '@/lib/resume/schema/document'
import type { Tailoring } from './use-tailoring'

const ids = createIdGenerator()

type Props = {
  tailoring: Pick<Tailoring, 'draft' | 'change'>
  journal: Journal
  /** Job that the text is for; null makes one, but in a workspace, which has no jobs. */
  application: ApplicationDocument | null
  cv: ResumeDocument
  changeJob: ChangeApplication
}

/** Form for a job description, saved with every key. Its facts fill the empty fields of the job. */
export function PostingForm({ tailoring: { draft, change }, ...of }: Props) {
  const { journal, application, cv, changeJob } = of
  const messages = useMessages(tailorMessages)
  const language = useInterfaceLocale()
  const workspace = useCurrentWorkspace()
  const [error, setError] = useState<keyof typeof messages.unread | null>(null)
  const typed = draft?.typed ?? ''
  const read = async (event: FormEvent) => {
    event.preventDefault()
    const prepared = preparePosting(typed)
    if (!prepared.ok) return setError(prepared.code)
    if (workspace !== null) return change({ read: typed })
    const today = localDay(new Date())
    const jobDescription = prepared.text.slice(0, limits.posting)
    const facts = await readJob('', jobDescription, { language, today })
    change({ typed: '', read: '' })
    const fill = ({ content }: ApplicationDocument) =>
      fillFromAd({ ...content, jobDescription }, facts, ids)
    if (application) {
      changeJob((now) => ({ ...now, content: fill(now) }))
      return
    }
    const made = createApplication(ids, today, { resumeId: cv.id })
    journal.save({ ...made, content: fill(made) })
    await journal.flush()
    location.replace(`#${made.id}/match`)
  }
  return (
    <div className="flex justify-center p-4 sm:p-8">
      <form onSubmit={(event) => void read(event)} className="h-max w-full max-w-2xl">
        <h2 className="text-xl">{messages.postingTitle}</h2>
        <p className="mt-2 text-soft">{messages.postingHint}</p>
        <TextArea
          label={messages.postingLabel}
          isLabelHidden
          rows={12}
          required
          className="mt-5"
          placeholder={messages.postingExample}
          value={typed}
          aria-invalid={error !== null}
          aria-describedby="posting-error"
          onChange={(event) => {
            setError(null)
            change({ typed: event.target.value })
          }}
        />
        <p id="posting-error" role="alert" className="mt-2 text-del empty:hidden">
          {error && messages.unread[error]}
        </p>
        <Button type="submit" look="primary" className="mt-5">
          {messages.read}
        </Button>
      </form>
    </div>
  )
}
