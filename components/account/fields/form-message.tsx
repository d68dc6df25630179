import type { ReactNode } from 'react'
import { Banner } from '@/components/ui/banner'

/** Shows an error that concerns the form as a whole; a screen reader announces it at once. */
export function FormMessage({ children }: { children: ReactNode }) {
  return children ? <Banner tone="error">{children}</Banner> : null
}
