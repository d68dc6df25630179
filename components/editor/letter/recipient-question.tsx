import { CircleHelp } from 'lucide-react'
import { useLetterDraft, useLetterEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { addressTo } from '@/lib/browser/ai/letters/shown-letter'
import { recipientKey } from '@/lib/browser/editing/places'
import { withConfirmedContact } from '@/lib/browser/jobs/applications/application-edits'
import { changeApplication } from '@/lib/browser/jobs/applications/change-application'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { useSync } from '@/lib/browser/sync/use-sync'
import { letter as letterMessages } from '@/lib/messages/areas'
import { fieldAddress, letterOwner, recipientOwner } from '@/lib/resume/change/address'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import { useFoundRecipient } from './recipient-context'

const namePlace = fieldAddress(recipientOwner, 'name')
const openingPlace = fieldAddress(letterOwner, 'opening')

/** Asks whether the recipient that the job names is the right one: until then it is not printed. */
export function RecipientQuestion() {
  const { recipientQuestion: messages } = useMessages(letterMessages)
  const { session, run, goTo, view } = useLetterEditor()
  const { found, refuse } = useFoundRecipient()
  const journal = useJournal()
  const sync = useSync()
  const opening = useLetterDraft((letter) => found && addressTo(letter, found).opening)
  if (!found || opening === null) return null
  const confirm = () => {
    const isConfirmed = run((document) => ({
      document: { ...document, content: addressTo(document, found) },
      focus: null,
    }))
    const { contact } = found
    if (isConfirmed && contact && journal) {
      const plan = (job: ApplicationDocument) => withConfirmedContact(job, contact.id)
      void changeApplication({ journal, sync }, contact.jobId, plan)
    }
    return isConfirmed
  }
  // The pressed button goes with its question.
  const goOn = () => goTo(openingPlace, Number.POSITIVE_INFINITY)
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm">
      <CircleHelp aria-hidden="true" className="size-4 shrink-0 text-mark-ink" />
      <p className="min-w-0 flex-1 basis-52">{messages.question}</p>
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          onPress={() => {
            if (confirm()) goOn()
          }}
        >
          <span dir="auto">{messages.yes(opening)}</span>
        </Button>
        <Button
          size="small"
          onPress={() => {
            if (confirm()) goTo(openingPlace, 0)
          }}
        >
          {messages.otherSalutation}
        </Button>
        <Button
          look="quiet"
          size="small"
          onPress={() => {
            refuse()
            view.set({ section: recipientKey })
            goTo(namePlace, session.document().content.recipient.name.length)
          }}
        >
          {messages.someoneElse}
        </Button>
      </div>
    </div>
  )
}
