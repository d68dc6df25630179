'use client'

import { useId } from 'react'

type Props = {
  /** What is being done. */
  label: string
  /** From 0 to 1; without it the end is not known. */
  value?: number
  /** How far it is, in words, such as "3 of 12". */
  text?: string
  className?: string
}

/** How far a long piece of work is. */
export function Progress({ label, value, text, className }: Props) {
  const id = useId()
  return (
    <div className={className}>
      <div className="mb-1.5 flex justify-between gap-2 text-sm">
        <span id={id}>{label}</span>
        {text && <span className="text-soft tabular-nums">{text}</span>}
      </div>
      <div
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={1}
        aria-valuenow={value}
        aria-valuetext={text}
        className="h-1.5 overflow-hidden rounded-full bg-line"
      >
        <div
          className={
            value === undefined
              ? 'h-full w-1/3 animate-pulse rounded-full bg-pen'
              : 'h-full rounded-full bg-pen transition-[inline-size]'
          }
          style={value === undefined ? undefined : { inlineSize: `${value * 100}%` }}
        />
      </div>
    </div>
  )
}
