'use client'

import type { ReactNode, Ref } from 'react'
import { Button, type ButtonProps } from 'react-aria-components/Button'
import { classNames } from './class-names'
import { Tooltip } from './tooltip'

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
  return (
    <Tooltip text={hint ? `${label} ${hint}` : label}>
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
    </Tooltip>
  )
}
