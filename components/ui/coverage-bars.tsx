type Counts = { covered: number; partly: number; ownWord: number; of: number }

type Props = {
  groups: Record<'essential' | 'nice' | 'duty', Counts>
  of: number
  isLarge?: boolean
}

/** Maximum boxes: beyond, they would say less than the count beside them. */
const maxBoxes = 24

const looks = {
  covered: 'border-add bg-add',
  partly: 'border-add',
  ownWord: 'border-mark-ink bg-mark',
  open: 'border-edge',
} as const

type Look = keyof typeof looks

function boxesOf({ covered, partly, ownWord, of }: Counts): Look[] {
  const many = (look: Look, count: number) => Array<Look>(Math.max(0, count)).fill(look)
  return [
    ...many('covered', covered),
    ...many('partly', partly),
    ...many('ownWord', ownWord),
    ...many('open', of - covered - partly - ownWord),
  ]
}

/**
 * Requirements as a row of small boxes by group: filled if the CV shows them, half filled if in part, yellow if only the
 * person said so. The count beside it says the same.
 */
export function CoverageBars({ groups: { essential, nice, duty }, of, isLarge }: Props) {
  if (of === 0 || of > maxBoxes) return null
  const shown = [essential, nice, duty].filter((group) => group.of > 0)
  const size = isLarge ? 'h-2.5 w-[18px] rounded-[3px]' : 'h-3 w-1.5 rounded-[2px]'
  return (
    <span
      aria-hidden="true"
      className={`flex flex-wrap gap-y-1 ${isLarge ? 'gap-x-3.5' : 'gap-x-2'}`}
    >
      {shown.map((group, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group is its position
        <span key={at} className="flex gap-0.5">
          {boxesOf(group).map((look, box) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: a box is its position
              key={box}
              className={`${size} overflow-hidden border ${looks[look]}`}
            >
              {look === 'partly' && <span className="block h-full w-1/2 bg-add" />}
            </span>
          ))}
        </span>
      ))}
    </span>
  )
}
