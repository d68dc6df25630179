'use client'

import { useRef, useState } from 'react'
import type { ButtonProps } from 'react-aria-components/Button'
import { useLateCode } from './use-late-code'

/**
 * For a button that opens something whose code is fetched when it is near to be opened. Gives the properties of the
 * button (for React Aria's `ButtonContext`), what was asked for and whether it is open, and how to open it.
 *
 * @param load fetches the code; a failure is told in a notice that offers to try again
 */
export function useLateTrigger<Parts, How>(popup: 'menu' | 'dialog', load: () => Promise<Parts>) {
  const withLateCode = useLateCode()
  const anchor = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [asked, setAsked] = useState<{ parts: Parts; how: How } | null>(null)
  const open = (how: How) =>
    void withLateCode(async () => {
      setAsked({ parts: await load(), how })
      setOpen(true)
    })
  // Where this fails, opening tries again and says so.
  const prepare = () => void load().catch(() => null)
  const button = {
    ref: anchor,
    'aria-haspopup': popup,
    'aria-expanded': isOpen,
    isPressed: isOpen,
    onHoverStart: prepare,
    onFocus: prepare,
  } satisfies ButtonProps & { ref: typeof anchor; isPressed: boolean }
  return { anchor, button, asked, isOpen, open, onOpenChange: setOpen }
}
