'use client'

import { Share2 } from 'lucide-react'
import { CommandItems } from '@/components/document/palette/command-items'
import { Button } from '@/components/ui/button'
import { Menu } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { editor as editorMessages } from '@/lib/messages/areas'
import { useDocumentCommands } from './use-document-commands'

const groups = [['link', 'share', 'comments']]

/** Menu to let others see the document: a link, the device's share sheet, comments. */
export function ShareMenu() {
  const { shareMenu } = useMessages(editorMessages)
  return (
    <Menu
      label={shareMenu}
      placement="bottom end"
      trigger={
        <Button aria-label={shareMenu} className="max-lg:px-2.5!">
          <Share2 aria-hidden="true" className="lg:hidden" />
          <span className="max-lg:sr-only">{shareMenu}</span>
        </Button>
      }
    >
      <ShareItems />
    </Menu>
  )
}

/** Rendered while the menu is open. */
const ShareItems = () => <CommandItems commands={useDocumentCommands()} groups={groups} />
