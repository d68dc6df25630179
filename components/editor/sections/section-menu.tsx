'use client'

import { Ellipsis } from 'lucide-react'
import { CommandItems } from '@/components/document/palette/command-items'
import { IconButton } from '@/components/ui/icon-button'
import { Menu } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { editor as editorMessages } from '@/lib/messages/areas'
import { useSectionCommands } from './use-section-commands'

const groups = [
  ['move section up', 'move section down', 'sort section', 'move section beside'],
  ['hide section', 'rename section', 'break before section', 'copy section'],
  ['remove section'],
]

/** Menu with the actions of a section. */
export function SectionMenu({ sectionKey, name }: { sectionKey: string; name: string }) {
  const { sectionMenu } = useMessages(editorMessages)
  return (
    <Menu
      label={sectionMenu(name)}
      trigger={
        <IconButton label={sectionMenu(name)}>
          <Ellipsis aria-hidden="true" />
        </IconButton>
      }
    >
      <SectionItems sectionKey={sectionKey} />
    </Menu>
  )
}

/** Rendered while the menu is open. */
const SectionItems = ({ sectionKey }: { sectionKey: string }) => (
  <CommandItems commands={useSectionCommands(sectionKey)} groups={groups} />
)
