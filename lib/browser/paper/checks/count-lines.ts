type Listed = { isToFix: boolean; lines: number }

/** Counts the lines to mend: the sum of what the findings to mend count. */
export const countLines = (listed: readonly Listed[]): number =>
  listed.reduce((sum, { isToFix, lines }) => sum + (isToFix ? lines : 0), 0)
