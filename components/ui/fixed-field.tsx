import { TextField } from './text-field'

type Props = { label: string; value: string; className?: string }

/** Read-only text to copy into another program. */
export function FixedField({ label, value, className }: Props) {
  return (
    <TextField
      label={label}
      value={value}
      className={className}
      readOnly
      translate="no"
      dir="ltr"
      spellCheck={false}
      onFocus={(event) => event.currentTarget.select()}
    />
  )
}
