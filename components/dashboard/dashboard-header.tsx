'use client'

import { ClipboardPaste, FilePlus2, FolderOpen, Plus } from 'lucide-react'
import Link from 'next/link'
import { AppHeader, type HeaderPlace } from '@/components/ui/app-header'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { MenuItem, SplitButton } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { SearchField } from '@/components/ui/search-field'
import { useInSpace, useSpace } from '@/lib/browser/sync/spaces/use-space'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'
import type { SortOrder } from './cards/sort-items'
import { DashboardState } from './dashboard-state'
import { type ListDialog, ListMenu } from './search/list-menu'

type Props = {
  place: HeaderPlace
  /** Whether there is no list, whose search and actions have their room then, too: nothing moves when it comes. */
  isEmpty: boolean
  query: string
  onQuery: (query: string) => void
  order: SortOrder
  onOrder: (order: SortOrder) => void
  onDialog: (dialog: ListDialog) => void
  /** Number of documents in the trash. */
  trashed: number
  onOpenFile: () => void
  onPaste: () => void
}

/** Header of the CVs, with actions for new ones. */
export function DashboardHeader(props: Props) {
  const { place, isEmpty, query, onQuery, order, onOrder, onDialog, trashed } = props
  const { onOpenFile, onPaste } = props
  const messages = useMessages(dashboardMessages)
  const inSpace = useInSpace()
  const { canWrite } = useSpace()
  return (
    <AppHeader
      place={place}
      status={<DashboardState />}
      middle={
        place && (
          <SearchField
            label={messages.search}
            value={query}
            onChange={onQuery}
            className={`w-full sm:w-88 ${isEmpty ? 'invisible' : ''}`}
          >
            <ListMenu {...{ order, onOrder, trashed }} onOpen={onDialog} />
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
                <Plus aria-hidden="true" />
                {messages.newCv}
              </Link>
            }
          >
            <MenuItem
              text={messages.start}
              icon={<FilePlus2 aria-hidden="true" />}
              href={inSpace('/editor')}
            />
            <MenuItem
              text={messages.openFile}
              icon={<FolderOpen aria-hidden="true" />}
              onAction={onOpenFile}
            />
            <MenuItem
              text={messages.pasteText}
              icon={<ClipboardPaste aria-hidden="true" />}
              onAction={onPaste}
            />
          </SplitButton>
        </div>
      )}
    </AppHeader>
  )
}
