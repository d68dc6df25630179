import type { ReactNode } from 'react'

type CardProps = {
  id: string
  title: string
  /** For the first section of a page, which the header names. */
  isTitleHidden?: boolean
  text?: string
  /** Button beside the title. */
  action?: ReactNode
  children: ReactNode
}

/** Section of a settings page: rows with hairlines below a heading. */
export function Card({ id, title, isTitleHidden, text, action, children }: CardProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-20 pt-6">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 id={`${id}-title`} className={isTitleHidden ? 'sr-only' : 'text-lg'}>
          {title}
        </h2>
        {action}
      </div>
      {text && <p className="mt-0.5 max-w-[36rem] text-pretty text-soft text-sm">{text}</p>}
      <div className="divide-y divide-hair border-hair border-b">{children}</div>
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
  /** For a row of a list. */
  isItem?: boolean
  /** Form or list below. */
  children?: ReactNode
}

/** Row of a section: 50 px high, more with a form or a list. */
export function Row({ title, state, text, actions, notice, isItem, children }: RowProps) {
  const Box = isItem ? 'li' : 'div'
  return (
    <Box className="py-1">
      <div className="flex min-h-10.5 flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-56">
          {(title || state) && (
            <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
              {title && <span className="min-w-0 break-words font-semibold">{title}</span>}
              {state}
            </p>
          )}
          {text && (
            <p className="max-w-[34rem] break-words text-pretty text-soft text-xs">{text}</p>
          )}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      <p role="status" className="mt-2 text-add text-sm empty:hidden">
        {notice}
      </p>
      {children}
    </Box>
  )
}

/** Badge with a role or another word about a row. */
export function RoleMark({ children }: { children: string }) {
  return (
    <span className="shrink-0 rounded-full bg-well px-2 py-0.5 font-medium text-soft text-xs">
      {children}
    </span>
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
