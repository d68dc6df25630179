import { doDueWork } from '../boot/do-due-work'
import { dueHandlers } from '../boot/schedule-due-work'
import type { Ports } from '../ports-types'

/** Does all work that is due now, as the hourly round does. */
export const doAllDueWork = (ports: Ports) =>
  doDueWork(ports, dueHandlers(ports), new AbortController().signal)
