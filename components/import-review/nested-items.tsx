'use client'

import type { ReactNode } from 'react'
import { MenuSection, MenuSubmenu } from '@/components/ui/menu'
import { useIsWide } from '@/components/ui/use-is-wide'

type Props = { text: string; icon: ReactNode; children: ReactNode }

/** Items behind an item; on a phone, where a second list finds no room beside, under a heading. */
export function NestedItems({ text, icon, children }: Props) {
  if (!useIsWide()) return <MenuSection title={text}>{children}</MenuSection>
  return (
    <MenuSubmenu text={text} icon={icon}>
      {children}
    </MenuSubmenu>
  )
}
