import type { ReactNode } from 'react'
import { AppHeader } from './app-header'

type Props = {
  title: string
  /** Sentence below the title. */
  text?: ReactNode
  children: ReactNode
  /** Links below the content. */
  foot?: ReactNode
}

/** Page with one task, in a narrow column. */
export function Sheet({ title, text, children, foot }: Props) {
  return (
    <div className="flex min-h-dvh flex-col bg-panel">
      <AppHeader place={null} isSignInHidden />
      <main className="mx-auto w-full max-w-[24rem] px-4 pt-[clamp(1.5rem,10vh,6rem)] pb-[calc(var(--keyboard-inset,0px)+3rem)] pointer-coarse:[&_input]:scroll-mb-16">
        <h1 dir="auto" className="wrap-anywhere text-2xl">
          {title}
        </h1>
        {text && <p className="mt-2 text-pretty text-soft">{text}</p>}
        <div className="mt-6">{children}</div>
        {foot && (
          <div className="mt-5 flex flex-wrap justify-center gap-x-5 text-center text-sm text-soft">
            {foot}
          </div>
        )}
      </main>
    </div>
  )
}

/** Link below the content, with a question before it. */
export function FootLink(props: { href: string; question?: string; children: ReactNode }) {
  return (
    <p className="flex min-h-11 flex-wrap items-center justify-center gap-x-1.5">
      {props.question && <span>{props.question}</span>}
      <a href={props.href} className="inline-flex min-h-11 items-center text-ink underline">
        {props.children}
      </a>
    </p>
  )
}
