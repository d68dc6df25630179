'use client'

import type { ReactNode } from 'react'
import { common as commonMessages, signIn as signInMessages } from '@/lib/messages/areas'
import { Logo } from './logo'
import { useMessages } from './messages'

type Props = {
  title: string
  /** Sentence below the title. */
  text?: ReactNode
  children: ReactNode
  /** Links below the card's content. */
  foot?: ReactNode
}

/** Card in the middle of the page with one task. */
export function Sheet({ title, text, children, foot }: Props) {
  const { productName } = useMessages(commonMessages)
  const messages = useMessages(signInMessages)
  return (
    <div className="flex min-h-dvh flex-col bg-desk">
      <header className="px-5 py-2.5 sm:px-8">
        <a href="/" aria-label={messages.home} className="inline-flex min-h-11 items-center">
          <Logo name={productName} />
        </a>
      </header>
      <main className="flex flex-1 flex-col items-center px-4 pb-10 sm:justify-center sm:pb-24">
        <div className="w-full max-w-[27rem] bg-panel px-6 py-8 text-ink shadow-paper sm:px-10 sm:py-11">
          <h1 className="text-2xl">{title}</h1>
          {text && <p className="mt-2 text-pretty text-soft">{text}</p>}
          <div className="mt-6">{children}</div>
        </div>
        {foot && (
          <div className="mt-5 flex max-w-[27rem] flex-wrap justify-center gap-x-5 px-2 text-center text-sm text-soft">
            {foot}
          </div>
        )}
      </main>
    </div>
  )
}

/** Link below a card, with a question before it. */
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
