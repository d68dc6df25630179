'use client'

import { ListChecks } from 'lucide-react'
import { useMessages } from '@/components/ui/messages'
import { editor as editorMessages } from '@/lib/messages/areas'
import { useOpenCheckCount } from '../../checks/use-open-check-count'
import { SideButton } from '../navigation/side-button'

/** Opens the checks, with the number of failed ones. */
export function ChecksButton() {
  const messages = useMessages(editorMessages)
  const count = useOpenCheckCount()
  const said = messages.suggestionCount(count)
  return (
    <SideButton
      side="checks"
      Icon={ListChecks}
      label={messages.checks}
      count={count}
      said={said}
      className="mt-3 border-line! border-t!"
    />
  )
}
