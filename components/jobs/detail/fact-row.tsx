import type { ReactNode } from 'react'

type Props = { fieldId: string; label: string; action?: ReactNode; children: ReactNode }

/** Row of the overview's facts: a label and its value. */
export function FactRow({ fieldId, label, action, children }: Props) {
  return (
    <div className="grid min-h-9 grid-cols-[5.375rem_minmax(0,1fr)_auto] items-baseline gap-x-3 border-hair border-b">
      <label htmlFor={fieldId} className="text-soft text-sm wrap-anywhere">
        {label}
      </label>
      {children}
      {action}
    </div>
  )
}
