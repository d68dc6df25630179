import type { LucideIcon } from 'lucide-react'
import type { Tab } from './header-tabs'
import { useScreenKeyboard } from './use-screen-keyboard'

type Props<Id extends string> = {
  label: string
  tabs: readonly (Tab<Id> & { icon: LucideIcon })[]
  selected: Id
  onSelect: (id: Id) => void
}

/** Tab bar at the bottom of a phone's screen; hidden while the keyboard is open. */
export function BottomTabs<Id extends string>({ label, tabs, selected, onSelect }: Props<Id>) {
  if (useScreenKeyboard()) return null
  return (
    <nav
      aria-label={label}
      className="flex shrink-0 border-line border-t bg-panel pb-[env(safe-area-inset-bottom)] short:flex-wrap"
    >
      {tabs.map(({ id, label: name, icon: Icon, count = 0, said }) => (
        <button
          key={id}
          type="button"
          aria-current={id === selected ? 'true' : undefined}
          onClick={() => onSelect(id)}
          className="flex min-h-16 min-w-min flex-1 cursor-pointer flex-col items-center justify-center gap-1 px-0.5 py-1 text-center text-soft text-xs -outline-offset-2 aria-current:font-semibold aria-current:text-pen short:min-h-[max(44px,2rem)] short:flex-row-reverse short:gap-0"
        >
          <span aria-hidden="true" className="relative">
            <Icon className="size-4.5 short:hidden" />
            {count > 0 && (
              <span className="absolute -end-3 -top-1.5 min-w-4 rounded-full bg-mark px-1 text-on-mark text-xs leading-4 tabular-nums short:static short:ms-1 short:block">
                {count}
              </span>
            )}
          </span>
          <span className="max-w-full text-balance">
            {name}
            {count > 0 && <span className="sr-only"> {said}</span>}
          </span>
        </button>
      ))}
    </nav>
  )
}
