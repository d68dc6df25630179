'use client'

import { ListChecks } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { editor as editorMessages } from '@/lib/messages/en/editor'
import { useEditor } from '../../state/editor-context'

/** The way to what machines read in the CV and what it leaves open. */
export function ChecksButton() {
  const { view } = useEditor()
  const messages = useMessages(editorMessages)
  return (
    <Button
      look="quiet"
      aria-label={messages.checks}
      className="mt-3 w-full shrink-0 justify-start! gap-3! whitespace-normal! text-start border-line! border-t! px-2.5! font-normal! text-soft! hover:bg-well! hover:text-ink! md:max-lg:justify-center!"
      onPress={() => view.set({ overlay: 'checks' })}
    >
      <ListChecks aria-hidden="true" className="size-4.5!" />
      <span className="min-w-0 md:max-lg:sr-only">{messages.checks}</span>
    </Button>
  )
}
