import { Group } from 'lucide-react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { findEntry } from '@/lib/browser/editing/locate'
import { canGroup, groupWithAbove } from '@/lib/browser/editing/roles'
import { editor as editorMessages } from '@/lib/messages/areas'

type Props = {
  entryId: string
  /** Whether the caret stays where it is; else it goes to the first role. */
  isInPlace?: boolean
}

/** Offers to group an entry with the one above it, if both have the same employer. */
export function GroupOffer({ entryId, isInPlace = false }: Props) {
  const { runWithUndo } = useEditor()
  const messages = useMessages(editorMessages)
  const employer = useDraft(({ content }) => {
    const entry = canGroup(content, entryId) ? findEntry(content, entryId)?.entry : null
    return entry && 'name' in entry ? entry.name.trim() : ''
  })
  if (employer === '') return null
  return (
    <Button
      look="quiet"
      size="small"
      className="mb-2 max-w-full"
      onPress={() =>
        runWithUndo((document) => {
          const grouped = groupWithAbove(document, entryId)
          return isInPlace ? { ...grouped, focus: null } : grouped
        }, messages.entriesGrouped(employer))
      }
    >
      <Group aria-hidden="true" />
      <span className="truncate">{messages.groupOffer(employer)}</span>
    </Button>
  )
}
