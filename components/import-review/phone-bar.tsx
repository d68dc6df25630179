import { ChevronLeft } from 'lucide-react'
import type { ReactNode } from 'react'

type Props = {
  title: string
  /** Whether the title is the heading of the page. */
  isHeading?: boolean
  /** One short line below the title. */
  state?: ReactNode
  backLabel: string
  /** Address above this screen, or what goes back inside it. */
  back: string | (() => void)
  /** Actions. */
  children?: ReactNode
}

const backLook =
  'flex size-[44px] shrink-0 cursor-pointer items-center justify-center rounded-control text-soft hover:bg-hover'

/** Header of an import on a phone: back, the file and how far it is, actions. One row. */
export function PhoneBar({ title, isHeading = true, state, backLabel, back, children }: Props) {
  const Title = isHeading ? 'h1' : 'p'
  const icon = <ChevronLeft aria-hidden="true" className="size-5 rtl:rotate-180" />
  return (
    <header className="flex min-h-13 shrink-0 items-center gap-x-1 border-hair border-b bg-panel px-1 [&_button]:size-[44px]">
      {typeof back === 'string' ? (
        <a href={back} aria-label={backLabel} className={backLook}>
          {icon}
        </a>
      ) : (
        <button type="button" aria-label={backLabel} onClick={back} className={backLook}>
          {icon}
        </button>
      )}
      <div className="min-w-0 flex-1">
        <Title dir="auto" className="truncate font-semibold text-base leading-tight">
          {title}
        </Title>
        {state && <p className="truncate text-soft text-xs tabular-nums">{state}</p>}
      </div>
      {children}
    </header>
  )
}
