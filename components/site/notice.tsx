import type { ReactNode } from 'react'

/** Card in place of a page, such as an error. */
export function Notice(props: { title: string; text: string; children: ReactNode }) {
  return (
    <main className="grid min-h-dvh place-items-center bg-desk p-5">
      <div className="w-full max-w-[34rem] bg-panel p-8 text-ink shadow-paper sm:p-12">
        <h1 className="text-2xl">{props.title}</h1>
        <p className="mt-3 text-pretty text-soft">{props.text}</p>
        <div className="mt-7 flex flex-col gap-3 sm:flex-row sm:flex-wrap">{props.children}</div>
      </div>
    </main>
  )
}
