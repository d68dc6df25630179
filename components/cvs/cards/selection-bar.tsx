import { Archive, ArchiveRestore, Download, Tag, Trash2 } from 'lucide-react'
import type { PaperItem } from '@/components/document/overview/use-list-items'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'
import { useCanPack } from '../search/list-menu'
import type { CvActions } from './use-cv-actions'

type Props = {
  selected: readonly PaperItem[]
  actions: CvActions
  /** Makes one file of them. */
  onPack: () => void
  onClear: () => void
}

/** Actions on the ticked documents. Lies over the heading, so that nothing moves. */
export function SelectionBar({ selected, actions, onPack, onClear }: Props) {
  const messages = useMessages(dashboardMessages)
  const canPack = useCanPack()
  const { canWrite } = useSpace()
  const areArchived = selected.every(({ isArchived }) => isArchived)
  const downloadAll = async () => {
    for (const item of selected) await actions.downloadPdf(item)
  }
  return (
    <div className="z-10 flex self-stretch flex-wrap items-center gap-2 bg-panel">
      <p role="status" className="me-1 font-semibold text-sm tabular-nums">
        {messages.selected(selected.length)}
      </p>
      <Button size="small" onPress={canPack ? onPack : () => void downloadAll()}>
        <Download />
        {messages.downloadPdf}
      </Button>
      {canWrite && (
        <>
          <IconButton label={messages.tagging.open} onPress={() => actions.askTags(...selected)}>
            <Tag />
          </IconButton>
          <IconButton
            label={areArchived ? messages.unarchive : messages.archive}
            onPress={() => {
              onClear()
              void actions.archive(!areArchived, ...selected)
            }}
          >
            {areArchived ? <ArchiveRestore /> : <Archive />}
          </IconButton>
          <Button
            size="small"
            onPress={() => {
              onClear()
              void actions.trash(...selected)
            }}
          >
            <Trash2 />
            {messages.trash}
          </Button>
        </>
      )}
      <Button look="quiet" size="small" onPress={onClear}>
        {messages.selectNone}
      </Button>
    </div>
  )
}
