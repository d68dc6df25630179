import { useId } from 'react'
import { useDocumentChoices } from '@/components/document/sent/use-document-choices'
import { useJobName } from '@/components/document/use-job-name'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { useEditTimes } from '@/components/ui/dates/use-edit-times'
import { useMessages } from '@/components/ui/messages'
import { saveVersion } from '@/lib/browser/jobs/tailor/save-version'
import { openTailorDraft } from '@/lib/browser/jobs/tailor/tailor-drafts'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import {
  application as applicationMessages,
  common as commonMessages,
  familyList,
  tailor as tailorMessages,
} from '@/lib/messages/areas'
import { displayTitleOf } from '@/lib/resume/display-title'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { useApplication } from './application-context'

/** Returns a function that makes a version of a CV for the open job, which uses it from then on. */
export function useNewVersion(journal: Journal): (cv: ResumeDocument) => Promise<void> {
  const { untitled } = useMessages(commonMessages)
  const { change, session } = useApplication()
  const nameOf = useJobName()
  return async (cv) => {
    const { title, content } = session.document()
    const { position, employer, jobDescription } = content
    const name = nameOf({ title, label: position, name: employer })
    const resumeId = await saveVersion(journal, {
      ...{ source: cv, tailored: cv },
      title: `${displayTitleOf(cv, untitled)} – ${name}`,
      job: { title: position, employer, text: jobDescription },
      draft: await openTailorDraft(journal.namespace, cv.id),
    })
    change((now) => ({ ...now, content: { ...now.content, resumeId } }))
  }
}

/** Asks for the CV of a job: a version of one, made for it, or one as it is. */
export function ChooseCv({ journal }: { journal: Journal }) {
  const messages = useMessages(applicationMessages).chooseCv
  const cvs = useDocumentChoices('resume')
  const { newLinked } = useMessages(familyList)
  const { about, copyHint } = useMessages(tailorMessages)
  const { change } = useApplication()
  const addVersion = useNewVersion(journal)
  const times = useEditTimes()
  const hintId = useId()
  if (!cvs) return null
  const choose = (resumeId: string) =>
    change((now) => ({ ...now, content: { ...now.content, resumeId } }))
  const makeVersion = async (id: string) => {
    const cv = await journal.peek(id)
    if (cv?.kind === 'resume') await addVersion(cv)
    else choose(id)
  }
  return (
    <main className="mx-auto w-full max-w-xl px-5 py-9">
      <h2 className="text-xl">{messages.title}</h2>
      <p className="mt-2 text-pretty text-soft">{cvs.length > 0 ? messages.text : messages.none}</p>
      <ul className="mt-4 divide-y divide-hair border-hair border-y empty:hidden">
        {cvs.map(({ id, label, updatedAt }) => (
          <li key={id} className="flex items-center gap-2">
            <Button
              look="quiet"
              className="min-h-11! min-w-0 flex-1 justify-start! text-start"
              aria-describedby={`${hintId}-${id}`}
              onPress={() => choose(id)}
            >
              <span dir="auto" className="min-w-0 whitespace-normal wrap-anywhere">
                {label}
              </span>
            </Button>
            <span id={`${hintId}-${id}`} className="shrink-0 text-soft text-sm">
              {times.edited(updatedAt)}
            </span>
            <Button
              size="small"
              aria-label={about(newLinked, label)}
              onPress={() => void makeVersion(id)}
            >
              {newLinked}
            </Button>
          </li>
        ))}
      </ul>
      {cvs.length > 0 && <p className="mt-3 text-pretty text-soft text-sm">{copyHint}</p>}
      {cvs.length === 0 && (
        <a href="/editor" className={`${buttonLook('primary')} mt-4`}>
          {messages.create}
        </a>
      )}
    </main>
  )
}
