import type { ReactNode } from 'react'

/** A titled part of the design panel. */
export function DesignGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="rounded-card border border-line bg-panel p-4">
      <h3 className="mb-3 font-semibold text-base">{title}</h3>
      {children}
    </section>
  )
}
