import type { ReactNode } from 'react'
import { ImportBar } from './reading-screen'

type Props = {
  /** Name of the file, in the header. */
  name: string
  title: string
  children: ReactNode
}

/** Tells about a file that has no review, below the header of the app. */
export function NoticeCard({ name, title, children }: Props) {
  return (
    <div className="flex min-h-dvh flex-col bg-desk">
      <ImportBar name={name} isHeading={false} />
      <main className="flex flex-1 items-center justify-center p-4">
        <div className="max-w-lg rounded-card border border-line bg-panel p-6">
          <h1 dir="auto" className="break-words font-semibold text-xl">
            {title}
          </h1>
          {children}
        </div>
      </main>
    </div>
  )
}
