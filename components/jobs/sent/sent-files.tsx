import { Send } from 'lucide-react'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { lateDialog } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import type { ChangeApplication } from '@/lib/browser/jobs/applications/open-applications'
import { useDocumentHeads } from '@/lib/browser/storage/journal/use-journal'
import { common as commonMessages, sentFiles } from '@/lib/messages/areas'
import { removeSent, restoreSent, type SentFile } from '@/lib/resume/mark-sent'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import { SentRow } from './sent-row'

const MarkSentDialog = lateDialog(() =>
  import('@/components/document/sent/mark-sent-dialog').then((file) => file.MarkSentDialog),
)

type Props = {
  application: ApplicationDocument
  /** Changes the current application as one undo step. */
  change: ChangeApplication
  /** Without a button of its own, as where the steps have one. */
  isPlain?: boolean
}

/** Lists the sent PDFs of an application, latest first, and adds another. */
export function SentFiles({ application, change, isPlain }: Props) {
  const messages = useMessages(sentFiles)
  const { undo } = useMessages(commonMessages)
  const { heads } = useDocumentHeads()
  const heading = useId()
  const [isMarking, setMarking] = useState(false)
  const { sent } = application.content

  const remove = (file: SentFile) => {
    const at = sent.findIndex(({ id }) => id === file.id)
    const isRemoved = change((now) => ({ ...now, content: removeSent(now.content, file.id) }))
    if (!isRemoved) return showToast({ text: messages.failed['no-application'] })
    const onAction = () =>
      change((now) => ({ ...now, content: restoreSent(now.content, file, at) }))
    return showToast({ text: messages.removed(file.name), action: { label: undo, onAction } })
  }

  return (
    <section aria-labelledby={heading}>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 id={heading} className="text-lg">
          {messages.title}
        </h2>
        {!isPlain && (
          <Button onPress={() => setMarking(true)}>
            <Send aria-hidden="true" />
            {messages.mark.action}
          </Button>
        )}
      </div>
      {sent.length === 0 ? (
        <p className="mt-0.5 max-w-prose text-pretty text-soft text-sm">{messages.none}</p>
      ) : (
        <ul className="mt-3 divide-y divide-line border-line border-t">
          {sent.toReversed().map((file) => (
            <SentRow
              key={file.id}
              file={file}
              source={heads?.find(({ id }) => id === file.documentId) ?? null}
              onRemove={() => remove(file)}
            />
          ))}
        </ul>
      )}
      {isMarking && (
        <MarkSentDialog {...{ application, change }} onClose={() => setMarking(false)} />
      )}
    </section>
  )
}
