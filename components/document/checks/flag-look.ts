/** Style of the number of a finding, on the paper and in the list. */
export const flagLook = (isToFix: boolean) =>
  `grid size-5 shrink-0 place-items-center rounded-full border font-semibold text-xs tabular-nums ${isToFix ? 'border-on-mark/50 bg-mark text-on-mark' : 'border-edge'}`
