import { useEffect, useRef } from 'react'

/** Tab of the header, or of the bar at the bottom of a phone. */
export type Tab<Id extends string> = {
  id: Id
  label: string
  /** Of what waits there; in the header its room is kept while it is 0. */
  count?: number
  /** Accessible text of the count. */
  said?: string
  /** Short text beside the label, such as “9/12”, whose room is kept while it is empty. */
  note?: string
}

type Props<Id extends string> = {
  label: string
  tabs: readonly Tab<Id>[]
  selected: Id
  onSelect: (id: Id) => void
}

/** Ways to look at what is open, in the middle of the header. */
export function HeaderTabs<Id extends string>({ label, tabs, selected, onSelect }: Props<Id>) {
  const current = useRef<HTMLButtonElement>(null)
  // On the narrowest screens the tabs scroll sideways. After `scrollIntoView` the next Tab would begin here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs again when another tab is the current one
  useEffect(() => {
    const strip = current.current?.parentElement?.getBoundingClientRect()
    const tab = current.current?.getBoundingClientRect()
    if (!strip || !tab) return
    const left = Math.min(0, tab.left - strip.left) || Math.max(0, tab.right - strip.right)
    if (left !== 0) current.current?.parentElement?.scrollBy({ left })
  }, [selected])
  return (
    <nav
      data-strip=""
      aria-label={label}
      className="flex max-w-full overflow-x-auto rounded-[0.5625rem] border border-line bg-well p-px [scrollbar-width:none]"
    >
      {tabs.map(({ id, label: name, count, said, note }) => (
        <button
          key={id}
          ref={id === selected ? current : undefined}
          type="button"
          aria-current={id === selected ? 'true' : undefined}
          onClick={() => onSelect(id)}
          className="flex min-h-7 shrink-0 cursor-pointer items-center gap-1.5 rounded-control px-3.5 font-[550] text-sm text-soft -outline-offset-2 hover:text-ink aria-current:bg-raised aria-current:text-ink aria-current:shadow-[0_0_0_1px_var(--line),0_1px_2px_rgb(var(--shade)/0.12)] pointer-coarse:min-h-11"
        >
          {name}
          {note !== undefined && (
            <span className="min-w-8 rounded-full bg-press px-1.5 text-center text-xs tabular-nums empty:invisible">
              {note}
            </span>
          )}
          {count !== undefined && (
            <>
              <span
                aria-hidden="true"
                className={`min-w-5 rounded-full bg-mark px-1 text-center text-on-mark text-xs tabular-nums ${count === 0 ? 'invisible' : ''}`}
              >
                {count}
              </span>
              {count > 0 && <span className="sr-only">{said}</span>}
            </>
          )}
        </button>
      ))}
    </nav>
  )
}
