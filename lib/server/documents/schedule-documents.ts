import 'server-only'
import { hourMs } from '@/lib/resume/dates/durations'
import type { ErasePorts, Ports } from '../ports-types'
import { sweepDocuments } from './sweep-documents'

/** Schedules the sweep over documents every hour, one at a time over all processes of a home. */
export function scheduleDocuments(ports: ErasePorts & Pick<Ports, 'jobs' | 'documentHooks'>): void {
  ports.jobs.every('sweep documents', hourMs, async (signal) => {
    await sweepDocuments(ports, signal)
  })
}
