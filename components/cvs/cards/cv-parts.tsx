import {
  Archive,
  ArchiveRestore,
  Copy,
  Download,
  Link2,
  Link2Off,
  Lock,
  LockOpen,
  Mail,
  Pencil,
  SquareStack,
  StickyNote,
  Tag,
  Target,
  Trash2,
} from 'lucide-react'
import Link from 'next/link'
import { type ReactNode, useRef, useState } from 'react'
import { letterAddress } from '@/components/document/open-document/editor-address'
import type { PaperItem } from '@/components/document/overview/use-list-items'
import { IconMenu, MenuItem, MenuSeparator } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import { matchPath } from '@/lib/api/space-paths'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import type { RefusalCode } from '@/lib/browser/sync/sync-types'
import {
  common,
  dashboard as dashboardMessages,
  familyList as familyMessages,
} from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'
import type { Pending } from '@/lib/resume/family/pending'
import { limits } from '@/lib/resume/resume-limits'
import { CopyToMenu } from '../spaces/copy-to-menu'
import type { CvActions } from './use-cv-actions'

/** CV or letter of a card or row, with its state. */
export type CvProps = {
  item: PaperItem
  /** Whether it can start following another CV. */
  isLinkable: boolean
  /** Pending changes of its master; null without any. */
  pending: Pending | null
  /** Formatted time of the last edit. */
  time: string
  /** Whether it is in the archive, by itself or with its main CV. */
  isArchived: boolean
  /** Number of its unresolved conflicts. */
  conflicts: number
  /** Why the account refuses it; null if it does not. */
  refusal: RefusalCode | null
  /** Whether it is ticked, and whether any is: then all ticks are shown. */
  isOn: boolean
  isAnyOn: boolean
  onTick: (id: string) => void
  actions: CvActions
  /** Called when it leaves the list, to move the focus. */
  onGone: () => void
}

/** Truncates names at the end of their own script, aligned with the interface. */
export const ownDirection = '[text-align:match-parent] [text-align:-webkit-match-parent]'

/** Shown where a row or card is pointed at or has the focus, and always on touch screens. */
export const shownWhenPointed =
  'opacity-0 transition-opacity group-focus-within/cv:opacity-100 group-hover/cv:opacity-100 pointer-coarse:opacity-100'

/**
 * Returns the name of a CV or letter, as a link that covers its card or row or as a field while it is renamed, its
 * tick, to act on several, and the menu of its actions. The link navigates without a page load: if storage is refused, the data is in this page's memory.
 *
 * @param nameLook classes of the link
 * @param tickLook classes of the tick
 */
export function useCvParts(
  { item, isLinkable, isOn, isAnyOn, onTick, actions, onGone }: CvProps,
  nameLook: string,
  tickLook: string,
): { name: ReactNode; tick: ReactNode; menu: ReactNode } {
  const messages = useMessages(dashboardMessages)
  const family = useMessages(familyMessages)
  const { filing } = useMessages(common)
  const { workspace, canWrite } = useSpace()
  const [isRenaming, setIsRenaming] = useState(false)
  const menuButton = useRef<HTMLButtonElement>(null)
  const title = displayTitle(item, messages.ofKind[item.kind].untitled)
  const endRenaming = () => {
    setIsRenaming(false)
    menuButton.current?.focus()
  }
  const name = isRenaming ? (
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
    <Link
      href={inSpace(`/editor#${item.id}`)}
      dir="auto"
      className={`font-semibold text-ink no-underline ${ownDirection} after:absolute after:inset-0 after:content-[''] ${nameLook}`}
    >
      {title}
      {item.isLocked && (
        <>
          {' '}
          <Lock aria-hidden="true" className="inline size-3.5 align-[-0.125em] text-soft" />
          <span className="sr-only">{filing.locked}</span>
        </>
      )}
    </Link>
  )
  const tick = (
    <label
      className={`z-10 grid size-8 cursor-pointer place-content-center rounded-control pointer-coarse:size-11 ${isAnyOn ? '' : shownWhenPointed} ${tickLook}`}
    >
      <input
        type="checkbox"
        aria-label={title}
        checked={isOn}
        onChange={() => onTick(item.id)}
        className="size-4.5 cursor-pointer accent-pen"
      />
    </label>
  )
  const menu = (
    <IconMenu label={messages.more(title)} placement="bottom end" ref={menuButton}>
      <MenuItem
        text={messages.downloadPdf}
        icon={<Download />}
        onAction={() => void actions.downloadPdf(item)}
      />
      {canWrite && (
        <>
          <MenuItem text={messages.rename} icon={<Pencil />} onAction={() => setIsRenaming(true)} />
          <MenuItem
            text={messages.tagging.open}
            icon={<Tag />}
            onAction={() => actions.askTags(item)}
          />
          {workspace === null && (
            <MenuItem
              text={filing.note}
              icon={<StickyNote />}
              onAction={() => void actions.askNote(item)}
            />
          )}
          <MenuItem
            text={item.isLocked ? filing.unlock : filing.lock}
            icon={item.isLocked ? <LockOpen /> : <Lock />}
            onAction={() => void actions.lock(item)}
          />
          {item.kind === 'resume' && (
            <>
              <MenuItem
                text={messages.tailor}
                icon={<Target />}
                href={inSpace(matchPath(item.id))}
              />
              <MenuItem text={messages.writeLetter} icon={<Mail />} href={letterAddress(item.id)} />
              <MenuItem
                text={family.newLinked}
                icon={<SquareStack />}
                onAction={() => void actions.createFollower(item)}
              />
            </>
          )}
          <MenuItem
            text={messages.duplicate}
            icon={<Copy />}
            onAction={() => void actions.duplicate(item)}
          />
          {item.follows !== null && (
            <MenuItem
              text={family.stop}
              icon={<Link2Off />}
              onAction={() => void actions.stopFollowing(item)}
            />
          )}
          {isLinkable && (
            <MenuItem
              text={family.follow}
              icon={<Link2 />}
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
            text={item.isArchived ? messages.unarchive : messages.archive}
            icon={item.isArchived ? <ArchiveRestore /> : <Archive />}
            onAction={() => {
              onGone()
              void actions.archive(!item.isArchived, item)
            }}
          />
          <MenuItem
            text={messages.trash}
            icon={<Trash2 />}
            onAction={() => {
              onGone()
              void actions.trash(item)
            }}
          />
        </>
      )}
    </IconMenu>
  )
  return { name, tick, menu }
}

type TitleFieldProps = {
  label: string
  title: string
  onDone: (title: string) => void
  onCancel: () => void
}

/** Input to rename a CV: Enter or blur saves, Escape cancels. */
function CvTitleField({ label, title, onDone, onCancel }: TitleFieldProps) {
  const [value, setValue] = useState(title)
  // Removing the input blurs it as well: only the first event counts.
  const isOver = useRef(false)
  const end = (how: () => void) => {
    if (isOver.current) return
    isOver.current = true
    how()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        end(() => onDone(value.trim()))
      }}
    >
      <TextField
        label={label}
        isLabelHidden
        value={value}
        maxLength={limits.line}
        autoComplete="off"
        autoFocus
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setValue(event.currentTarget.value)}
        onBlur={() => end(() => onDone(value.trim()))}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          end(onCancel)
        }}
      />
    </form>
  )
}
