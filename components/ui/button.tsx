import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button'
import { type ButtonLook, type ButtonSize, buttonLook } from './button-look'
import { classNames } from './class-names'

type Props = Omit<ButtonProps, 'className' | 'children' | 'style'> & {
  look?: ButtonLook
  size?: ButtonSize
  /** For width and margin only; colours come from `look`. */
  className?: string
  children: ReactNode
  ref?: Ref<HTMLButtonElement>
}

/** Button with text and icons. `onPress` handles pointer, touch and keyboard. */
export function Button({ look, size, className, children, ...rest }: Props) {
  return (
    <AriaButton {...rest} className={classNames(buttonLook(look, size), className)}>
      {children}
    </AriaButton>
  )
}
