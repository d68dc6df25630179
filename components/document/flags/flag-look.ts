/** Style of the number of a finding, beside the paper and in the list. */
export const flagLook = (isToFix: boolean) =>
  `grid h-[18px] min-w-[18px] shrink-0 place-items-center whitespace-nowrap rounded-full px-[3px] font-semibold text-[11px]/none tabular-nums ${isToFix ? 'bg-mark text-on-mark' : 'border border-current bg-panel text-ink'}`
