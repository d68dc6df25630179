import { type ReactNode, useRef } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import { useEscape } from '@/components/ui/use-escape'
import { usePanelFocus } from '@/components/ui/use-panel-focus'

type Props = { label: string; className?: string | undefined; children: ReactNode }

/** Pane beside the paper in another mode than writing: takes the focus, and Escape goes back to writing. */
export function ModePane({ label, className, children }: Props) {
  const { view } = useAnyEditor()
  const panel = useRef<HTMLElement>(null)
  usePanelFocus(panel)
  useEscape(() => view.set({ pane: 'write' }))
  return (
    <main
      ref={panel}
      tabIndex={-1}
      aria-label={label}
      className={`scroll-thin min-h-0 min-w-0 overflow-y-auto overscroll-contain bg-panel flowing:flex-none flowing:overflow-visible outline-none! ${className ?? ''}`}
    >
      <div className="@container mx-auto max-w-3xl px-5 pt-4 pb-24">{children}</div>
    </main>
  )
}
