type Option = { id: string; label: string }

type Props = { name: string; label: string; options: readonly Option[] }

/**
 * Filter by radio buttons, which the style sheet reads by id, since the page has no script; the first is selected
 * initially.
 */
export function FilterGroup({ name, label, options }: Props) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium text-soft text-sm">{label}</legend>
      <div className="flex flex-wrap gap-1 rounded-control border border-line bg-well p-1">
        {options.map((option, index) => (
          <label
            key={option.id}
            className="relative flex min-h-9 flex-auto cursor-pointer items-center justify-center rounded-[0.375rem] px-3.5 max-sm:px-2 text-center text-soft has-checked:bg-panel has-checked:font-semibold has-checked:text-pen has-checked:shadow-sm has-focus-visible:outline-2 has-focus-visible:outline-pen pointer-coarse:min-h-11 pointer-coarse:min-w-11"
          >
            <input
              type="radio"
              id={option.id}
              name={name}
              defaultChecked={index === 0}
              className="absolute inset-0 m-0 cursor-pointer appearance-none opacity-0"
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
