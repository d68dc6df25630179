import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { TextArea } from '@/components/ui/text-area'
import { common } from '@/lib/messages/areas'
import { limits } from '@/lib/resume/resume-limits'

type Props = {
  /** Note when the dialog opens. */
  note: string
  /** Called with each input, to be stored at once. */
  onChange: (note: string) => void
  onClose: () => void
}

/** Dialog for the private note of a CV or letter. */
export function NoteDialog({ note, onChange, onClose }: Props) {
  const { filing, close } = useMessages(common)
  const [text, setText] = useState(note)
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={filing.note}
      actions={
        <Button look="primary" onPress={onClose}>
          {close}
        </Button>
      }
    >
      <TextArea
        label={filing.note}
        isLabelHidden
        description={filing.noteHint}
        value={text}
        rows={6}
        maxLength={limits.note}
        autoFocus
        onChange={(event) => {
          setText(event.target.value)
          onChange(event.target.value)
        }}
      />
    </Dialog>
  )
}
