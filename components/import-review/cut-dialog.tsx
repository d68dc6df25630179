import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { importReview as reviewMessages } from '@/lib/messages/areas'

type Props = { cut: readonly string[]; onCreate: () => void; onClose: () => void }

/** Shows text that exceeds the limits of a CV, before it is dropped. */
export function CutDialog({ cut, onCreate, onClose }: Props) {
  const messages = useMessages(reviewMessages)
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={messages.cutTitle}
      size="medium"
      actions={
        <>
          <Button onPress={onCreate}>{messages.createAnyway}</Button>
          <Button look="primary" onPress={onClose}>
            {messages.keepLooking}
          </Button>
        </>
      }
    >
      <p>{messages.cutText}</p>
      <ul className="mt-3 list-disc ps-5">
        {cut.map((text) => (
          <li key={text} dir="auto" className="break-words">
            {text}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
