import type { FieldAddress } from '@/lib/resume/change/address'

type Listed = { isToFix: boolean; addresses: readonly FieldAddress[] }

/** Counts the lines to fix: each line once, whatever is found in it; a finding about the whole CV counts as one. */
export function countLines(listed: readonly Listed[]): number {
  const toFix = listed.filter(({ isToFix }) => isToFix)
  const lines = new Set(toFix.flatMap(({ addresses }) => addresses))
  return lines.size + toFix.filter(({ addresses }) => addresses.length === 0).length
}
