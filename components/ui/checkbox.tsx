'use client'

import { Check } from 'lucide-react'
import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from 'react'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'type'> & {
  label: ReactNode
  className?: string
  ref?: Ref<HTMLInputElement>
}

/** A tick with its words. Native, so a form library may register it by its `ref`. */
export function Checkbox({ label, className, ...rest }: Props) {
  const id = useId()
  return (
    <label
      htmlFor={rest.id ?? id}
      className={`flex min-h-8 cursor-pointer items-center gap-2.5 pointer-coarse:min-h-11 ${className ?? ''}`}
    >
      <span className="relative flex size-4.5 shrink-0">
        <input
          {...rest}
          id={rest.id ?? id}
          type="checkbox"
          className="peer size-full cursor-pointer appearance-none rounded-sm border border-edge bg-panel transition-colors checked:border-pen checked:bg-pen disabled:cursor-default disabled:bg-well"
        />
        <Check
          aria-hidden="true"
          strokeWidth={3}
          className="pointer-events-none absolute inset-0 m-auto size-3.5 text-on-pen opacity-0 peer-checked:opacity-100"
        />
      </span>
      <span>{label}</span>
    </label>
  )
}
