import { Search, X } from 'lucide-react'
import { type ReactNode, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { ui as uiMessages } from '@/lib/messages/areas'
import { fieldBox } from './field-frame'
import { useMessages } from './messages'

type Props = {
  /** Accessible name and placeholder. */
  label: string
  value: string
  onChange: (value: string) => void
  autoFocus?: boolean
  className?: string
  /** Icon button at its end, such as one with a menu. */
  children?: ReactNode
}

/** Search input. Escape and the clear button empty it. */
export function SearchField({ label, value, onChange, autoFocus, className, children }: Props) {
  const messages = useMessages(uiMessages)
  const input = useRef<HTMLInputElement>(null)
  const takeTyped = useEffectEvent(() => {
    const typed = input.current?.value ?? ''
    if (typed !== value) onChange(typed)
  })
  // What was typed before hydration stands in the input alone, until the next change of the page empties it.
  useLayoutEffect(() => takeTyped(), [])
  const clear = () => {
    onChange('')
    input.current?.focus()
  }
  return (
    <div className={`relative ${className ?? ''}`}>
      <Search
        aria-hidden="true"
        className="pointer-events-none absolute start-3 inset-y-0 my-auto size-4 text-soft"
      />
      <input
        ref={input}
        type="search"
        enterKeyHint="search"
        aria-label={label}
        placeholder={label}
        value={value}
        // biome-ignore lint/a11y/noAutofocus: only after the person has opened a search
        autoFocus={autoFocus}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return
          event.preventDefault()
          event.stopPropagation()
          clear()
        }}
        className={`${fieldBox} min-h-8 ps-10 ${children ? 'pe-22 placeholder-shown:pe-11' : 'pe-10'} pointer-coarse:min-h-11 [&::-webkit-search-cancel-button]:hidden`}
      />
      {value !== '' && (
        <button
          type="button"
          aria-label={messages.clear}
          onClick={clear}
          className={`absolute inset-y-0 flex w-11 ${children ? 'end-9 pointer-coarse:end-11' : 'end-0'} cursor-pointer items-center justify-center rounded-control text-soft hover:text-ink`}
        >
          <X aria-hidden="true" className="size-4" />
        </button>
      )}
      {children && <div className="absolute end-0 inset-y-0 flex items-center">{children}</div>}
    </div>
  )
}
