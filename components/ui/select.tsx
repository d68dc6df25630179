import { ChevronDown } from 'lucide-react'
import { type ReactNode, type SelectHTMLAttributes, useId } from 'react'
import { classNames } from './class-names'
import { describedBy, FieldFrame, fieldBox } from './field-frame'

type Option<Value extends string> = {
  id: Value
  label: string
  /** Heading above this option and its neighbours of the same group. */
  group?: string
}

type Props<Value extends string> = Omit<
  SelectHTMLAttributes<HTMLSelectElement>,
  'className' | 'onChange' | 'value' | 'multiple' | 'size'
> & {
  label: string
  isLabelHidden?: boolean
  description?: ReactNode
  options: readonly Option<Value>[]
  value: Value
  onChange: (value: Value) => void
  className?: string
}

/** Groups adjacent options. */
function groupsOf<Value extends string>(options: readonly Option<Value>[]) {
  const groups: { group: string | undefined; options: Option<Value>[] }[] = []
  for (const option of options) {
    const last = groups.at(-1)
    if (last && last.group === option.group) last.options.push(option)
    else groups.push({ group: option.group, options: [option] })
  }
  return groups
}

function Options({ options }: { options: readonly Option<string>[] }) {
  return options.map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ))
}

/** Native select, for the platform's picker and type-ahead, without extra code. */
export function Select<Value extends string>(props: Props<Value>) {
  const { label, isLabelHidden, description, options, value, onChange, className, ...rest } = props
  const ownId = useId()
  const id = rest.id ?? ownId
  return (
    <FieldFrame
      controlId={id}
      label={label}
      isLabelHidden={isLabelHidden}
      description={description}
      className={className}
    >
      <div className="relative">
        <select
          {...rest}
          id={id}
          value={value}
          aria-describedby={describedBy(id, { description })}
          onChange={(event) => {
            const chosen = options.find((option) => option.id === event.target.value)
            if (chosen) onChange(chosen.id)
          }}
          className={classNames(
            fieldBox,
            'min-h-9 cursor-pointer appearance-none text-ellipsis pe-9 pointer-coarse:min-h-11',
          )}
        >
          {groupsOf(options).map(({ group, options }) =>
            group === undefined ? (
              <Options key="" options={options} />
            ) : (
              <optgroup key={group} label={group}>
                <Options options={options} />
              </optgroup>
            ),
          )}
        </select>
        <ChevronDown
          aria-hidden="true"
          className="pointer-events-none absolute end-3 inset-y-0 my-auto size-4 text-soft"
        />
      </div>
    </FieldFrame>
  )
}
