import type { ReactNode } from 'react'
import { MenuSection, MenuSubmenu } from '@/components/ui/menu'
import { useIsWide } from '@/components/ui/use-is-wide'

type Props = { text: string; icon: ReactNode; children: ReactNode }

/** Submenu; on a phone, without space for one, a section with a heading. */
export function NestedItems({ text, icon, children }: Props) {
  if (!useIsWide()) return <MenuSection title={text}>{children}</MenuSection>
  return (
    <MenuSubmenu text={text} icon={icon}>
      {children}
    </MenuSubmenu>
  )
}
