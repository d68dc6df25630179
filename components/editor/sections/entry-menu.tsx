import { MoveRight } from 'lucide-react'
import { CommandItems } from '@/components/document/palette/command-items'
import { IconMenu, MenuSubmenu } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { editor as editorMessages } from '@/lib/messages/areas'
import { useEntryCommands } from './use-entry-commands'

const order = [['move entry up', 'move entry down']]
const others = [
  ['duplicate entry', 'group entries', 'split roles'],
  ['hide entry', 'keep entry together', 'break before entry'],
  ['remove entry'],
]

type Props = { entryId: string; entryName: string; isRole: boolean }

/** Menu with the actions of one entry. */
export function EntryMenu({ entryId, entryName, isRole }: Props) {
  const { entryMenu } = useMessages(editorMessages)
  return (
    <IconMenu label={entryMenu(entryName)} placement="bottom end">
      <EntryItems entryId={entryId} isRole={isRole} />
    </IconMenu>
  )
}

/** Rendered while the menu is open. */
function EntryItems({ entryId, isRole }: Omit<Props, 'entryName'>) {
  const { moveToSection } = useMessages(editorMessages)
  const commands = useEntryCommands(entryId)
  // Grouping and splitting belong to the menu of the employer.
  const own = commands.filter(({ id }) => !isRole || !/^(group entries|split roles)$/.test(id))
  const targets = commands.map(({ id }) => id).filter((id) => id.startsWith('move entry to '))
  return (
    <>
      <CommandItems commands={own} groups={order} />
      {targets.length > 0 && (
        <MenuSubmenu text={moveToSection} icon={<MoveRight aria-hidden="true" />}>
          <CommandItems commands={commands} groups={[targets]} />
        </MenuSubmenu>
      )}
      <CommandItems commands={own} groups={others} />
    </>
  )
}
