import { type InputHTMLAttributes, type ReactNode, useId } from 'react'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'type' | 'size'> & {
  label: ReactNode
  description?: ReactNode
  className?: string
}

/** Native checkbox, so that forms read it by name. */
export function Checkbox({ label, description, className, ...rest }: Props) {
  const ownId = useId()
  const id = rest.id ?? ownId
  return (
    <div className={className}>
      <label
        htmlFor={id}
        className="flex min-h-10 cursor-pointer items-center gap-2.5 pointer-coarse:min-h-11"
      >
        <input
          {...rest}
          id={id}
          type="checkbox"
          aria-describedby={description ? `${id}-description` : undefined}
          className="size-4.5 shrink-0 cursor-pointer accent-pen"
        />
        <span>{label}</span>
      </label>
      {description && (
        <p id={`${id}-description`} className="ps-7 text-soft text-xs">
          {description}
        </p>
      )}
    </div>
  )
}
