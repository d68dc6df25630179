import type { ReactNode } from 'react'

type Props = {
  title: string
  text: string | null
  children: ReactNode
}

/** Card in the middle of the page, in place of documents. */
export function SpaceSheet({ title, text, children }: Props) {
  return (
    <main className="flex min-h-dvh flex-col items-center bg-desk px-4 py-10 sm:justify-center">
      <div className="w-full max-w-[27rem] bg-panel px-6 py-8 text-ink shadow-paper sm:px-10 sm:py-11">
        <h1 dir="auto" className="wrap-anywhere text-2xl">
          {title}
        </h1>
        {text && <p className="mt-2 text-pretty text-soft">{text}</p>}
        <div className="mt-6">{children}</div>
      </div>
    </main>
  )
}
