import type { ReactNode } from 'react'
import { buttonLook } from './button-look'

/** A link that looks like a button. A plain link, since static pages run no script. */
export function LinkButton(props: {
  href: string
  look: 'primary' | 'outline'
  children: ReactNode
}) {
  return (
    <a href={props.href} className={`${buttonLook(props.look, 'large')} max-sm:whitespace-normal!`}>
      {props.children}
    </a>
  )
}
