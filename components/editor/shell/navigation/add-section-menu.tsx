'use client'

import { Plus } from 'lucide-react'
import { useDraft, useEditor, useView } from '@/components/document/editor/editor-context'
import { sectionIcon } from '@/components/document/fields/section-icons'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { Tooltip } from '@/components/ui/tooltip'
import { addEntry } from '@/lib/browser/editing/entries'
import { offeredSections } from '@/lib/browser/editing/section-list'
import { addCustomSection } from '@/lib/browser/editing/sections'
import { editor as editorMessages } from '@/lib/messages/areas'
import { useSectionName } from '../../sections/use-section-messages'
import { useIsIconNav } from './use-is-icon-nav'

/** Menu of unused sections, and a custom one. */
export function AddSectionMenu() {
  const { run, ids } = useEditor()
  const messages = useMessages(editorMessages)
  const open = useView((view) => view.section)
  const offered = useDraft(({ content }) => offeredSections(content, open).join(' '))
  const isIconNav = useIsIconNav()
  const Own = sectionIcon('custom')
  return (
    <Menu
      label={messages.addSection}
      trigger={
        <Tooltip text={messages.addSection} isDisabled={!isIconNav} placement="end">
          <Button
            look="quiet"
            aria-label={messages.addSection}
            className="w-full justify-start! gap-3! whitespace-normal! text-start px-2.5! font-normal! text-soft! hover:bg-well! hover:text-ink! @max-[6rem]/nav:justify-center!"
          >
            <Plus aria-hidden="true" className="size-4.5!" />
            <span className="min-w-0 @max-[6rem]/nav:sr-only">{messages.addSection}</span>
          </Button>
        </Tooltip>
      }
    >
      {offered
        .split(' ')
        .filter(Boolean)
        .map((key) => (
          <OfferedSection key={key} sectionKey={key} />
        ))}
      <MenuSeparator />
      <MenuItem
        text={messages.customSection}
        icon={<Own aria-hidden="true" />}
        onAction={() => run((document) => addCustomSection(document, ids))}
      />
    </Menu>
  )
}

function OfferedSection({ sectionKey }: { sectionKey: string }) {
  const { run, ids } = useEditor()
  const Icon = sectionIcon(sectionKey)
  return (
    <MenuItem
      text={useSectionName(sectionKey)}
      icon={<Icon aria-hidden="true" />}
      onAction={() => run((document) => addEntry(document, sectionKey, ids))}
    />
  )
}
