'use client'

import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button'
import { type ButtonLook, type ButtonSize, buttonLook } from './button-look'
import { classNames } from './class-names'

type Props = Omit<ButtonProps, 'className' | 'children' | 'style'> & {
  look?: ButtonLook
  size?: ButtonSize
  /** For the place in its surroundings (width, margin); colours come from `look`. */
  className?: string
  children: ReactNode
  ref?: Ref<HTMLButtonElement>
}

/** A button with words, icons before or after them. `onPress` answers pointer, touch and keyboard. */
export function Button({ look, size, className, children, ...rest }: Props) {
  return (
    <AriaButton {...rest} className={classNames(buttonLook(look, size), className)}>
      {children}
    </AriaButton>
  )
}
