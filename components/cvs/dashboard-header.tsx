import { ClipboardPaste, FilePlus2, FolderOpen, Plus } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { OverviewState } from '@/components/document/overview/overview-state'
import { AppHeader, type HeaderPlace } from '@/components/ui/app-header'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { MenuItem, SplitButton } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { SearchField } from '@/components/ui/search-field'
import { useInSpace, useSpace } from '@/lib/browser/sync/spaces/use-space'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'

type Props = {
  place: HeaderPlace
  /** Whether there is no list, whose search and actions have their room then, too: nothing moves when it comes. */
  isEmpty: boolean
  query: string
  onQuery: (query: string) => void
  /** Menu in the search field. */
  menu: ReactNode
  onOpenFile: () => void
  onPaste: () => void
}

/** Header of the CVs, with actions for new ones. */
export function DashboardHeader(props: Props) {
  const { place, isEmpty, query, onQuery, menu, onOpenFile, onPaste } = props
  const messages = useMessages(dashboardMessages)
  const inSpace = useInSpace()
  const { canWrite } = useSpace()
  return (
    <AppHeader
      place={place}
      status={<OverviewState />}
      middle={
        place && (
          <SearchField
            label={messages.search}
            value={query}
            onChange={onQuery}
            className={`w-full sm:w-88 ${isEmpty ? 'invisible' : ''}`}
          >
            {menu}
          </SearchField>
        )
      }
    >
      {place && canWrite && (
        <div className={`flex gap-1 sm:gap-2 ${isEmpty ? 'invisible' : ''}`}>
          <Button look="quiet" className="max-sm:hidden" onPress={onOpenFile}>
            {messages.openFile}
          </Button>
          <SplitButton
            label={messages.otherWays}
            main={
              <Link href={inSpace('/editor')} className={buttonLook('primary')}>
                <Plus />
                {messages.newCv}
              </Link>
            }
          >
            <MenuItem text={messages.start} icon={<FilePlus2 />} href={inSpace('/editor')} />
            <MenuItem text={messages.openFile} icon={<FolderOpen />} onAction={onOpenFile} />
            <MenuItem text={messages.pasteText} icon={<ClipboardPaste />} onAction={onPaste} />
          </SplitButton>
        </div>
      )}
    </AppHeader>
  )
}
