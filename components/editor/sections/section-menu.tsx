import { CommandItems } from '@/components/document/palette/command-items'
import { IconMenu } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { editor as editorMessages } from '@/lib/messages/areas'
import { useSectionCommands } from './use-section-commands'

const groups = [
  ['move section up', 'move section down', 'sort section', 'move section beside'],
  ['hide section', 'rename section', 'hide heading', 'break before section'],
  ['reword section', 'copy section'],
  ['remove section'],
]

/** Menu with the actions of a section. */
export function SectionMenu({ sectionKey, name }: { sectionKey: string; name: string }) {
  const { sectionMenu } = useMessages(editorMessages)
  return (
    <IconMenu label={sectionMenu(name)}>
      <SectionItems sectionKey={sectionKey} />
    </IconMenu>
  )
}

/** Rendered while the menu is open. */
const SectionItems = ({ sectionKey }: { sectionKey: string }) => (
  <CommandItems commands={useSectionCommands(sectionKey)} groups={groups} />
)
