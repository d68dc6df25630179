'use client'

import type { ReactNode } from 'react'

type CardProps = { id: string; title: string; text?: string; children: ReactNode }

/** Card of a settings page. */
export function Card({ id, title, text, children }: CardProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="scroll-mt-20 rounded-card border border-line bg-panel px-5 py-5 sm:px-6"
    >
      <h2 id={`${id}-title`} className="text-lg">
        {title}
      </h2>
      {text && <p className="mt-1 max-w-[36rem] text-pretty text-soft">{text}</p>}
      <div className="mt-3 divide-y divide-line">{children}</div>
    </section>
  )
}

type RowProps = {
  title?: ReactNode
  /** Current state, beside the title. */
  state?: ReactNode
  text?: ReactNode
  /** Buttons at its end. */
  actions?: ReactNode
  /** Message about the latest change; screen readers announce it. */
  notice?: string
  /** Form or list below. */
  children?: ReactNode
}

/** Row of a settings card. */
export function Row({ title, state, text, actions, notice, children }: RowProps) {
  return (
    <div className="py-3 first:pt-1 last:pb-0">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-56">
          {(title || state) && (
            <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
              {title && <span className="min-w-0 font-semibold">{title}</span>}
              {state}
            </p>
          )}
          {text && <p className="mt-0.5 max-w-[34rem] text-pretty text-soft">{text}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      <p role="status" className="mt-2 text-add text-sm empty:hidden">
        {notice}
      </p>
      {children}
    </div>
  )
}

/** One-word state with an icon, so that it does not depend on colour alone. */
export function StateMark({ isGood, children }: { isGood: boolean; children: string }) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-full px-2 py-0.5 font-medium text-xs ${isGood ? 'bg-add-wash text-add' : 'bg-well text-soft'}`}
    >
      <span aria-hidden="true">{isGood ? '✓' : '○'}</span>
      <span>{children}</span>
    </span>
  )
}
