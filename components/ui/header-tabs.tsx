import { type RefObject, useEffect, useRef, useState } from 'react'

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

/** Returns at which sides of a row that scrolls sideways more of it is hidden. */
function useHiddenSides(strip: RefObject<HTMLElement | null>) {
  const [hidden, setHidden] = useState({ left: false, right: false })
  useEffect(() => {
    const element = strip.current
    if (!element) return
    const look = () => {
      const rest = element.scrollWidth - element.clientWidth
      const isMirrored = getComputedStyle(element).direction === 'rtl'
      const before = isMirrored ? rest + element.scrollLeft : element.scrollLeft
      const next = { left: before > 1, right: before < rest - 1 }
      setHidden((last) => (last.left === next.left && last.right === next.right ? last : next))
    }
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [strip])
  return hidden
}

/** Fades a row at the sides where more of it is hidden. */
const fades = {
  both: '[mask-image:linear-gradient(to_right,transparent,#000_2rem,#000_calc(100%-2rem),transparent)]',
  left: '[mask-image:linear-gradient(to_right,transparent,#000_2rem)]',
  right: '[mask-image:linear-gradient(to_left,transparent,#000_2rem)]',
}

/** Ways to look at what is open, in the middle of the header. */
export function HeaderTabs<Id extends string>({ label, tabs, selected, onSelect }: Props<Id>) {
  const current = useRef<HTMLButtonElement>(null)
  const row = useRef<HTMLElement>(null)
  const { left, right } = useHiddenSides(row)
  const fade = left && right ? fades.both : left ? fades.left : right ? fades.right : ''
  // On the narrowest screens the tabs scroll sideways. After `scrollIntoView` the next Tab would begin here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs again when another tab is the current one
  useEffect(() => {
    const strip = current.current?.parentElement?.getBoundingClientRect()
    const tab = current.current?.getBoundingClientRect()
    if (!strip || !tab) return
    const by = Math.min(0, tab.left - strip.left) || Math.max(0, tab.right - strip.right)
    if (by !== 0) current.current?.parentElement?.scrollBy({ left: by })
  }, [selected])
  return (
    <nav
      ref={row}
      data-strip=""
      aria-label={label}
      className={`flex max-w-full overflow-x-auto rounded-[0.5625rem] border border-line bg-well p-px [scrollbar-width:none] ${fade}`}
    >
      {tabs.map(({ id, label: name, count, said, note }) => (
        <button
          key={id}
          ref={id === selected ? current : undefined}
          type="button"
          aria-current={id === selected ? 'true' : undefined}
          onClick={() => onSelect(id)}
          className="flex min-h-7 shrink-0 cursor-pointer items-center gap-1.5 rounded-control px-3.5 max-sm:px-2.5 font-[550] text-sm text-soft -outline-offset-2 hover:text-ink aria-current:bg-raised aria-current:text-ink aria-current:shadow-[0_0_0_1px_var(--line),0_1px_2px_rgb(var(--shade)/0.12)] pointer-coarse:min-h-11"
        >
          {name}
          {note !== undefined && (
            <span className="min-w-8 rounded-full bg-press px-1.5 text-center text-xs tabular-nums empty:invisible max-sm:empty:hidden">
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
