const day = 86_400_000

/** Number of days that a CV stays in the trash of an account before it is erased (lib/api/resumes.ts). */
const trashDays = 30

/** Whole days that are left, both times in milliseconds since 1970; 0 on the last day. */
export function daysLeft(trashedAt: number, now: number): number {
  const left = Math.ceil((trashedAt + trashDays * day - now) / day)
  return Math.max(0, Math.min(trashDays, left))
}
