'use client'

import { ChevronLeft, EllipsisVertical, FilePlus2, Redo2, Trash2, Undo2 } from 'lucide-react'
import Link from 'next/link'
import { SpaceBadge } from '@/components/document/status/space-badge'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuItem, MenuSection, MenuSeparator } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { modifierNames } from '@/components/ui/modifier-names'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { importReview as reviewMessages } from '@/lib/messages/areas'

type Props = {
  name: string
  counts: string
  undo: (() => void) | null
  redo: (() => void) | null
  waiting: readonly { id: string; name: string }[]
  onCreate: () => void
  onPair: () => void
  onDiscard: () => void
}

/** Top bar of a review: file name, progress, and the button to create the CV. */
export function ReviewBar(props: Props) {
  const { name, counts, undo, redo, waiting, onCreate, onPair, onDiscard } = props
  const messages = useMessages(reviewMessages)
  const { modifier } = modifierNames()
  return (
    <header className="shrink-0 border-line border-b bg-panel">
      <div className="flex min-h-14 flex-wrap items-center gap-x-2 gap-y-1 px-3 py-1.5 sm:px-4">
        <Link
          href={inSpace('/cvs')}
          aria-label={messages.back}
          title={messages.back}
          className="flex size-10 shrink-0 items-center justify-center rounded-control text-soft hover:bg-pen-wash hover:text-pen pointer-coarse:size-11"
        >
          <ChevronLeft aria-hidden="true" className="size-5 rtl:rotate-180" />
        </Link>
        <div className="min-w-0 flex-1 basis-32">
          <h1 dir="auto" className="truncate text-base sm:text-lg">
            {name}
          </h1>
          <p role="status" className="truncate text-soft text-xs max-sm:whitespace-normal">
            {counts}
          </p>
        </div>
        <SpaceBadge className="max-sm:max-w-24" />
        <div className="ms-auto flex min-w-0 flex-wrap items-center justify-end gap-1.5">
          <IconButton
            label={messages.undo}
            hint={`${modifier} Z`}
            isDisabled={!undo}
            onPress={() => undo?.()}
          >
            <Undo2 aria-hidden="true" />
          </IconButton>
          <IconButton
            label={messages.redo}
            hint={`${modifier} Y`}
            isDisabled={!redo}
            onPress={() => redo?.()}
            className="max-sm:hidden"
          >
            <Redo2 aria-hidden="true" />
          </IconButton>
          <Menu
            label={messages.moreActions}
            placement="bottom end"
            trigger={
              <IconButton label={messages.moreActions}>
                <EllipsisVertical aria-hidden="true" />
              </IconButton>
            }
          >
            <MenuItem
              text={messages.addToExisting}
              icon={<FilePlus2 aria-hidden="true" />}
              onAction={onPair}
            />
            {waiting.length > 0 && (
              <MenuSection title={messages.moreFiles(waiting.length)}>
                {waiting.map((file) => (
                  <MenuItem
                    key={file.id}
                    text={file.name || messages.pasted}
                    href={inSpace(`/import#${file.id}`)}
                  />
                ))}
              </MenuSection>
            )}
            <MenuSeparator />
            <MenuItem
              text={messages.discard}
              icon={<Trash2 aria-hidden="true" />}
              isDanger
              onAction={onDiscard}
            />
          </Menu>
          <Button className="max-lg:hidden" onPress={onPair}>
            {messages.addToExisting}
          </Button>
          <Button look="primary" onPress={onCreate}>
            {messages.create}
          </Button>
        </div>
      </div>
    </header>
  )
}
