import { Bold, Italic, Link } from 'lucide-react'
import { type PointerEvent, type ReactNode, useState } from 'react'
import { ui as uiMessages } from '@/lib/messages/areas'
import { classNames } from '../class-names'
import { useMessages } from '../messages'
import type { MarkState } from './editor-types'
import { LinkPanel } from './link-panel'

type Props = {
  marks: MarkState
  onToggle: (mark: 'bold' | 'italic') => void
  /** Null removes the link; `text` is inserted if nothing is selected. */
  onLink: (url: string | null, text: string) => void
  /** Returns the focus to the field. */
  onDone: () => void
}

/** A press on the toolbar must not blur the field, which would lose its selection. */
const keepFocus = (event: PointerEvent) => event.preventDefault()

/**
 * Toolbar with bold, italic and link: above the field; on touch screens below it, and above the keyboard while the
 * field extends below it.
 */
export function Toolbar({ marks, onToggle, onLink, onDone }: Props) {
  const messages = useMessages(uiMessages)
  const [isLinkOpen, setLinkOpen] = useState(false)
  const isAsked = marks.hasSelection || marks.link !== null || isLinkOpen
  return (
    <div
      role="toolbar"
      aria-label={messages.formatting}
      className={classNames(
        'absolute end-0 bottom-full z-20 mb-1 max-w-full flex-wrap rounded-control border border-line bg-panel p-0.5 shadow-float',
        'pointer-coarse:sticky pointer-coarse:bottom-[calc(var(--keyboard-inset,0px)+0.5rem)] pointer-coarse:mt-1 pointer-coarse:flex pointer-coarse:w-fit',
        isAsked ? 'flex' : 'hidden',
      )}
    >
      {isLinkOpen ? (
        <LinkPanel
          current={marks.link}
          onLink={(url, text) => {
            setLinkOpen(false)
            onLink(url, text)
          }}
          onClose={() => {
            setLinkOpen(false)
            onDone()
          }}
        />
      ) : (
        <>
          <Tool name={messages.bold} isOn={marks.bold} onPress={() => onToggle('bold')}>
            <Bold aria-hidden="true" className="size-4" />
          </Tool>
          <Tool name={messages.italic} isOn={marks.italic} onPress={() => onToggle('italic')}>
            <Italic aria-hidden="true" className="size-4" />
          </Tool>
          <Tool name={messages.link} isOn={marks.link !== null} onPress={() => setLinkOpen(true)}>
            <Link aria-hidden="true" className="size-4" />
          </Tool>
        </>
      )}
    </div>
  )
}

type ToolProps = { name: string; isOn: boolean; onPress: () => void; children: ReactNode }

function Tool({ name, isOn, onPress, children }: ToolProps) {
  return (
    <button
      type="button"
      aria-label={name}
      aria-pressed={isOn}
      title={name}
      onPointerDown={keepFocus}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
      className="flex size-8 cursor-pointer items-center justify-center rounded-[0.375rem] text-soft hover:bg-pen-wash hover:text-pen aria-pressed:bg-pen-wash aria-pressed:text-pen pointer-coarse:size-11"
    >
      {children}
    </button>
  )
}
