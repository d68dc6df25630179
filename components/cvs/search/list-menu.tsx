import { Archive, ArrowDownUp, Files, FolderDown, ListFilter, Tag, Trash2 } from 'lucide-react'
import { useEffect } from 'react'
import { useFragment } from '@/components/document/overview/use-address'
import type { PaperItem } from '@/components/document/overview/use-list-items'
import { lateDialog } from '@/components/ui/late-part'
import { IconMenu, MenuItem, MenuSeparator, MenuSubmenu } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import {
  common as commonMessages,
  dashboard as dashboardMessages,
  sync as syncMessages,
} from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'
import { type SortOrder, sortOrders } from '../cards/sort-items'
import type { ListFilter as Filter } from './search'

const ContradictionsDialog = lateDialog(() =>
  import('../contradictions/contradictions-dialog').then((file) => file.ContradictionsDialog),
)
const BulkExportDialog = lateDialog(() =>
  import('../bulk-export/bulk-export-dialog').then((file) => file.BulkExportDialog),
)

/** Dialog about the CVs of the list. */
export type ListDialog = 'contradictions' | 'several'

/** Fragment that opens the bulk download, for links of other pages. */
const downloadFragment = '#download'

/** Returns whether several can be made into one file: not for guests, who have the backup, nor for readers. */
export function useCanPack(): boolean {
  const isGuest = useAccount().state.kind === 'guest'
  return useSpace().canWrite && !isGuest
}

type MenuProps = {
  order: SortOrder
  onOrder: (order: SortOrder) => void
  onOpen: (dialog: ListDialog) => void
  filter: Filter
  onFilter: (filter: Filter) => void
  /** Tags of the list, each once. */
  tags: readonly string[]
  /** Number of documents in the trash. */
  trashed: number
}

/** Menu in the search field: order of the list, which of it is shown, what can be done with all of it, and the trash. */
export function ListMenu(props: MenuProps) {
  const { order, onOrder, onOpen, filter, onFilter, tags, trashed } = props
  const messages = useMessages(dashboardMessages)
  const { downloadSeveral } = useMessages(syncMessages)
  const canPack = useCanPack()
  return (
    <IconMenu label={messages.listOptions} placement="bottom end" icon={<ListFilter />}>
      <MenuSubmenu text={messages.sortBy} icon={<ArrowDownUp />} selected={order}>
        {sortOrders.map((id) => (
          <MenuItem key={id} id={id} text={messages.sorts[id]} onAction={() => onOrder(id)} />
        ))}
      </MenuSubmenu>
      {tags.length > 0 && (
        <MenuSubmenu
          text={messages.tagging.title}
          icon={<Tag />}
          selected={filter?.kind === 'tag' ? filter.tag : ''}
        >
          {tags.map((tag) => (
            <MenuItem
              key={tag}
              id={tag}
              text={tag}
              onAction={() => onFilter({ kind: 'tag', tag })}
            />
          ))}
        </MenuSubmenu>
      )}
      {filter?.kind !== 'archived' && (
        <MenuItem
          text={messages.archived}
          icon={<Archive />}
          onAction={() => onFilter({ kind: 'archived' })}
        />
      )}
      {filter && (
        <MenuItem text={messages.clearSearch} icon={<Files />} onAction={() => onFilter(null)} />
      )}
      {canPack && (
        <MenuItem text={downloadSeveral} icon={<FolderDown />} onAction={() => onOpen('several')} />
      )}
      <MenuSeparator />
      <MenuItem
        text={trashed > 0 ? messages.trashLink(trashed) : messages.trashTitle}
        icon={<Trash2 />}
        onAction={() => {
          location.hash = 'trash'
        }}
      />
    </IconMenu>
  )
}

type DialogsProps = {
  open: ListDialog | null
  onOpen: (dialog: ListDialog | null) => void
  items: readonly PaperItem[]
  /** Those to choose from for one file. */
  shown: readonly PaperItem[]
}

/** Shows the open dialog, loaded on demand. */
export function ListDialogs({ open, onOpen, items, shown }: DialogsProps) {
  const { untitled } = useMessages(commonMessages)
  const canPack = useCanPack()
  const isAsked = useFragment() === downloadFragment && canPack
  useEffect(() => {
    if (!isAsked) return
    onOpen('several')
    // Back and reload do not open it again.
    history.replaceState(history.state, '', location.pathname + location.search)
  }, [isAsked, onOpen])
  const onClose = () => onOpen(null)
  const named = (item: PaperItem) => ({ ...item, name: displayTitle(item, untitled) })
  if (open === 'several') return <BulkExportDialog items={shown} onClose={onClose} />
  if (open !== 'contradictions') return null
  const documents = items
    .filter(({ isHere }) => isHere)
    .toSorted((a, b) => b.updatedAt - a.updatedAt)
    .map(named)
  return <ContradictionsDialog documents={documents} onClose={onClose} />
}
