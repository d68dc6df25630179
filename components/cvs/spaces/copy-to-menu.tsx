import { FolderInput, UserRound, UsersRound } from 'lucide-react'
import { MenuItem, MenuSubmenu } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { canWriteIn, useCurrentWorkspace, useWorkspaces } from '@/lib/browser/sync/spaces/use-space'
import { spaces as spaceMessages } from '@/lib/messages/areas'

/** Menu items that copy a document to another space; none if there is no other writable one. */
export function CopyToMenu(props: { onCopy: (workspace: string | null, name: string) => void }) {
  const messages = useMessages(spaceMessages)
  const current = useCurrentWorkspace()
  const others = useWorkspaces().filter((one) => one.id !== current && canWriteIn(one))
  if (current === null && others.length === 0) return null
  return (
    <MenuSubmenu text={messages.copyTo} icon={<FolderInput />}>
      {current !== null && (
        <MenuItem
          text={messages.personal}
          icon={<UserRound />}
          onAction={() => props.onCopy(null, messages.personal)}
        />
      )}
      {others.map(({ id, name }) => (
        <MenuItem
          key={id}
          text={name}
          icon={<UsersRound />}
          onAction={() => props.onCopy(id, name)}
        />
      ))}
    </MenuSubmenu>
  )
}
