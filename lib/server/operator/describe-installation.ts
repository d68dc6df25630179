import 'server-only'
import type { OperatorState } from '@/lib/api/operator'
import { readAiServer } from '../ai/server/read-ai-server'
import { toTimestamp } from '../kernel/to-timestamp'
import type { Ports } from '../ports-types'
import { checkHealth } from './check-health'

type Parts = Pick<
  Ports,
  'items' | 'now' | 'configuration' | 'jobs' | 'mail' | 'measureStorage' | 'secrets'
>

/** Describes the current state of the installation: its health, the waiting jobs, and the size of its storage. */
export async function describeInstallation(ports: Parts): Promise<OperatorState> {
  const { ok, out, detail } = await checkHealth(ports)
  const [server, queue, storage] = await Promise.all([
    readAiServer(ports),
    ports.jobs.queue?.count() ?? null,
    ports.measureStorage?.() ?? null,
  ])
  const isSetUp = {
    mail: ports.mail.isConfigured,
    models: server !== null,
    embeddings: server?.settings.embeddingModel != null,
  }
  const parts = ['mail', 'models', 'embeddings'] as const
  return {
    health: { ok, out, ...detail, notSetUp: parts.filter((part) => !isSetUp[part]) },
    jobs: queue && {
      kinds: queue.kinds,
      lateSince: queue.since === null ? null : toTimestamp(queue.since),
      isWhole: queue.isWhole,
    },
    storage,
  }
}
