import { useAnyEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { editor as editorMessages } from '@/lib/messages/areas'
import { usePaperActions } from '../shell/top-bar/use-paper-actions'

/** Asks a guest once for consent before a document is sent to the server for rendering. */
export function ServerPdfDialog({ onClose }: { onClose: () => void }) {
  const { serverPdf: messages } = useMessages(editorMessages)
  const { view } = useAnyEditor()
  const { makeOnServer } = usePaperActions()
  const accept = () => {
    const { pdfPurpose } = view.get()
    view.set({ mayServerDraw: true })
    onClose()
    void makeOnServer(pdfPurpose)
  }
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={messages.title}
      actions={
        <Button look="primary" onPress={accept}>
          {messages.accept}
        </Button>
      }
    >
      <p>{messages.text(location.host)}</p>
    </Dialog>
  )
}
