import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

type Tone = 'information' | 'warning' | 'error'

type Props = {
  /** `error` is said at once by a screen reader, the others when there is a pause. */
  tone: Tone
  children: ReactNode
  /** Buttons that do something about it. */
  actions?: ReactNode
  className?: string
}

const looks: Record<Tone, { box: string; icon: typeof Info }> = {
  information: { box: 'border-line bg-pen-wash', icon: Info },
  warning: { box: 'border-edge bg-panel', icon: TriangleAlert },
  error: { box: 'border-del bg-del-wash', icon: CircleAlert },
}

/** A message that stays where it is until its cause is gone; nothing where there is none. */
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
