'use client'

import { ChevronDown, ClipboardPaste, FilePlus2, FolderOpen, Plus } from 'lucide-react'
import Link from 'next/link'
import { AppHeader, type HeaderPlace } from '@/components/ui/app-header'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { Menu, MenuItem } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { SearchField } from '@/components/ui/search-field'
import { useInSpace, useSpace } from '@/lib/browser/sync/spaces/use-space'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'
import { DashboardState } from './dashboard-state'

type Props = {
  place: HeaderPlace
  /** Whether there are no CVs: then the page itself has the actions. */
  isEmpty: boolean
  query: string
  onQuery: (query: string) => void
  onOpenFile: () => void
  onPaste: () => void
}

/** Header of the CVs, with actions for new ones. */
export function DashboardHeader(props: Props) {
  const { place, isEmpty, query, onQuery, onOpenFile, onPaste } = props
  const messages = useMessages(dashboardMessages)
  const inSpace = useInSpace()
  const { canWrite } = useSpace()
  return (
    <AppHeader
      place={place}
      status={<DashboardState />}
      middle={
        isEmpty ? null : (
          <SearchField
            label={messages.search}
            value={query}
            onChange={onQuery}
            className="w-full sm:w-88"
          />
        )
      }
    >
      {!isEmpty && canWrite && (
        <>
          <Button look="quiet" className="max-sm:hidden" onPress={onOpenFile}>
            {messages.openFile}
          </Button>
          <span className="flex shrink-0">
            <Link href={inSpace('/editor')} className={`${buttonLook('primary')} rounded-e-none!`}>
              <Plus aria-hidden="true" />
              {messages.newCv}
            </Link>
            <Menu
              label={messages.newCv}
              placement="bottom end"
              trigger={
                <Button
                  look="primary"
                  aria-label={messages.otherWays}
                  className="rounded-s-none! border-s-on-action/30! px-1.5!"
                >
                  <ChevronDown aria-hidden="true" />
                </Button>
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
            </Menu>
          </span>
        </>
      )}
    </AppHeader>
  )
}
