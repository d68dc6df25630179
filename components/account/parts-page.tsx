import type { ReactNode } from 'react'
import { AppHeader } from '@/components/ui/app-header'
import { useIsAlive } from '@/components/ui/use-is-alive'

type Props = {
  title: ReactNode
  /** Page above this one. */
  back?: { href: string; label: string }
  /** State beside the title. */
  state?: ReactNode
  /** Views of the page, in the header. */
  middle?: ReactNode
  /** Actions of the page, in the header. */
  actions?: ReactNode
  children: ReactNode
}

/** Page of sections in one column below the header, which has its title. */
export function PartsPage({ title, back, state, middle, actions, children }: Props) {
  const isAlive = useIsAlive()
  return (
    <div className="min-h-dvh bg-panel">
      <AppHeader
        place={null}
        back={back}
        name={
          <>
            <h1
              dir="auto"
              title={typeof title === 'string' ? title : undefined}
              className="min-w-0 font-semibold text-base max-sm:wrap-anywhere max-sm:line-clamp-3 sm:truncate"
            >
              {title}
            </h1>
            {state}
          </>
        }
        middle={middle}
      >
        {actions}
      </AppHeader>
      <main className="mx-auto max-w-[47rem] px-4 pb-[calc(var(--keyboard-inset,0px)+4rem)] sm:px-6 pointer-coarse:[&_input]:scroll-mb-16">
        {/* Disabled before hydration, so that no press is lost. */}
        <fieldset disabled={!isAlive} className="min-w-0">
          {children}
        </fieldset>
      </main>
    </div>
  )
}
