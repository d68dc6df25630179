import { useId } from 'react'

type Props = {
  label: string
  value: number
  minimum: number
  maximum: number
  step: number
  /** Formats the value with its unit. */
  format: (value: number) => string
  onChange: (value: number) => void
  /** Called when the handle is released. */
  onChangeEnd?: () => void
  className?: string
}

/** Slider for a number, set by pointer, touch or arrow keys. */
export function SliderField(props: Props) {
  const { label, value, minimum, maximum, step, format, onChange, onChangeEnd } = props
  const id = useId()
  return (
    <div className={`flex min-w-0 flex-col ${props.className ?? ''}`}>
      <div className="flex items-baseline justify-between gap-2 text-xs">
        <label htmlFor={id} className="font-medium text-soft">
          {label}
        </label>
        <output htmlFor={id} className="tabular-nums text-ink">
          {format(value)}
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={minimum}
        max={maximum}
        step={step}
        value={value}
        aria-valuetext={format(value)}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        onPointerUp={onChangeEnd}
        onKeyUp={onChangeEnd}
        className="h-8 w-full cursor-pointer accent-pen pointer-coarse:h-11"
      />
    </div>
  )
}
