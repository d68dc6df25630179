import type { ReactNode } from 'react'

type Props = {
  /** Logo, places and the name of the open document. */
  start: ReactNode
  /** Views of it. */
  middle?: ReactNode
  /** Save state; beside the middle where that has a row of its own. */
  status?: ReactNode
  /** Actions. */
  actions?: ReactNode
  /** Last at the end of the bar, at the same place on every screen. */
  account?: ReactNode
}

/**
 * Top bar of every screen, 52 px high. Below 1180 px its middle is in a second row, on a phone the actions in a third.
 */
export function HeaderBar({ start, middle, status, actions, account }: Props) {
  return (
    <header className="group/bar @container/bar top-0 z-30 shrink-0 border-hair border-b bg-panel sm:[@media(height>=27rem)]:sticky short:static!">
      <div className="flex min-h-13 flex-wrap items-center gap-x-3 gap-y-1 px-3 py-1 sm:px-5">
        <div className="flex min-w-0 flex-1 flex-wrap items-center gap-1 @bar/bar:flex-nowrap">
          {start}
        </div>
        {middle && (
          <>
            <div aria-hidden="true" className="order-2 basis-full @bar/bar:hidden" />
            <div className="order-3 flex min-w-0 max-sm:basis-full @bar/bar:order-none">
              {middle}
            </div>
          </>
        )}
        <div className="contents @bar/bar:flex @bar/bar:min-w-fit @bar/bar:flex-1 @bar/bar:justify-end @bar/bar:gap-2">
          {status && (
            <div
              className={`flex min-w-0 items-center ${middle ? 'order-3 ms-auto @bar/bar:order-none @bar/bar:ms-0' : ''}`}
            >
              {status}
            </div>
          )}
          {actions && (
            <div
              className={`flex min-w-0 items-center justify-end gap-1 sm:gap-2 max-sm:order-4 @bar/bar:shrink-0 ${middle ? '' : 'max-sm:basis-full'}`}
            >
              {actions}
            </div>
          )}
          {account}
        </div>
      </div>
    </header>
  )
}
