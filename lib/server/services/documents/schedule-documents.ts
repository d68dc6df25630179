import 'server-only'
import type { Ports } from '../../ports-types'
import { sweepDocuments } from './sweep-documents'

const hour = 60 * 60 * 1000

/** Schedules the sweep over documents every hour, one at a time over all processes of a home. */
export function scheduleDocuments(
  ports: Pick<Ports, 'items' | 'files' | 'vectors' | 'secrets' | 'metrics' | 'jobs' | 'now'>,
): void {
  ports.jobs.every('sweep documents', hour, async (signal) => {
    await sweepDocuments(ports, signal)
  })
}
