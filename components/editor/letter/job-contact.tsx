import { useEffect, useState } from 'react'
import { useLetterEditor } from '@/components/document/editor/editor-context'
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

/** Returns a letter's content with its recipient, whom the salutation names unless the person has written another. */
function addressTo({ content, design }: LetterDocument, found: Recipient) {
  const language = findLabelLanguage(design.language)
  const isOwn =
    content.opening !== '' &&
    (language === null || content.opening !== labelTables[language].letter.opening)
  const salutation = isOwn ? null : salutationTo(found.name, design.language)
  return {
    ...content,
    recipient: { ...content.recipient, ...found },
    opening: salutation ?? content.opening,
  }
}

/** Offers the contact person of the job as the recipient. */
export function JobContact({ className }: { className: string }) {
  const { fromJob } = useMessages(letterMessages)
  const { session, run } = useLetterEditor()
  const journal = useJournal()
  const [found, setFound] = useState<Recipient | null>(null)
  useEffect(() => {
    if (!journal) return
    return whileCurrent(findRecipient(journal, session.document()), setFound)
  }, [journal, session])
  if (!found) return null
  const write = () =>
    run((document) => {
      return {
        document: { ...document, content: addressTo(document, found) },
        focus: null,
      }
    })
  return (
    <p className={`flex flex-wrap items-center gap-2 text-sm ${className}`}>
      <Button size="small" className="rounded-full!" onPress={write}>
        <bdi>{found.name}</bdi>
      </Button>
      <span className="text-soft">{fromJob}</span>
    </p>
  )
}
