import type { ReactNode } from 'react'
import { Banner } from '@/components/ui/banner'

/** What went wrong with a form as a whole; a screen reader says it at once. */
export function FormMessage({ children }: { children: ReactNode }) {
  return children ? <Banner tone="error">{children}</Banner> : null
}
