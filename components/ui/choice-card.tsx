import type { ReactNode } from 'react'

type Props = {
  /** Of the group that it is one choice of. */
  name: string
  isChosen: boolean
  onChoose: () => void
  className?: string
  /** Content of the card; its text is the accessible name of the choice. */
  children: ReactNode
}

/** One choice of a group, as a card. The frame is thicker when chosen, so colour is not alone. */
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
