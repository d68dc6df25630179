import type { ReactNode } from 'react'

type Props = { title: string; hint?: string; children: ReactNode }

/** Part of the overview with a heading. */
export function Card({ title, hint, children }: Props) {
  return (
    <section>
      <h2 className="text-base">{title}</h2>
      {hint && <p className="text-soft text-sm">{hint}</p>}
      <div className="mt-2">{children}</div>
    </section>
  )
}
