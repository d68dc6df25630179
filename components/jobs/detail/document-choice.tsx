import { useDocumentChoices } from '@/components/document/sent/use-document-choices'
import { useMessages } from '@/components/ui/messages'
import { application as applicationMessages } from '@/lib/messages/areas'
import { useApplicationDraft } from './application-context'
import { ChoiceField } from './fields'

/** Chooses the CV or the letter of the open job. */
export function DocumentChoice({ kind }: { kind: 'resume' | 'letter' }) {
  const { fields, missing, noCv, noLetter } = useMessages(applicationMessages)
  const field = kind === 'resume' ? 'resumeId' : 'letterId'
  const chosen = useApplicationDraft(({ content }) => content[field])
  const choices = useDocumentChoices(kind) ?? []
  const isMissing = chosen !== '' && !choices.some(({ id }) => id === chosen)
  return (
    <ChoiceField
      owner="content"
      field={field}
      label={fields[field]}
      options={[
        { id: '', label: kind === 'resume' ? noCv : noLetter },
        ...choices,
        ...(isMissing ? [{ id: chosen, label: missing }] : []),
      ]}
    />
  )
}
