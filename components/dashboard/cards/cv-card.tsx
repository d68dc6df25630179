'use client'

import {
  Copy,
  Download,
  Ellipsis,
  FolderOpen,
  Link2,
  Link2Off,
  Mail,
  Pencil,
  SquareStack,
  Target,
  Trash2,
} from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { letterAddress } from '@/components/document/open-document/editor-address'
import { DocumentBadge } from '@/components/document/status/document-badge'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import type { RefusalCode } from '@/lib/browser/sync/sync-types'
import { dashboard as dashboardMessages, familyList as familyMessages } from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'
import type { Pending } from '@/lib/resume/family/pending'
import type { PaperDocument } from '@/lib/resume/schema/document'
import type { FamilyActions } from '../family/use-family-actions'
import { CopyToMenu } from '../spaces/copy-to-menu'
import type { DashboardItem } from '../use-dashboard-items'
import { displayDetail } from './cv-names'
import { CvTitleField } from './cv-title'
import { JobLine } from './job-line'
import { listSheet } from './list-grid'
import { PaperPicture } from './paper-picture'

type Props = {
  item: DashboardItem
  document: PaperDocument | null | undefined
  /** Whether it is only in the account, and downloading takes a while. */
  isAway: boolean
  /** Whether the list has CVs of several people: only then a card shows the name. */
  isOneOfSeveral: boolean
  /** Whether it can start following another CV. */
  isLinkable: boolean
  /** Pending changes of its master; null without any. */
  pending: Pending | null
  /** Formatted time of the last edit. */
  time: string
  /** Number of its unresolved conflicts. */
  conflicts: number
  /** Why the account refuses it; null if it does not. */
  refusal: RefusalCode | null
  actions: FamilyActions
  /** Called when it leaves the list, to move the focus. */
  onGone: () => void
}

/** Truncates names at the end of their own script, aligned with the interface. */
const ownDirection = '[text-align:match-parent] [text-align:-webkit-match-parent]'

/**
 * CV in the list: thumbnail, name and actions. The link navigates without a page load: if storage is refused, the data
 * is in this page's memory.
 */
export function CvCard(props: Props) {
  const { item, document, isAway, isOneOfSeveral, isLinkable, pending } = props
  const { time, conflicts, refusal, actions, onGone } = props
  const messages = useMessages(dashboardMessages)
  const family = useMessages(familyMessages)
  const [isRenaming, setIsRenaming] = useState(false)
  const { canWrite } = useSpace()
  const router = useRouter()
  const menuButton = useRef<HTMLButtonElement>(null)
  const title = displayTitle(item, messages.ofKind[item.kind].untitled)
  const detail = displayDetail(item, isOneOfSeveral)
  const href = inSpace(`/editor#${item.id}`)

  const endRenaming = () => {
    setIsRenaming(false)
    menuButton.current?.focus()
  }

  return (
    <>
      <div
        className={`${listSheet} rounded-[2px] transition-shadow group-hover:ring-2 group-hover:ring-pen`}
      >
        <PaperPicture kind={item.kind} document={document} isAway={isAway} />
      </div>
      <div className="flex min-w-0 flex-wrap items-start gap-x-1 gap-y-2">
        <div className="min-w-0 flex-1 basis-0">
          {isRenaming ? (
            <CvTitleField
              label={messages.ofKind[item.kind].newName}
              title={title}
              onCancel={endRenaming}
              onDone={(next) => {
                endRenaming()
                if (next !== title) void actions.rename(item, next)
              }}
            />
          ) : (
            <h2 className="text-base">
              <Link
                href={href}
                dir="auto"
                className={`line-clamp-3 font-semibold text-ink no-underline ${ownDirection} after:absolute after:inset-0 after:content-[''] group-hover:underline`}
              >
                {title}
              </Link>
            </h2>
          )}
          {detail && (
            <p dir="auto" className={`line-clamp-2 text-sm ${ownDirection}`}>
              {detail}
            </p>
          )}
          <JobLine document={document} />
          <p className="text-sm text-soft">
            {[item.kind === 'letter' && messages.letter, time].filter(Boolean).join(' · ')}
          </p>
          {pending && (
            <p className="mt-0.5 font-medium text-pen text-sm">
              {family.outOfDate(pending.coming + pending.held)}
            </p>
          )}
        </div>
        <Menu
          label={messages.more(title)}
          placement="bottom end"
          trigger={
            <IconButton
              ref={menuButton}
              label={messages.more(title)}
              className="relative z-10 -me-1.5 -mt-1"
            >
              <Ellipsis aria-hidden="true" />
            </IconButton>
          }
        >
          <MenuItem
            text={messages.downloadPdf}
            icon={<Download aria-hidden="true" />}
            onAction={() => void actions.downloadPdf(item)}
          />
          <MenuItem
            text={messages.open}
            icon={<FolderOpen aria-hidden="true" />}
            onAction={() => router.push(href)}
          />
          {canWrite && (
            <>
              <MenuItem
                text={messages.rename}
                icon={<Pencil aria-hidden="true" />}
                onAction={() => setIsRenaming(true)}
              />
              {item.kind === 'resume' && (
                <MenuItem
                  text={messages.tailor}
                  icon={<Target aria-hidden="true" />}
                  href={inSpace(`/tailor#${item.id}`)}
                />
              )}
              {item.kind === 'resume' && (
                <MenuItem
                  text={messages.writeLetter}
                  icon={<Mail aria-hidden="true" />}
                  href={letterAddress(item.id)}
                />
              )}
              <MenuItem
                text={messages.duplicate}
                icon={<Copy aria-hidden="true" />}
                onAction={() => void actions.duplicate(item)}
              />
              {item.kind === 'resume' && (
                <MenuItem
                  text={family.newLinked}
                  icon={<SquareStack aria-hidden="true" />}
                  onAction={() => void actions.createFollower(item)}
                />
              )}
              {item.kind === 'resume' && item.follows !== null && (
                <MenuItem
                  text={family.stop}
                  icon={<Link2Off aria-hidden="true" />}
                  onAction={() => void actions.stopFollowing(item)}
                />
              )}
              {isLinkable && (
                <MenuItem
                  text={family.follow}
                  icon={<Link2 aria-hidden="true" />}
                  onAction={() => actions.askFollow(item)}
                />
              )}
            </>
          )}
          <CopyToMenu onCopy={(workspace, name) => void actions.copyTo(item, workspace, name)} />
          {canWrite && (
            <>
              <MenuSeparator />
              <MenuItem
                text={messages.trash}
                icon={<Trash2 aria-hidden="true" />}
                onAction={() => {
                  onGone()
                  void actions.trash(item)
                }}
              />
            </>
          )}
        </Menu>
        <DocumentBadge
          documentId={item.id}
          conflicts={conflicts}
          refusal={refusal}
          className="relative z-10 max-w-full"
        />
      </div>
    </>
  )
}
