import { FileDrop } from '@/components/ui/file-drop'
import { useMessages } from '@/components/ui/messages'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { files as filesMessages } from '@/lib/messages/areas'
import { useDocumentActions } from '../shell/top-bar/use-document-actions'
import { PasteOffer } from './paste-offer'

/** Handles files dropped in the editor, and whole CVs that are pasted. */
export function EditorDrop() {
  const { dropHere } = useMessages(filesMessages)
  const { openFiles } = useDocumentActions()
  const { canWrite } = useSpace()
  if (!canWrite) return null
  return (
    <>
      <FileDrop text={dropHere} onFiles={(files) => void openFiles(files)} />
      <PasteOffer />
    </>
  )
}
