import { ArrowDown, ArrowUp } from 'lucide-react'
import { useMessages } from '@/components/ui/messages'
import type { ApplicationSort } from '@/lib/browser/jobs/applications/choose-applications'
import { applications as applicationsMessages } from '@/lib/messages/areas'
import { columns } from './list-columns'

type Props = {
  sort: ApplicationSort
  isReversed: boolean
  onSort: (sort: ApplicationSort, isReversed: boolean) => void
}

const heads = [
  { id: 'position', className: 'ps-5.5' },
  { id: 'place', className: 'max-[64rem]:hidden' },
  { id: 'covers', className: '' },
  { id: 'cv', className: 'max-bar:hidden' },
  { id: 'next', className: '' },
  { id: 'due', className: 'justify-end' },
] as const

/** Heads of the list's columns: a press sorts by one, a second one turns the order round. */
export function ListHeads({ sort, isReversed, onSort }: Props) {
  const { heads: names, sortedUp, sortedDown, sortBy } = useMessages(applicationsMessages)
  const Arrow = isReversed ? ArrowDown : ArrowUp
  return (
    <fieldset
      aria-label={sortBy}
      className={`grid min-h-9.5 items-center gap-x-4 border-hair border-b px-4 max-sm:hidden sm:px-6 ${columns}`}
    >
      {heads.map(({ id, className }) => {
        const isSorted = id === sort
        return (
          <span key={id} className={`flex min-w-0 ${className}`}>
            <button
              type="button"
              aria-pressed={isSorted}
              onClick={() => onSort(id, isSorted && !isReversed)}
              className={`-mx-1.5 flex min-h-7 cursor-pointer items-center gap-1 rounded-control px-1.5 text-xs hover:bg-hover pointer-coarse:min-h-11 ${isSorted ? 'font-semibold text-ink' : 'text-soft'}`}
            >
              {names[id]}
              {isSorted && (
                <>
                  <Arrow aria-hidden="true" className="size-3.5" />
                  <span className="sr-only">, {isReversed ? sortedDown : sortedUp}</span>
                </>
              )}
            </button>
          </span>
        )
      })}
    </fieldset>
  )
}
