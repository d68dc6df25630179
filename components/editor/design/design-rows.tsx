import { ChevronRight, Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { IconButton } from '@/components/ui/icon-button'

type KnobProps = {
  /** Only for the eye: the controls have names of their own. */
  label: string
  children: ReactNode
  /** Below the row. */
  more?: ReactNode
  /** Button that unfolds `more`, with a colour of the paper or a plus; without one it is there. */
  opener?: { label: string; colour?: string | undefined }
}

/** Row of the design pane with one setting. */
export function Knob({ label, children, more, opener }: KnobProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="flex flex-col">
      <div className="flex min-h-9.5 flex-wrap items-center justify-between gap-x-4 gap-y-1 pointer-coarse:min-h-13 pointer-coarse:py-1">
        <span aria-hidden="true" className="font-[550]">
          {label}
        </span>
        <div className="flex min-w-0 grow flex-wrap items-center justify-end gap-2">
          {children}
          {opener && (
            <IconButton
              label={opener.label}
              aria-expanded={isOpen}
              onPress={() => setOpen(!isOpen)}
            >
              {opener.colour ? (
                <span
                  className="size-5.5 rounded-full outline-2 outline-pen outline-offset-2 forced-color-adjust-none"
                  style={{ backgroundColor: opener.colour }}
                />
              ) : (
                <Plus aria-hidden="true" />
              )}
            </IconButton>
          )}
        </div>
      </div>
      {(isOpen || !opener) && more}
    </div>
  )
}

type FoldProps = {
  title: string
  /** In short, what is set inside. */
  summary: string
  children: ReactNode
}

/** Folded group of settings. */
export function Fold({ title, summary, children }: FoldProps) {
  return (
    <details className="group/fold">
      <summary className="flex min-h-9 cursor-pointer items-center gap-2 rounded-control hover:bg-hover pointer-coarse:min-h-13">
        <ChevronRight
          aria-hidden="true"
          className="size-4 shrink-0 group-open/fold:rotate-90 rtl:-scale-x-100 rtl:group-open/fold:-rotate-90"
        />
        <span className="min-w-0 font-[550]">{title}</span>
        <span className="min-w-0 flex-1 truncate text-soft text-sm group-open/fold:invisible">
          {summary}
        </span>
      </summary>
      <div className="flex flex-col gap-4 pt-2 pb-4">{children}</div>
    </details>
  )
}

/** Settings with a line above them, over the width of the pane. */
export function Rows({ children }: { children: ReactNode }) {
  return <div className="-mx-5 border-hair border-t px-5 py-1">{children}</div>
}
