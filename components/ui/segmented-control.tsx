'use client'

import { useId } from 'react'

type Option<Value extends string> = { id: Value; label: string }

type Props<Value extends string> = {
  label: string
  options: readonly Option<Value>[]
  value: Value
  onChange: (value: Value) => void
  className?: string
}

/** Segmented control with two to four short options. */
export function SegmentedControl<Value extends string>(props: Props<Value>) {
  const { label, options, value, onChange, className } = props
  const name = useId()
  // Smaller padding for four options.
  const padding = options.length > 3 ? 'px-1.5' : 'px-3'
  return (
    <fieldset className={`min-w-0 ${className ?? ''}`}>
      <legend className="mb-1 font-medium text-soft text-xs">{label}</legend>
      <div className="flex flex-wrap gap-1 rounded-control border border-line bg-well p-1">
        {options.map((option) => (
          <label
            key={option.id}
            className={`relative flex min-h-8 flex-1 cursor-pointer items-center justify-center rounded-[0.375rem] ${padding} text-center text-soft has-checked:bg-panel has-checked:font-semibold has-checked:text-pen has-checked:shadow-sm has-focus-visible:outline-2 has-focus-visible:outline-pen pointer-coarse:min-h-11`}
          >
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={option.id === value}
              onChange={() => onChange(option.id)}
              className="sr-only"
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
