'use client'

import { ListChecks } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { Tooltip } from '@/components/ui/tooltip'
import { editor as editorMessages } from '@/lib/messages/areas'
import { useOpenCheckCount } from '../../checks/use-open-check-count'
import { useEditor, useView } from '../../state/editor-context'
import { useIsIconNav } from '../navigation/use-is-icon-nav'

/** The way to what machines read in the CV and what it leaves open, with how much that is. */
export function ChecksButton() {
  const { view } = useEditor()
  const messages = useMessages(editorMessages)
  const isOpen = useView(({ side }) => side === 'checks')
  const count = useOpenCheckCount()
  const toReview = count > 0 ? messages.suggestionCount(count) : null
  return (
    <Tooltip text={messages.checks} isDisabled={!useIsIconNav()} placement="end">
      <Button
        look="quiet"
        aria-pressed={isOpen}
        className="relative mt-3 w-full shrink-0 justify-start! gap-3! whitespace-normal! text-start border-line! border-t! px-2.5! font-normal! text-soft! hover:bg-well! hover:text-ink! aria-pressed:bg-pen-wash! aria-pressed:text-pen! @max-[6rem]/nav:justify-center!"
        onPress={() => view.set({ side: isOpen ? null : 'checks' })}
      >
        <ListChecks aria-hidden="true" className="size-4.5!" />
        <span className="min-w-0 flex-1 py-1.5 @max-[6rem]/nav:sr-only">
          {messages.checks} {toReview && <span className="block text-xs">{toReview}</span>}
        </span>
        {toReview && (
          <span
            aria-hidden="true"
            className="absolute -end-1 -top-1 hidden min-w-4 rounded-full bg-pen-wash px-1 text-center text-pen text-xs tabular-nums @max-[6rem]/nav:block"
          >
            {count}
          </span>
        )}
      </Button>
    </Tooltip>
  )
}
