import type { ReactNode } from 'react'
import { useScreenKeyboard } from './use-screen-keyboard'

type Props = {
  /** Bar at the bottom of a phone. */
  tabs?: ReactNode
  className?: string
  children: ReactNode
}

/**
 * Frame of a screen that fills the window: bars above panes that scroll. Where the window is short for its text (zoom,
 * large text, a phone on its side) and narrow, bars and pane scroll as one: panes follow the variant `flowing`, bars
 * inside them `short` (globals.css). While a keyboard is open they stay apart, so that the scroll position is kept.
 */
export function ScreenFrame({ tabs, className, children }: Props) {
  const isTyping = useScreenKeyboard()
  return (
    <div
      data-screen=""
      data-typing={isTyping ? '' : undefined}
      className="h-dvh overflow-hidden [container:screen/size]"
    >
      <div className={`flex h-full flex-col ${className ?? ''}`}>
        <div className="flex min-h-0 flex-1 flex-col flowing:overflow-y-auto">{children}</div>
        {tabs}
      </div>
    </div>
  )
}
