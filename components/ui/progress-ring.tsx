type Props = { done: number; of: number }

/** Ring of equal parts, of which some are done. Decorative: words beside it say the same. */
export function ProgressRing({ done, of }: Props) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className="size-5 shrink-0 -rotate-90 rtl:-scale-x-100"
    >
      <circle cx="10" cy="10" r="8" fill="none" strokeWidth="3" className="stroke-line" />
      <circle
        cx="10"
        cy="10"
        r="8"
        fill="none"
        strokeWidth="3"
        pathLength={of}
        strokeDasharray={`${done} ${of}`}
        className="stroke-pen"
      />
    </svg>
  )
}
