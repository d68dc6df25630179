import { useEffect, useId, useRef, useState } from 'react'
import { ui as uiMessages } from '@/lib/messages/areas'
import { fieldBox } from '../field-frame'
import { useMessages } from '../messages'
import { literalTyping } from '../typing-help'
import { urlFromTyping } from './typed-url'

type Props = {
  /** Existing link. */
  current: string | null
  onLink: (url: string | null, text: string) => void
  onClose: () => void
}

const buttonLook =
  'min-h-8 cursor-pointer rounded-[0.375rem] px-2.5 font-semibold text-pen text-sm hover:bg-pen-wash pointer-coarse:min-h-11'

/** Input for a link target. Not a form element: forms do not nest. */
export function LinkPanel({ current, onLink, onClose }: Props) {
  const messages = useMessages(uiMessages)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(current ?? '')
  const [isRefused, setRefused] = useState(false)
  useEffect(() => input.current?.focus(), [])
  const apply = () => {
    const url = urlFromTyping(typed)
    if (url === null) setRefused(true)
    else onLink(url, typed.trim())
  }
  return (
    <div className="flex w-80 max-w-full flex-wrap items-center gap-1 p-1">
      <input
        ref={input}
        type="text"
        inputMode="url"
        autoComplete="off"
        enterKeyHint="done"
        {...literalTyping}
        dir="ltr"
        aria-label={messages.linkAddress}
        placeholder={messages.linkAddress}
        aria-invalid={isRefused || undefined}
        aria-describedby={isRefused ? id : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setRefused(false)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          event.preventDefault()
          event.stopPropagation()
          if (event.key === 'Enter') apply()
          else onClose()
        }}
        className={`${fieldBox} min-h-9 basis-full text-sm pointer-coarse:min-h-11`}
      />
      {isRefused && (
        <p id={id} role="alert" className="basis-full px-1 text-del text-xs">
          {messages.linkRefused}
        </p>
      )}
      <button type="button" className={buttonLook} onClick={apply}>
        {messages.linkApply}
      </button>
      {current !== null && (
        <button type="button" className={buttonLook} onClick={() => onLink(null, '')}>
          {messages.linkRemove}
        </button>
      )}
    </div>
  )
}
