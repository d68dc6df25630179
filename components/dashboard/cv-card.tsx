'use client'

import { Copy, Ellipsis, FileBraces, FolderOpen, Pencil, Trash2 } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import type { DocumentHead } from '@/lib/browser/journal/types'
import type { Document } from '@/lib/resume/schema/document'
import { displayDetail, displayTitle } from './cv-names'
import { CvTitleField } from './cv-title'
import { PaperPicture } from './paper-picture'
import type { CvActions } from './use-cv-actions'

type Props = {
  head: DocumentHead
  document: Document | null | undefined
  /** When it was edited, in words. */
  time: string
  actions: CvActions
  /** Called when it leaves the list, so that the focus finds a place. */
  onGone: () => void
}

/** Names are cut at the end of their own script, and stand on the side of the interface's. */
const ownDirection = '[text-align:match-parent] [text-align:-webkit-match-parent]'

/**
 * One CV: its paper, its name, what can be done with it. The link navigates without loading the
 * page anew: where storage refuses, the words live in this page's memory.
 */
export function CvCard({ head, document, time, actions, onGone }: Props) {
  const words = useMessages('dashboard')
  const [isRenaming, setIsRenaming] = useState(false)
  // The menu gives the focus back to its button when it has gone; the field may take it only then.
  const renamesNext = useRef(false)
  const router = useRouter()
  const menuButton = useRef<HTMLButtonElement>(null)
  const title = displayTitle(head, words.untitled)
  const detail = displayDetail(head)
  const href = `/editor#${head.id}`

  const endRenaming = () => {
    setIsRenaming(false)
    menuButton.current?.focus()
  }

  return (
    <li className="group relative flex min-w-0 flex-col gap-3">
      <div className="rounded-[2px] transition-shadow group-hover:ring-2 group-hover:ring-pen">
        <PaperPicture document={document} />
      </div>
      <div className="flex items-start gap-1">
        <div className="min-w-0 flex-1">
          {isRenaming ? (
            <CvTitleField
              label={words.newName}
              title={title}
              onCancel={endRenaming}
              onDone={(next) => {
                endRenaming()
                if (next !== title) void actions.rename(head, next)
              }}
            />
          ) : (
            <h2 className="text-base">
              <Link
                href={href}
                dir="auto"
                className={`line-clamp-2 font-semibold text-ink no-underline ${ownDirection} after:absolute after:inset-0 after:content-[''] group-hover:underline`}
              >
                {title}
              </Link>
            </h2>
          )}
          {detail && (
            <p dir="auto" className={`truncate text-sm text-soft ${ownDirection}`}>
              {detail}
            </p>
          )}
          <p className="text-sm text-soft">{time}</p>
        </div>
        <Menu
          label={words.more(title)}
          placement="bottom end"
          trigger={
            <IconButton
              ref={menuButton}
              label={words.more(title)}
              isSmall
              className="relative z-10 -me-1.5 -mt-1"
              onFocus={() => {
                if (renamesNext.current) setIsRenaming(true)
                renamesNext.current = false
              }}
            >
              <Ellipsis aria-hidden="true" />
            </IconButton>
          }
        >
          <MenuItem
            text={words.open}
            icon={<FolderOpen aria-hidden="true" />}
            onAction={() => router.push(href)}
          />
          <MenuItem
            text={words.rename}
            icon={<Pencil aria-hidden="true" />}
            onAction={() => {
              renamesNext.current = true
            }}
          />
          <MenuItem
            text={words.duplicate}
            icon={<Copy aria-hidden="true" />}
            onAction={() => void actions.duplicate(head)}
          />
          <MenuItem
            text={words.downloadJson}
            icon={<FileBraces aria-hidden="true" />}
            onAction={() => void actions.downloadJson(head)}
          />
          <MenuSeparator />
          <MenuItem
            text={words.trash}
            icon={<Trash2 aria-hidden="true" />}
            onAction={() => {
              onGone()
              void actions.trash(head)
            }}
          />
        </Menu>
      </div>
    </li>
  )
}
