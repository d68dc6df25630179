type Props = { covered: number; of: number }

/** Maximum boxes: beyond, they would say less than the count beside them. */
const maxBoxes = 24

/** Requirements as a row of small boxes, the covered ones filled; the count beside it says the same. */
export function CoverageBars({ covered, of }: Props) {
  if (of === 0 || of > maxBoxes) return null
  return (
    <span aria-hidden="true" className="flex gap-0.5">
      {Array.from({ length: of }, (_, at) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a box is its position
          key={at}
          className={`h-3 w-1.5 rounded-[2px] border ${at < covered ? 'border-add bg-add' : 'border-edge'}`}
        />
      ))}
    </span>
  )
}
