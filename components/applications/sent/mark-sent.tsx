'use client'

import { Send } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { ButtonLook } from '@/components/ui/button-look'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { NotFetchedNotice } from '@/components/ui/not-fetched'
import type { ChangeApplication } from '@/lib/browser/jobs/applications/open-applications'
import { sentFiles } from '@/lib/messages/areas'
import type { ApplicationDocument } from '@/lib/resume/schema/document'

const MarkSentDialog = latePart(
  () => import('./mark-sent-dialog').then((file) => file.MarkSentDialog),
  ({ onClose }, retry) => <NotFetchedNotice {...retry} onClose={onClose} />,
)

type Props = {
  application: ApplicationDocument
  /** Changes the current application as one undo step. */
  change: ChangeApplication
  look?: ButtonLook
}

/** Button that records what was sent for an application, with its PDFs. */
export function MarkSent({ application, change, look }: Props) {
  const messages = useMessages(sentFiles)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button look={look} onPress={() => setOpen(true)}>
        <Send aria-hidden="true" />
        {messages.mark.action}
      </Button>
      {isOpen && (
        <MarkSentDialog application={application} change={change} onClose={() => setOpen(false)} />
      )}
    </>
  )
}
