import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { TextArea } from '@/components/ui/text-area'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'

type Props = { onText: (text: string) => void; onClose: () => void }

/** Dialog to paste the text of a CV. */
export function PasteDialog({ onText, onClose }: Props) {
  const messages = useMessages(dashboardMessages)
  const [text, setText] = useState('')
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={messages.pasteTitle}
      size="medium"
      actions={
        <Button
          look="primary"
          isDisabled={text.trim() === ''}
          onPress={() => {
            onClose()
            onText(text)
          }}
        >
          {messages.pasteRead}
        </Button>
      }
    >
      <TextArea
        label={messages.pasteLabel}
        description={messages.pasteHint}
        rows={12}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </Dialog>
  )
}
