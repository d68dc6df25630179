import { useAnyDraft, useAnyEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import {
  common as commonMessages,
  editor as editorMessages,
  editorPanels,
} from '@/lib/messages/areas'
import { limits } from '@/lib/resume/resume-limits'
import { useDocumentTitle } from '../shell/top-bar/use-document-actions'

/** Dialog for the title of this CV, saved at every keystroke. */
export function RenameDialog({ onClose }: { onClose: () => void }) {
  const { session } = useAnyEditor()
  const messages = useMessages(editorMessages)
  const panel = useMessages(editorPanels)
  const { close } = useMessages(commonMessages)
  const title = useAnyDraft((document) => document.title)
  const shown = useDocumentTitle()
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={messages.rename}
      actions={
        <Button look="primary" onPress={onClose}>
          {close}
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
        }}
      >
        <TextField
          label={panel.renameTitle}
          description={panel.renameHint}
          value={title}
          placeholder={shown}
          maxLength={limits.line}
          autoComplete="off"
          autoFocus
          onChange={(event) => session.rename(event.target.value)}
        />
      </form>
    </Dialog>
  )
}
