import { Share2 } from 'lucide-react'
import { CommandItems } from '@/components/document/palette/command-items'
import { Button } from '@/components/ui/button'
import { Menu } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { editor as editorMessages } from '@/lib/messages/areas'
import { useDocumentCommands } from './use-document-commands'

const groups = [
  ['link', 'share', 'comments'],
  ['copy text', 'linkedin', 'export'],
]

/**
 * Menu to let others see the document: a link, the device's share sheet, comments. On a phone with the formats that a
 * wide screen has beside the download.
 */
export function ShareMenu({ hasFormats = false }: { hasFormats?: boolean }) {
  const { shareMenu } = useMessages(editorMessages)
  return (
    <Menu
      label={shareMenu}
      placement="bottom end"
      trigger={
        <Button aria-label={shareMenu} className="max-lg:min-w-11 max-lg:px-2.5!">
          <Share2 aria-hidden="true" className="lg:hidden" />
          <span className="max-lg:sr-only">{shareMenu}</span>
        </Button>
      }
    >
      <ShareItems hasFormats={hasFormats} />
    </Menu>
  )
}

/** Rendered while the menu is open. */
function ShareItems({ hasFormats }: { hasFormats: boolean }) {
  const shown = groups.slice(0, hasFormats ? 2 : 1)
  return <CommandItems commands={useDocumentCommands()} groups={shown} />
}
