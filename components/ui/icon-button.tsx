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
  /** For closely spaced controls without touch. */
  isSmall?: boolean
  className?: string
  /** One icon. */
  children: ReactNode
  ref?: Ref<HTMLButtonElement>
}

/** A button that shows only an icon. */
export function IconButton({ label, hint, isSmall, className, children, ...rest }: Props) {
  return (
    <Tooltip text={hint ? `${label} ${hint}` : label}>
      <Button
        {...rest}
        aria-label={label}
        className={classNames(
          'inline-flex shrink-0 cursor-pointer items-center justify-center rounded-control text-soft transition-colors',
          'hover:bg-pen-wash hover:text-pen pressed:bg-pen-wash disabled:cursor-default disabled:text-faint',
          'aria-pressed:bg-pen-wash aria-pressed:text-pen [&_svg]:size-[1.125rem]',
          isSmall ? 'size-8 pointer-coarse:size-11' : 'size-10 pointer-coarse:size-11',
          className,
        )}
      >
        {children}
      </Button>
    </Tooltip>
  )
}
