import type { ReactNode } from 'react'

type Props = {
  /** Logo, places and the name of the open document. */
  start: ReactNode
  /** Whether `start` names what is open: on a phone its save state stands below the name, actions beside it. */
  isNamed: boolean
  /** Views of it. */
  middle?: ReactNode
  /** Save state; beside the middle where that has a row of its own. */
  status?: ReactNode
  /** Actions. */
  actions?: ReactNode
  /** Last at the end of the bar, at the same place on every screen. */
  account?: ReactNode
}

const named = {
  start: 'basis-full @min-[19rem]/bar:basis-0',
  bar: 'handset:grid handset:grid-cols-[minmax(0,1fr)_auto_auto] handset:gap-y-0',
  gap: 'handset:hidden',
  middle:
    'basis-full @min-[40rem]/bar:basis-auto handset:col-span-full handset:row-start-3 handset:mt-1',
  status:
    'basis-full @min-[19rem]/bar:basis-auto handset:col-start-1 handset:row-start-2 handset:-mt-2 handset:ms-0! handset:ps-13.5 handset:[&_[data-save-status]>svg]:hidden',
  actions: 'handset:col-start-2 handset:row-span-2 handset:row-start-1',
  account: 'handset:col-start-3 handset:row-span-2 handset:row-start-1',
}

const unnamed: typeof named = {
  ...{ start: '', bar: '', gap: '', middle: 'max-sm:flex-auto' },
  ...{ status: '', actions: '', account: '' },
}

/**
 * Top bar of every screen, 52 px high. Below 1180 px its middle is in a second row; on a phone without the room for
 * them the actions are in a third.
 */
export function HeaderBar({ start, isNamed, middle, status, actions, account }: Props) {
  const look = isNamed ? named : unnamed
  return (
    <header className="group/bar @container/bar top-0 z-30 shrink-0 border-hair border-b bg-panel sm:[@media(height>=27rem)]:sticky short:static!">
      <div
        className={`flex min-h-13 flex-wrap items-center gap-x-3 gap-y-1 px-3 py-1 sm:px-5 ${look.bar}`}
      >
        <div
          className={`flex min-w-0 flex-1 flex-wrap items-center gap-1 @bar/bar:flex-nowrap ${look.start}`}
        >
          {start}
        </div>
        {middle && (
          <>
            <div aria-hidden="true" className={`order-2 basis-full @bar/bar:hidden ${look.gap}`} />
            <div className={`order-3 flex min-w-0 @bar/bar:order-none ${look.middle}`}>
              {middle}
            </div>
          </>
        )}
        <div className="contents @bar/bar:flex @bar/bar:min-w-fit @bar/bar:flex-1 @bar/bar:justify-end @bar/bar:gap-2">
          {status && (
            <div
              className={`flex min-w-0 items-center ${middle ? 'order-3 ms-auto @bar/bar:order-none @bar/bar:ms-0' : ''} ${look.status}`}
            >
              {status}
            </div>
          )}
          {actions && (
            <div
              className={`flex min-w-0 items-center justify-end gap-1 sm:gap-2 max-sm:order-4 max-sm:ms-auto @bar/bar:shrink-0 ${middle ? '' : 'max-sm:basis-full'} ${look.actions}`}
            >
              {actions}
            </div>
          )}
          {account && <div className={`flex ${look.account}`}>{account}</div>}
        </div>
      </div>
    </header>
  )
}
