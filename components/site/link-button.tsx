import type { ReactNode } from 'react'

const looks = {
  primary: 'bg-pen text-on-pen hover:bg-pen-strong',
  outline: 'border border-edge bg-panel text-ink hover:bg-well',
}

/** A link that looks like a button. A plain link, since static pages run no script. */
export function LinkButton(props: {
  href: string
  look: keyof typeof looks
  icon?: ReactNode
  children: ReactNode
}) {
  return (
    <a
      href={props.href}
      className={`inline-flex min-h-12 items-center justify-center gap-2.5 rounded-control px-5 py-2 font-semibold transition-colors ${looks[props.look]}`}
    >
      {props.icon}
      {props.children}
    </a>
  )
}
