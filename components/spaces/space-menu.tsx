import { Check, ChevronDown, Settings2, UserRound, UsersRound } from 'lucide-react'
import { useEffect } from 'react'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { leaveTo } from '@/lib/browser/device/service-worker/before-reload'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { refreshWorkspaces, useSpace, useWorkspaces } from '@/lib/browser/sync/spaces/use-space'
import { spaces as spaceMessages } from '@/lib/messages/areas'
import { messageForCode } from '@/lib/messages/message-for-code'

/** Shows whose documents are listed, and switches between the person's own space and workspaces. */
export function SpaceMenu() {
  const messages = useMessages(spaceMessages)
  const isSignedIn = useAccount().state.kind === 'signed-in'
  const workspaces = useWorkspaces()
  const { workspace, known } = useSpace()
  useEffect(() => {
    if (isSignedIn) void refreshWorkspaces()
  }, [isSignedIn])
  if (workspace === null && workspaces.length === 0) return null
  const name = workspace === null ? messages.personal : (known?.name ?? messages.unnamed)
  const isHere = (id: string | null) => id === workspace
  return (
    <Menu
      label={messages.label(name)}
      trigger={
        <Button
          aria-label={messages.label(name)}
          // Down to its icon before the name of what is open is cut.
          className="min-w-9 max-w-40 shrink-1000! justify-start! overflow-hidden"
        >
          {workspace === null ? (
            <UserRound aria-hidden="true" />
          ) : (
            <UsersRound aria-hidden="true" />
          )}
          <span dir="auto" className="min-w-0 truncate max-[23rem]:hidden">
            {name}
          </span>
          <ChevronDown aria-hidden="true" />
        </Button>
      }
    >
      <MenuItem
        text={messages.personal}
        icon={isHere(null) ? <Check aria-hidden="true" /> : <UserRound aria-hidden="true" />}
        onAction={() => leaveTo(inSpace('/cvs', null))}
      />
      {workspaces.map(({ id, name: text, role }) => (
        <MenuItem
          key={id}
          text={text}
          description={messageForCode(role, messages.roles, role)}
          icon={isHere(id) ? <Check aria-hidden="true" /> : <UsersRound aria-hidden="true" />}
          onAction={() => leaveTo(inSpace('/cvs', id))}
        />
      ))}
      <MenuSeparator />
      <MenuItem
        text={messages.manage}
        icon={<Settings2 aria-hidden="true" />}
        onAction={() => leaveTo('/workspaces')}
      />
    </Menu>
  )
}
