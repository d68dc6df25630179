import { useState } from 'react'
import { useJobName } from '@/components/document/use-job-name'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { readJob } from '@/lib/browser/jobs/applications/read-job'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import type { ListedHead } from '@/lib/browser/sync/join-heads'
import { applications as applicationsMessages } from '@/lib/messages/areas'
import { createApplication } from '@/lib/resume/create-application'
import { createIdGenerator } from '@/lib/resume/ids'
import { jobFragment, type SharedJob } from '../applications-address'
import { contentOfJob } from './job-values'

const ids = createIdGenerator()

type Options = {
  journal: Journal | null
  documents: readonly ListedHead[] | null
  /** Title of a shared page. */
  heading: string
  isShared: boolean
  today: string
  latest: () => SharedJob
}

/** Returns a function that saves a new job, and goes on to its overview or its match. */
export function useSaveJob({ journal, documents, heading, isShared, today, latest }: Options) {
  const messages = useMessages(applicationsMessages)
  const language = useInterfaceLocale()
  const nameOf = useJobName()
  const [isSaving, setSaving] = useState(false)

  /** Returns the CV to match with: the one that is asked for, or the only main CV that there is. */
  const cvFor = ({ resumeId }: SharedJob) => {
    const cvs = (documents ?? []).filter(
      ({ kind, trashedAt, follows }) => kind === 'resume' && trashedAt === null && follows === null,
    )
    return resumeId || (cvs.length === 1 ? (cvs[0]?.id ?? '') : '')
  }

  const save = async (next: 'close' | 'match' | 'notes') => {
    if (!journal || isSaving) return
    setSaving(true)
    const made = createApplication(ids, today, latest())
    // Stored before the ad is read, whose code may take long to load.
    journal.save(made)
    const read = await readJob(heading, latest().jobDescription, { language, today })
    // With what was typed meanwhile.
    const job = latest()
    const content = contentOfJob(job, read, ids, { isShared, asNotes: next === 'notes', today })
    const resumeId = next === 'match' ? cvFor(job) : content.resumeId
    journal.save({ ...made, content: { ...content, resumeId } })
    await journal.flush()
    const { employer, position } = content
    showToast({ text: messages.saved(nameOf({ title: '', name: employer, label: position })) })
    // Replaces the form in the history, so that Back leads to the list.
    location.replace(jobFragment(made.id, next === 'match' ? 'match' : 'overview'))
  }
  return { isSaving, save }
}
