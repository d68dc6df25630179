import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

type Props = { Icon: LucideIcon; look?: string; children: ReactNode }

/** One sentence with an icon on the verdict of a suggestion. */
export function VerdictLine({ Icon, look = 'text-soft', children }: Props) {
  return (
    <p className={`mt-2 flex items-start gap-2 text-sm ${look}`}>
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <span className="min-w-0 text-pretty wrap-anywhere">{children}</span>
    </p>
  )
}
