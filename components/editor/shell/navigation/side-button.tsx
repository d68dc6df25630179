'use client'

import type { LucideIcon } from 'lucide-react'
import { useAnyEditor, useView } from '@/components/document/editor/editor-context'
import type { EditorView } from '@/components/document/editor/view-store'
import { Button } from '@/components/ui/button'
import { Tooltip } from '@/components/ui/tooltip'
import { useIsIconNav } from './use-is-icon-nav'

type Props = {
  side: NonNullable<EditorView['side']>
  Icon: LucideIcon
  label: string
  count: number
  /** Accessible description of the count. */
  said: string
  className?: string
}

/** Button that opens a side panel, with a count. */
export function SideButton({ side, Icon, label, count, said, className = '' }: Props) {
  const { view } = useAnyEditor()
  const isOpen = useView((state) => state.side === side)
  return (
    <Tooltip text={label} isDisabled={!useIsIconNav()} placement="end">
      <Button
        look="quiet"
        aria-pressed={isOpen}
        className={`relative w-full shrink-0 justify-start! gap-3! whitespace-normal! text-start px-2.5! font-normal! text-soft! hover:bg-well! hover:text-ink! aria-pressed:bg-pen-wash! aria-pressed:text-pen! @max-[6rem]/nav:justify-center! ${className}`}
        onPress={() => view.set({ side: isOpen ? null : side })}
      >
        <Icon aria-hidden="true" className="size-4.5!" />
        <span className="min-w-0 flex-1 py-1.5 @max-[6rem]/nav:sr-only">
          {label} {count > 0 && <span className="block text-xs">{said}</span>}
        </span>
        {count > 0 && (
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
