import { useEffect, useState } from 'react'
import { useStoredDocument } from '@/components/document/use-stored-document'
import { AppHeader } from '@/components/ui/app-header'
import { useMessages } from '@/components/ui/messages'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { useDocumentHeads } from '@/lib/browser/storage/journal/use-journal'
import { currentWorkspace, inSpace } from '@/lib/browser/sync/spaces/space-address'
import { common, tailor } from '@/lib/messages/areas'
import { displayTitleOf } from '@/lib/resume/display-title'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { type JobTab, jobFragment } from '../applications-address'
import { DraftBanner } from './draft-banner'
import { LateMatchTab } from './late-tabs'

type Props = { journal: Journal; document: ResumeDocument; tab: JobTab }

/** Leads from a CV to the job that it is for; without one, shows its match, which asks for the ad. */
export function CvWithoutJob({ journal, document, tab }: Props) {
  const messages = useMessages(tailor)
  const { untitled } = useMessages(common)
  const { heads } = useDocumentHeads()
  const { document: cv = document, reload } = useStoredDocument(journal, document.id, 'resume')
  const [job] = (heads ?? [])
    .filter(({ application, trashedAt }) => application?.resumeId === document.id && !trashedAt)
    .toSorted((a, b) => b.updatedAt - a.updatedAt)
  // Only at first: a job that is made here is opened by what makes it.
  const [isLooking, setLooking] = useState(true)
  const isKnown = heads !== null
  useEffect(() => {
    if (!isKnown || !isLooking) return
    if (job) location.replace(jobFragment(job.id, tab === 'overview' ? 'match' : tab))
    else setLooking(false)
  }, [isKnown, isLooking, job, tab])
  if (isLooking || !cv) return <main className="min-h-dvh bg-panel" aria-busy="true" />
  return (
    <LateMatchTab
      {...{ journal, cv }}
      application={null}
      onCvChanged={reload}
      change={() => false}
      header={({ actions }) => (
        <>
          <AppHeader
            place={currentWorkspace() === null ? 'jobs' : 'cvs'}
            back={{ href: inSpace(`/editor#${document.id}`), label: messages.back }}
            name={
              <h1 dir="auto" className="min-w-0 truncate font-semibold text-base">
                {messages.heading(displayTitleOf(cv, untitled))}
              </h1>
            }
          >
            {actions}
          </AppHeader>
          <DraftBanner journal={journal} id={document.id} />
        </>
      )}
    />
  )
}
