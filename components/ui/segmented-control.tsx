import { useId } from 'react'

type Option<Value extends string> = { id: Value; label: string }

type Props<Value extends string> = {
  label: string
  isLabelHidden?: boolean
  options: readonly Option<Value>[]
  value: Value
  onChange: (value: Value) => void
  className?: string
}

/** Segmented control with two to four short options. */
export function SegmentedControl<Value extends string>(props: Props<Value>) {
  const { label, isLabelHidden, options, value, onChange, className } = props
  const name = useId()
  // Smaller padding for four options.
  const padding = options.length > 3 ? 'px-1.5' : 'px-3'
  return (
    <fieldset className={`min-w-0 ${className ?? ''}`}>
      <legend className={isLabelHidden ? 'sr-only' : 'mb-1 font-medium text-soft text-xs'}>
        {label}
      </legend>
      <div className="flex flex-wrap rounded-[0.5625rem] border border-line bg-well p-px">
        {options.map((option) => (
          <label
            key={option.id}
            className={`relative flex min-h-7 flex-1 cursor-pointer items-center justify-center rounded-control ${padding} text-center text-soft text-sm font-[550] has-checked:bg-raised has-checked:text-ink has-checked:shadow-[0_0_0_1px_var(--line),0_1px_2px_rgb(var(--shade)/0.12)] has-focus-visible:outline-2 has-focus-visible:outline-pen pointer-coarse:min-h-11`}
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
