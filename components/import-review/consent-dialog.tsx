import { useState } from 'react'
import { SentDetails, SentPlaceNote, SentWork } from '@/components/document/model/sent-note'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { describeSent, type SentRequest } from '@/lib/ai/disclosure/sent-parts'
import { importModel as modelMessages } from '@/lib/messages/areas'

type Props = {
  model: string
  requests: readonly SentRequest[]
  /** `isAlways`: also for later files that are hard to read. */
  onAgree: (isAlways: boolean) => void
  onClose: () => void
}

/** Asks for consent before a file's text is sent to a model, and shows what is sent. */
export function ConsentDialog({ model, requests, onAgree, onClose }: Props) {
  const messages = useMessages(modelMessages).consent
  const [isAlways, setAlways] = useState(false)
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={messages.title}
      size="medium"
      actions={
        <>
          <Button onPress={onClose}>{messages.cancel}</Button>
          <Button look="primary" onPress={() => onAgree(isAlways)}>
            {messages.send}
          </Button>
        </>
      }
    >
      <p className="text-pretty">{messages.sends(model)}</p>
      <SentPlaceNote />
      <SentWork kind="import-reading" requests={requests} />
      <ul className="mt-3 flex list-disc flex-col gap-2 text-pretty ps-5">
        <li>{messages.marks}</li>
        <li>{messages.asIs}</li>
        <li>{messages.notSent}</li>
      </ul>
      <p className="mt-3 text-pretty">{messages.returns}</p>
      <Checkbox
        label={messages.always}
        checked={isAlways}
        onChange={(event) => setAlways(event.target.checked)}
        className="mt-3"
      />
      <SentDetails describe={() => describeSent(requests)} />
    </Dialog>
  )
}
