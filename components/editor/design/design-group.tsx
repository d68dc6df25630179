import type { ReactNode } from 'react'

type Props = {
  /** Omitted if the tab has the same name. */
  title?: string
  children: ReactNode
}

/** Group of the design panel. */
export function DesignGroup({ title, children }: Props) {
  return (
    <section className="rounded-card border border-line bg-panel p-4">
      {title && <h3 className="mb-3 font-semibold text-base">{title}</h3>}
      {children}
    </section>
  )
}
