import { type ReactNode, useId } from 'react'

type Props = {
  label: string
  /** For a table, whose headings are the label. */
  isLabelHidden?: boolean
  description?: ReactNode
  isOn: boolean
  onChange: (isOn: boolean) => void
  isDisabled?: boolean
  className?: string
}

/** Switch. Its state is visible by position, not only by colour. */
export function Switch(props: Props) {
  const { label, isLabelHidden, description, isOn, onChange, isDisabled, className } = props
  const id = useId()
  return (
    <div className={className}>
      <label
        htmlFor={id}
        className="flex min-h-10 cursor-pointer items-center justify-between gap-3 pointer-coarse:min-h-11"
      >
        <span className={isLabelHidden ? 'sr-only' : ''}>{label}</span>
        <input
          id={id}
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-checked={isOn}
          disabled={isDisabled}
          aria-describedby={description ? `${id}-description` : undefined}
          onChange={(event) => onChange(event.target.checked)}
          className="relative h-6 w-10 shrink-0 cursor-pointer appearance-none rounded-full border border-edge bg-well transition-colors before:absolute before:start-0.5 before:inset-y-0 before:my-auto before:size-4.5 before:rounded-full before:bg-edge before:transition-[inset-inline-start] checked:border-pen checked:bg-pen checked:before:start-4.5 checked:before:bg-on-pen disabled:cursor-default disabled:opacity-60"
        />
      </label>
      {description && (
        <p id={`${id}-description`} className="text-soft text-xs">
          {description}
        </p>
      )}
    </div>
  )
}
