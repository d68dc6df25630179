import type { ReactNode } from 'react'
import { ui as uiMessages } from '@/lib/messages/areas'
import { useMessages } from './messages'

type Props = {
  /** Id of the labelled control. */
  controlId: string
  label: string
  isLabelHidden?: boolean
  isRequired?: boolean
  /** Help text for the field; always shown. */
  description?: ReactNode
  /** Advice, not an error. */
  hint?: ReactNode
  /** Error message: what is wrong and how to fix it. */
  error?: ReactNode
  className?: string
  children: ReactNode
}

/** Style of an input: filled, with a frame when it is pointed at or typed in. Its own outline replaces the focus ring. */
export const fieldBox =
  'w-full min-w-0 rounded-control border border-transparent bg-well px-2.5 text-ink transition-colors ' +
  'placeholder:text-soft hover:border-edge contrast-more:border-edge focus:border-pen focus:bg-panel focus:outline-2 focus:-outline-offset-1 ' +
  'focus:outline-pen aria-invalid:border-del disabled:text-soft'

/** Returns `aria-describedby` for description, hint and error; undefined without any. */
export function describedBy(
  controlId: string,
  parts: Pick<Props, 'description' | 'hint' | 'error'>,
  more?: string,
): string | undefined {
  const ids = (['description', 'hint', 'error'] as const)
    .filter((part) => parts[part])
    .map((part) => `${controlId}-${part}`)
  if (more) ids.push(more)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** Label above a control, and texts below it. */
export function FieldFrame(props: Props) {
  const { controlId, label, isLabelHidden, isRequired, description, hint, error } = props
  const messages = useMessages(uiMessages)
  return (
    <div className={`flex min-w-0 flex-col ${props.className ?? ''}`}>
      <label
        htmlFor={controlId}
        className={isLabelHidden ? 'sr-only' : 'mb-1 font-medium text-soft text-xs'}
      >
        {label}
        {isRequired && <span> ({messages.required})</span>}
      </label>
      {props.children}
      {description && (
        <p id={`${controlId}-description`} className="mt-1 text-soft text-xs">
          {description}
        </p>
      )}
      {hint && (
        <p id={`${controlId}-hint`} className="mt-1 text-soft text-xs">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${controlId}-error`} role="alert" className="mt-1 text-del text-xs">
          {error}
        </p>
      )}
    </div>
  )
}
