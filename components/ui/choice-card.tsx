import type { ReactNode } from 'react'

type Props = {
  /** Name of its radio group. */
  name: string
  isChosen: boolean
  onChoose: () => void
  className?: string
  /** Content of the card, also its accessible name. */
  children: ReactNode
}

/** Classes of a card that is a chip. */
export const chipLook =
  'flex min-h-7 items-center rounded-full! px-2.5 text-sm font-[550] has-checked:bg-pen-wash has-checked:text-pen pointer-coarse:min-h-11 pointer-coarse:px-3.5'

/** Radio button as a card. The border is thicker when selected, so that it does not depend on colour alone. */
export function ChoiceCard({ name, isChosen, onChoose, className, children }: Props) {
  return (
    <label
      className={`relative cursor-pointer rounded-card border border-line hover:border-edge has-checked:border-pen has-checked:ring-1 has-checked:ring-pen has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-pen ${className ?? ''}`}
    >
      <input
        type="radio"
        name={name}
        checked={isChosen}
        onChange={onChoose}
        className="absolute inset-0 cursor-pointer appearance-none rounded-[inherit] outline-none"
      />
      {children}
    </label>
  )
}
