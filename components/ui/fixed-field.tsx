import { TextField } from './text-field'

type Props = { label: string; value: string }

/** Read-only text to copy into another program. */
export function FixedField({ label, value }: Props) {
  return (
    <TextField
      label={label}
      value={value}
      readOnly
      translate="no"
      dir="ltr"
      spellCheck={false}
      onFocus={(event) => event.currentTarget.select()}
    />
  )
}
