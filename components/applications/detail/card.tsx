import type { ReactNode } from 'react'

type Props = { title: string; hint?: string; children: ReactNode }

/** Group of fields with a heading. */
export function Card({ title, hint, children }: Props) {
  return (
    <section className="rounded-card border border-line bg-panel p-4 sm:p-5">
      <h2 className="text-lg">{title}</h2>
      {hint && <p className="mt-1 text-soft text-sm">{hint}</p>}
      <div className="mt-3">{children}</div>
    </section>
  )
}
