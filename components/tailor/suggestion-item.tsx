'use client'

import type { ReactNode } from 'react'

type Props = {
  /** Colour of its border. */
  frame: string
  /** Called when it is hovered or focused, to highlight its line. */
  onPoint: () => void
  children: ReactNode
}

/** Card of an open suggestion. Its `AcceptButton` is styled by hover and focus. */
export function SuggestionItem({ frame, onPoint, children }: Props) {
  return (
    <li
      onPointerEnter={onPoint}
      onFocus={onPoint}
      className={`group/suggestion rounded-card border bg-panel p-4 transition-shadow focus-within:shadow-float hover:shadow-float ${frame}`}
    >
      {children}
    </li>
  )
}
