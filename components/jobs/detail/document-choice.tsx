import { useDocumentChoices } from '@/components/document/sent/use-document-choices'
import { useEditTimes } from '@/components/ui/dates/use-edit-times'
import { useMessages } from '@/components/ui/messages'
import { application as applicationMessages } from '@/lib/messages/areas'
import { useApplicationDraft } from './application-context'
import { ChoiceField } from './fields'

/** Chooses the CV or the letter of the open job. */
export function DocumentChoice({ kind }: { kind: 'resume' | 'letter' }) {
  const { fields, missing, noCv, noLetter } = useMessages(applicationMessages)
  const field = kind === 'resume' ? 'resumeId' : 'letterId'
  const chosen = useApplicationDraft(({ content }) => content[field])
  const { edited } = useEditTimes()
  const found = useDocumentChoices(kind) ?? []
  // Documents with one name are told apart by their last change.
  const choices = found.map(({ id, label, updatedAt }) => {
    const isAlone = found.every((other) => other.id === id || other.label !== label)
    return { id, label: isAlone ? label : `${label} · ${edited(updatedAt)}` }
  })
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
