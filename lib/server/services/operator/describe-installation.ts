import 'server-only'
import type { OperatorState } from '@/lib/api/operator'
import type { Home } from '../../home-types'
import { readAiServer } from '../ai-server/read-ai-server'
import { createHealthCheck } from '../check-health'
import { toTimestamp } from '../resume-answers'

type Parts = Pick<
  Home,
  'items' | 'now' | 'configuration' | 'jobs' | 'mail' | 'measureStorage' | 'secrets'
>

/** How the installation is at this moment: whether words can be saved, what waits, how much lies there. */
export async function describeInstallation(home: Parts): Promise<OperatorState> {
  const { ok, out, detail } = await createHealthCheck(home)()
  const [server, queue, storage] = await Promise.all([
    readAiServer(home),
    home.jobs.queue?.count() ?? null,
    home.measureStorage?.() ?? null,
  ])
  const isSetUp = {
    mail: home.mail.isConfigured,
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
