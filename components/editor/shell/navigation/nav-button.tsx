'use client'

import { ChevronRight, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Focusable } from 'react-aria-components/Focusable'
import { useAnyEditor, useView } from '@/components/document/editor/editor-context'
import { Tooltip } from '@/components/ui/tooltip'
import { useIsWide } from '@/components/ui/use-is-wide'
import { basicsKey } from '@/lib/browser/editing/places'
import { useIsIconNav } from './use-is-icon-nav'

type Props = { sectionKey: string; name: string; icon: LucideIcon; children?: ReactNode }

/** Opens a section of the form, and marks the open one. */
export function NavButton({ sectionKey, name, icon: Icon, children }: Props) {
  const { view } = useAnyEditor()
  // On a phone the list is shown while no section is open.
  const first = useIsWide() ? basicsKey : null
  const isOpen = useView(({ section }) => (section ?? first) === sectionKey)
  const isIconNav = useIsIconNav()
  return (
    <Tooltip text={name} isDisabled={!isIconNav} placement="end">
      <Focusable>
        <button
          type="button"
          data-section={sectionKey}
          aria-current={isOpen ? 'true' : undefined}
          onClick={() => view.set({ section: sectionKey, pane: 'write' })}
          className="flex min-h-10 w-full min-w-0 cursor-pointer items-center gap-3 rounded-control px-2.5 text-start text-soft hover:bg-well hover:text-ink pointer-coarse:min-h-12 md:aria-current:bg-pen-wash md:aria-current:font-semibold md:aria-current:text-pen @max-[6rem]/nav:justify-center"
        >
          <Icon aria-hidden="true" className="size-4.5 shrink-0 @max-[14rem]/row:hidden" />
          <span className="wrap-break-word min-w-0 flex-1 hyphens-auto max-md:text-ink @max-[6rem]/nav:sr-only">
            {name}
          </span>
          {children}
          <ChevronRight
            aria-hidden="true"
            className="size-4 shrink-0 @max-[14rem]/row:hidden md:hidden rtl:rotate-180"
          />
        </button>
      </Focusable>
    </Tooltip>
  )
}
