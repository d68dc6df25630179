import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

type Tone = 'information' | 'warning' | 'error'

type Props = {
  /** `error` is announced assertively, the others politely. */
  tone: Tone
  children: ReactNode
  /** Buttons. */
  actions?: ReactNode
  className?: string
}

const looks: Record<Tone, { box: string; icon: typeof Info }> = {
  information: { box: 'border-line bg-pen-wash', icon: Info },
  warning: { box: 'border-edge bg-panel', icon: TriangleAlert },
  error: { box: 'border-del bg-del-wash', icon: CircleAlert },
}

/** Persistent message until its cause is gone. */
export function Banner({ tone, children, actions, className }: Props) {
  if (!children) return null
  const { box, icon: Icon } = looks[tone]
  return (
    <div
      role={tone === 'error' ? 'alert' : 'status'}
      className={`flex flex-wrap items-center gap-x-3 gap-y-2 border px-4 py-2.5 ${box} ${className ?? 'rounded-card'}`}
    >
      <Icon aria-hidden="true" className="size-4.5 shrink-0" />
      <div className="min-w-0 flex-1 basis-48">{children}</div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </div>
  )
}
