import { useEffect, useState } from 'react'
import { useLetterDraft, useLetterEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { whileCurrent } from '@/components/ui/while-current'
import { findRecipient, type Recipient } from '@/lib/browser/ai/letters/find-posting'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { labelTables } from '@/lib/language/labels'
import { findLabelLanguage } from '@/lib/language/tags'
import { letter as letterMessages } from '@/lib/messages/areas'
import { salutationTo } from '@/lib/resume/letter-salutation'
import type { LetterDocument } from '@/lib/resume/schema/document'

/** Fields of a recipient that a job may name. */
const fields = ['name', 'organization', 'email'] as const

/**
 * Returns a letter's content with its recipient in the empty fields. The salutation names them unless the person has
 * written another.
 */
function addressTo({ content, design }: LetterDocument, found: Recipient) {
  const language = findLabelLanguage(design.language)
  const isOwn =
    content.opening !== '' &&
    (language === null || content.opening !== labelTables[language].letter.opening)
  const name = content.recipient.name || found.name
  const salutation = isOwn || name === '' ? null : salutationTo(name, design.language)
  return {
    ...content,
    recipient: {
      ...content.recipient,
      name,
      organization: content.recipient.organization || found.organization,
      email: content.recipient.email || found.email,
    },
    opening: salutation ?? content.opening,
  }
}

/** Shows the recipient that the job names, to be confirmed before it is printed. */
export function JobContact() {
  const { fromJob, confirmRecipient } = useMessages(letterMessages)
  const { session, run } = useLetterEditor()
  const journal = useJournal()
  const empty = useLetterDraft(({ content: { recipient } }) =>
    fields.filter((field) => recipient[field].trim() === '').join(' '),
  )
  const [found, setFound] = useState<Recipient | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again once a field is filled or emptied
  useEffect(() => {
    if (!journal) return
    return whileCurrent(findRecipient(journal, session.document()), setFound)
  }, [journal, session, empty])
  if (!found) return null
  const confirm = () =>
    run((document) => ({
      document: { ...document, content: addressTo(document, found) },
      focus: null,
    }))
  return (
    <p className="m-3 flex flex-wrap items-center gap-2 rounded-control bg-mark-wash p-3 text-sm">
      <bdi className="font-semibold">
        {[found.name, found.organization].filter((one) => one.trim() !== '').join(', ')}
      </bdi>
      <span className="flex-1 text-soft">{fromJob}</span>
      <Button size="small" onPress={confirm}>
        {confirmRecipient}
      </Button>
    </p>
  )
}
