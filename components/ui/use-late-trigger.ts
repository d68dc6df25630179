import { useRef, useState } from 'react'
import type { ButtonProps } from 'react-aria-components/Button'
import { useLateCode } from './use-late-code'

/**
 * Loads a popup's code when its button is hovered or focused. Returns the button's props (for React Aria's
 * `ButtonContext`), the loaded code with the argument of `open`, the open state, and `open`.
 *
 * @param load imports the code; a failure is shown in a notice with a retry
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
  // On failure, opening retries and reports it.
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
