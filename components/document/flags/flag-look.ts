/**
 * Style of the number of a finding, beside the paper and in the list.
 *
 * @param isSmall for the margin of the paper
 */
export const flagLook = (isToFix: boolean, isSmall = false) =>
  `grid shrink-0 place-items-center whitespace-nowrap rounded-full font-semibold tabular-nums ${isSmall ? 'h-[14px] min-w-[14px] px-0.5 text-[9px]/none' : 'h-[18px] min-w-[18px] px-[3px] text-[11px]/none'} ${isToFix ? 'bg-mark text-on-mark' : 'border border-current bg-panel text-ink'}`
