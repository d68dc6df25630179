import { MailCheck } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useDays } from '@/components/ui/dates/use-days'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { changeApplication } from '@/lib/browser/jobs/applications/change-application'
import type { ApplicationPlan } from '@/lib/browser/jobs/applications/open-applications'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { useSync } from '@/lib/browser/sync/use-sync'
import { sentFiles } from '@/lib/messages/areas'
import { createApplication } from '@/lib/resume/create-application'
import { limits } from '@/lib/resume/resume-limits'
import { documentFileName } from '@/lib/resume/text/file-name'
import { useAnyEditor } from '../editor/editor-context'
import { usePaperOfEditor } from '../editor/paper-context'
import { useDocumentChoices } from './use-document-choices'
import { useKeepSent } from './use-keep-sent'

/** Option value for a new application. */
const another = ''

/** Stores the PDF of the open CV or letter, byte for byte as shown, as sent for an application. */
export function KeepSentDialog({ onClose }: { onClose: () => void }) {
  const { keep: messages, mark, fileNames } = useMessages(sentFiles)
  const { ids } = useAnyEditor()
  const paper = usePaperOfEditor()
  const journal = useJournal()
  const sync = useSync()
  const days = useDays()
  const choices = useDocumentChoices('application')
  const [chosen, setChosen] = useState<string | null>(null)
  const [employer, setEmployer] = useState('')
  const { keep, isWorking, error, setError } = useKeepSent(onClose)
  const target = chosen ?? choices?.[0]?.id ?? another

  const freeze = async () => {
    const result = await paper.current()
    if (!result.ok) return 'not-set'
    const { document, rendered } = result
    const name = documentFileName(document, fileNames[document.kind], 'pdf')
    return [{ document, bytes: rendered.bytes, name }]
  }

  const save = () => {
    if (!journal) return
    const day = days.today()
    if (target !== another) {
      const change = (plan: ApplicationPlan) => changeApplication({ journal, sync }, target, plan)
      return void keep({ applicationId: target, day, freeze, change })
    }
    if (employer.trim() === '') return setError(messages.noEmployer)
    const made = createApplication(ids, day, { employer: employer.trim() })
    const change = async (plan: ApplicationPlan) => {
      journal.save(plan(made))
      await journal.flush()
      return true
    }
    return void keep({ applicationId: made.id, day, freeze, change })
  }

  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={mark.save}
      actions={
        <Button look="primary" isDisabled={isWorking || choices === null} onPress={save}>
          <MailCheck aria-hidden="true" />
          {isWorking ? mark.saving : mark.save}
        </Button>
      }
    >
      <p className="text-soft">{messages.text}</p>
      {choices && choices.length > 0 && (
        <Select
          className="mt-4"
          label={messages.which}
          options={[...choices, { id: another, label: messages.another }]}
          value={target}
          onChange={setChosen}
        />
      )}
      {choices && target === another && (
        <TextField
          className="mt-4"
          label={messages.employer}
          value={employer}
          maxLength={limits.line}
          autoComplete="off"
          autoFocus
          onChange={(event) => setEmployer(event.target.value)}
        />
      )}
      {error && (
        <p role="alert" className="mt-4 text-del">
          {error}
        </p>
      )}
    </Dialog>
  )
}
