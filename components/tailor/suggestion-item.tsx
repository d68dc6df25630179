'use client'

import type { ReactNode } from 'react'

type Props = {
  /** Colour of its border. */
  frame: string
  /** The pointer or the focus came to it: its line is to be marked on the page. */
  onPoint: () => void
  children: ReactNode
}

/** The card of one open suggestion in their list. What its `AcceptButton` looks like follows pointer and focus. */
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
