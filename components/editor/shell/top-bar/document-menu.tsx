import { ChevronDown, Command, Redo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import { CommandItems } from '@/components/document/palette/command-items'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { useIsWide } from '@/components/ui/use-is-wide'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { editor as editorMessages } from '@/lib/messages/areas'
import { useDocumentTitle } from './use-document-actions'
import { useDocumentCommands } from './use-document-commands'

type Props = {
  /** Accessible name; that of a CV by default. */
  label?: (title: string) => string
  /** Further items of one kind of document. */
  children?: ReactNode
}

/** Menu behind the name of a document. */
export function DocumentMenu({ label, children }: Props) {
  const messages = useMessages(editorMessages)
  const title = useDocumentTitle()
  return (
    <Menu
      label={(label ?? messages.documentMenu)(title)}
      trigger={
        <Button
          look="quiet"
          className="min-w-0 max-w-full shrink px-2.5! text-ink! max-md:justify-start!"
        >
          <span
            dir="auto"
            className="min-w-0 truncate max-[25rem]:wrap-anywhere max-[25rem]:line-clamp-2 max-[25rem]:whitespace-normal max-[25rem]:text-start max-[25rem]:leading-tight"
          >
            {title}
          </span>
          <ChevronDown aria-hidden="true" />
        </Button>
      }
    >
      <DocumentItems>{children}</DocumentItems>
    </Menu>
  )
}

/** Rendered while the menu is open. */
function DocumentItems({ children }: { children: ReactNode }) {
  const { redo, view, session } = useAnyEditor()
  const messages = useMessages(editorMessages)
  const commands = useDocumentCommands()
  const { canWrite } = useSpace()
  const isWide = useIsWide()
  return (
    <>
      <CommandItems
        commands={commands}
        groups={[['rename', 'duplicate', 'version', 'tailor', 'letter', 'translation']]}
      />
      {children}
      {(canWrite || children) && <MenuSeparator />}
      <CommandItems
        commands={commands}
        groups={[['note', 'lock', 'history', 'print', 'keep as sent']]}
      />
      {!isWide && canWrite && (
        <MenuItem text={messages.redo} icon={<Redo2 aria-hidden="true" />} onAction={redo} />
      )}
      {!isWide && session.document().kind === 'resume' && (
        <MenuItem
          text={messages.commands}
          icon={<Command aria-hidden="true" />}
          onAction={() => view.set({ overlay: 'palette' })}
        />
      )}
      {canWrite && <MenuSeparator />}
      <CommandItems commands={commands} groups={[['trash']]} />
    </>
  )
}
