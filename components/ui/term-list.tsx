import type { ReactNode } from 'react'

type Props = {
  title: string
  terms: readonly { term: string; text: string }[]
  /** Content below the list. */
  children?: ReactNode
}

/** Collapsible definition list. */
export function TermList({ title, terms, children }: Props) {
  return (
    <details className="pt-2">
      <summary className="w-fit cursor-pointer py-2.5 font-semibold pointer-coarse:min-h-11">
        {title}
      </summary>
      <dl>
        {terms.map(({ term, text }) => (
          <div key={term} className="gap-x-6 py-1.5 sm:grid sm:grid-cols-[9rem_1fr]">
            <dt className="font-medium">{term}</dt>
            <dd className="text-pretty text-soft">{text}</dd>
          </div>
        ))}
      </dl>
      {children}
    </details>
  )
}
