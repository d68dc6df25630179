import { type ReactNode, type Ref, useRef, useState } from 'react'
import { FocusableProvider } from 'react-aria/private/interactions/useFocusable'
import { useTooltipTrigger } from 'react-aria/useTooltipTrigger'
import { Button, type ButtonProps } from 'react-aria-components/Button'
import { useTooltipTriggerState } from 'react-stately/useTooltipTriggerState'
import { classNames } from './class-names'
import { latePart } from './late-part'
import { SilentRetry } from './not-fetched'

/** Positioning is a large part of React Aria: loaded when a tooltip is first shown. Touch shows none. */
const TooltipBox = latePart(
  () => import('./tooltip-box').then((file) => file.TooltipBox),
  (_, retry) => <SilentRetry {...retry} />,
)

const timing = { delay: 500, closeDelay: 0 }

type Props = Omit<ButtonProps, 'className' | 'children' | 'style' | 'aria-label'> & {
  /** Accessible name and tooltip. */
  label: string
  /** Shown in the tooltip after the name, such as a shortcut. */
  hint?: string
  className?: string
  /** One icon. */
  children: ReactNode
  ref?: Ref<HTMLButtonElement>
}

/** A button that shows only an icon. */
export function IconButton({ label, hint, className, children, ...rest }: Props) {
  const state = useTooltipTriggerState(timing)
  const trigger = useRef(null)
  const { triggerProps, tooltipProps } = useTooltipTrigger(timing, state, trigger)
  // Mounted from its first time on, so that it can fade.
  const [wasOpen, setWasOpen] = useState(false)
  if (state.isOpen && !wasOpen) setWasOpen(true)
  return (
    <>
      <FocusableProvider {...triggerProps} ref={trigger}>
        <Button
          {...rest}
          aria-label={label}
          className={classNames(
            'inline-flex shrink-0 cursor-pointer items-center justify-center rounded-control text-soft transition-colors',
            'hover:bg-hover hover:text-ink pressed:bg-press disabled:cursor-default disabled:text-faint',
            'size-8 aria-pressed:bg-press aria-pressed:text-ink pointer-coarse:size-11 [&_svg]:size-4',
            className,
          )}
        >
          {children}
        </Button>
      </FocusableProvider>
      {wasOpen && (
        <TooltipBox {...tooltipProps} state={state} triggerRef={trigger}>
          {hint ? `${label} ${hint}` : label}
        </TooltipBox>
      )}
    </>
  )
}
