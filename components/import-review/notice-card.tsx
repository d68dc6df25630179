import type { ReactNode } from 'react'

type Props = { title: string; className?: string; children: ReactNode }

/** Shows a card in the middle of the window under the name of a file. */
export function NoticeCard({ title, className = 'max-w-lg', children }: Props) {
  return (
    <main className="flex min-h-dvh items-center justify-center bg-desk p-4">
      <div className={`rounded-card border border-line bg-panel p-6 ${className}`}>
        <h1 dir="auto" className="break-words text-xl">
          {title}
        </h1>
        {children}
      </div>
    </main>
  )
}
