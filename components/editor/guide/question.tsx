import type { ReactNode } from 'react'

type Props = { title: string; text: string; above?: ReactNode; children: ReactNode }

/** A question of the guided start: heading, a sentence, and what answers it. */
export function Question({ title, text, above, children }: Props) {
  return (
    <section aria-label={title} className="mx-auto flex max-w-2xl flex-col gap-6">
      <div>
        {above}
        <h2 tabIndex={-1} className="text-balance text-2xl outline-none">
          {title}
        </h2>
        <p className="mt-1 text-pretty text-soft">{text}</p>
      </div>
      {children}
    </section>
  )
}
