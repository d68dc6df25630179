import { ChevronDown, ChevronRight } from 'lucide-react'

type Props = {
  name: string
  /** Such as “4 of 4 copied”. */
  count: string
  /** Whether its rows are hidden; null while it cannot be folded. */
  isFolded: boolean | null
  onFold: () => void
}

/** Heading of a part of a form; one whose rows are all copied is folded, and opens when it is pressed. */
export function GroupHead({ name, count, isFolded, onFold }: Props) {
  const text = (
    <>
      {name}
      <span className="font-normal text-soft">{count}</span>
    </>
  )
  const Chevron = isFolded ? ChevronRight : ChevronDown
  return (
    <h2 className="border-hair border-y bg-well font-semibold text-sm">
      {isFolded === null ? (
        <span className="flex items-baseline gap-2 px-5 py-1.5">{text}</span>
      ) : (
        <button
          type="button"
          aria-expanded={!isFolded}
          onClick={onFold}
          className="flex w-full cursor-pointer items-center gap-2 px-5 py-1.5 text-start hover:bg-hover pointer-coarse:min-h-11"
        >
          {text}
          <Chevron aria-hidden="true" className="ms-auto size-4 rtl:-scale-x-100" />
        </button>
      )}
    </h2>
  )
}
