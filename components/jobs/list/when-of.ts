import { addDays } from '@/lib/messages/calendar-day'
import type { ApplicationFacts } from '@/lib/resume/application-facts'
import { patience } from '@/lib/resume/job-steps'

/** Returns the day on which a job needs its person next: of what is due, or when it is time to ask; empty for none. */
export function whenOf({ stage, nextOn, appliedOn }: ApplicationFacts, today: string): string {
  if (nextOn !== '' || stage !== 'applied' || !/^\d{4}-\d\d-\d\d$/.test(appliedOn)) return nextOn
  const on = addDays(appliedOn, patience)
  return on < today ? today : on
}
