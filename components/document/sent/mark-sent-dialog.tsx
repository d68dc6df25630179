import { Send } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { DayField } from '@/components/ui/dates/day-field'
import { useDays } from '@/components/ui/dates/use-days'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { type FrozenPdf, freezeDocument } from '@/lib/browser/jobs/applications/freeze-document'
import type { ChangeApplication } from '@/lib/browser/jobs/applications/open-applications'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { useSync } from '@/lib/browser/sync/use-sync'
import { sentFiles } from '@/lib/messages/areas'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import { type DocumentChoice, useDocumentChoices } from './use-document-choices'
import { useKeepSent } from './use-keep-sent'

type Props = { application: ApplicationDocument; change: ChangeApplication; onClose: () => void }

/** Returns the id if it is among the choices. */
const known = (choices: readonly DocumentChoice[] | null, id: string) =>
  choices?.some((one) => one.id === id) ? id : ''

/** Asks which CV and letter were sent, and when, and stores their current PDFs. */
export function MarkSentDialog({ application, change, onClose }: Props) {
  const messages = useMessages(sentFiles)
  const { mark } = messages
  const days = useDays()
  const [cvs, letters] = [useDocumentChoices('resume'), useDocumentChoices('letter')]
  const { resumeId, letterId } = application.content
  const [chosenCv, setCv] = useState<string | null>(null)
  const [chosenLetter, setLetter] = useState<string | null>(null)
  const [today] = useState(days.today)
  const [day, setDay] = useState(today)
  const makeFrozen = useFreezeDocuments()
  const { keep, isWorking, error, setError } = useKeepSent(onClose)
  const cv = chosenCv ?? known(cvs, resumeId)
  const letter = chosenLetter ?? known(letters, letterId)
  const isEmpty = cvs?.length === 0 && letters?.length === 0

  const save = () => {
    const chosen = [cv, letter].filter((id) => id !== '')
    if (chosen.length === 0) return setError(mark.nothingChosen)
    if (!/^\d{4}-\d\d-\d\d$/.test(day) || day > today) return setError(mark.noDay)
    void keep({ applicationId: application.id, day, freeze: () => makeFrozen(chosen), change })
  }

  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={mark.title}
      actions={
        !isEmpty && (
          <Button look="primary" isDisabled={isWorking || cvs === null} onPress={save}>
            <Send aria-hidden="true" />
            {isWorking ? mark.saving : mark.save}
          </Button>
        )
      }
    >
      {isEmpty ? (
        <p>{mark.nothing}</p>
      ) : (
        <>
          <p className="text-soft">{mark.text}</p>
          <Select
            className="mt-4"
            label={messages.kinds.resume}
            options={[{ id: '', label: mark.noCv }, ...(cvs ?? [])]}
            value={cv}
            onChange={setCv}
          />
          <Select
            className="mt-4"
            label={messages.kinds.letter}
            options={[{ id: '', label: mark.noLetter }, ...(letters ?? [])]}
            value={letter}
            onChange={setLetter}
          />
          <DayField
            className="mt-4 max-w-56"
            isPast
            label={mark.day}
            value={day}
            onChange={setDay}
          />
        </>
      )}
      {error && (
        <p role="alert" className="mt-4 text-del">
          {error}
        </p>
      )}
    </Dialog>
  )
}

/** Returns a function that creates PDFs of documents by id; remote ones are downloaded first. */
function useFreezeDocuments() {
  const { fileNames } = useMessages(sentFiles)
  const journal = useJournal()
  const sync = useSync()
  return async (documentIds: readonly string[]): Promise<FrozenPdf[] | 'not-set' | 'not-here'> => {
    const frozen: FrozenPdf[] = []
    for (const id of documentIds) {
      const here = await journal?.peek(id)
      const found = here ?? ((await sync?.fetch(id)) ? await journal?.peek(id) : null)
      if (!journal || !found || found.kind === 'application') return 'not-here'
      const one = await freezeDocument(journal, found, fileNames)
      if (!one) return 'not-set'
      frozen.push(one)
    }
    return frozen
  }
}
