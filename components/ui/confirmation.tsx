import { common as commonMessages } from '@/lib/messages/areas'
import { Button } from './button'
import { Dialog } from './dialog'
import { useMessages } from './messages'

type Props = {
  title: string
  text: string
  submit: string
  isDanger?: boolean
  onCancel: () => void
  onConfirm: () => void
}

/** Asks for confirmation of an irreversible change. */
export function Confirmation({ title, text, submit, isDanger, onCancel, onConfirm }: Props) {
  const { cancel } = useMessages(commonMessages)
  return (
    <Dialog
      isOpen
      onOpenChange={onCancel}
      title={title}
      actions={
        <>
          <Button onPress={onCancel}>{cancel}</Button>
          <Button look={isDanger ? 'danger' : 'primary'} onPress={onConfirm}>
            {submit}
          </Button>
        </>
      }
    >
      <p className="text-pretty">{text}</p>
    </Dialog>
  )
}
