import 'server-only'
import type { Home } from '../home-types'
import { sweepDocuments } from './sweep-documents'

const hour = 60 * 60 * 1000

/** Lets the sweep over documents run every hour, one at a time over all processes of a home. */
export function scheduleDocuments(
  home: Pick<Home, 'items' | 'files' | 'vectors' | 'secrets' | 'metrics' | 'jobs' | 'now'>,
): void {
  home.jobs.every('sweep documents', hour, async (signal) => {
    await sweepDocuments(home, signal)
  })
}
