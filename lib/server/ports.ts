import 'server-only'
import { join } from 'node:path'
import { minuteMs } from '@/lib/resume/dates/durations'
import { createIdGenerator } from '@/lib/resume/ids'
import { readProcessEnvironment } from './config/config'
import type { Configuration } from './config/configuration-types'
import { checkFormat, makeDataFolder } from './data-folder/data-folder-format'
import { measureFolder } from './data-folder/measure-folder'
import { documentHooks } from './document-hooks'
import { type EmbeddedFiles, openEmbeddedFiles } from './files/embedded/open-files'
import { openIdentityWhenUsed } from './identity/open-when-used'
import { type EmbeddedItems, openEmbeddedItems } from './items/embedded/open-items'
import type { Item } from './items/item-types'
import { openEmbeddedLive } from './live/embedded/open-live'
import { openMail } from './mail/open-mail'
import { createMetrics } from './metrics/create-metrics'
import { openModels } from './models/open-models'
import { watchMail } from './operator/outages/watch-mail'
import { watchJobs } from './operator/watch-jobs'
import type { OpenedPorts, Ports } from './ports-types'
import { publishWrites } from './publish-writes'
import { openSecrets } from './secrets/open-secrets'
import type { SecretName } from './secrets/secret-types'
import { openEmbeddedJobs } from './tasks/embedded/open-jobs'
import type { Jobs } from './tasks/job-types'
import { type OpenedVectors, openVectors } from './vectors/open-vectors'
import { openOrganisations } from './workspaces/sign-in/organisations'

/** Ports that a test or a command replaces; all others are opened. */
export type PortOverrides = Partial<Omit<Ports, 'configuration'>> & {
  /** Secrets that the operator set outside of the data folder. */
  givenSecrets?: ReadonlyMap<SecretName, string>
  /** Called with each item that several callers may get. */
  onShareItem?: (item: Item) => void
}

export type { OpenedPorts }

/** Returns a port that this home does not have: using it throws an error that names it. */
function absentPart<T extends object>(name: string): T {
  return new Proxy({} as T, {
    get(_, property) {
      // Awaiting or printing the ports does not use the part.
      if (property === 'then' || typeof property === 'symbol') return undefined
      throw new Error(`This home was opened without ${name}`)
    },
  })
}

function sweepItems(jobs: Jobs, items: EmbeddedItems): void {
  jobs.every('expired-items', 10 * minuteMs, async (signal) => {
    while (!signal.aborted && (await items.sweepExpired()) > 0);
    items.foldLog()
  })
}

function sweepFiles(jobs: Jobs, files: EmbeddedFiles): void {
  jobs.every('landed-uploads', minuteMs, () => files.notifyUploaded())
  jobs.every('unnamed-files', 360 * minuteMs, async () => {
    await files.collectGarbage()
  })
}

function sweepVectors(jobs: Jobs, vectors: OpenedVectors): void {
  jobs.every('erased-vectors', 10 * minuteMs, async () => vectors.foldLog())
}

/**
 * Opens the ports of a data folder: the real one, or a temporary one of a test.
 *
 * @throws StoreUnavailableError when its database cannot be used, DataFolderError when its folder cannot or is of
 * another format
 */
export async function openEmbeddedPorts(
  configuration: Configuration,
  overrides: PortOverrides = {},
): Promise<OpenedPorts> {
  const { givenSecrets, onShareItem, ...parts } = overrides
  const { dataFolder } = configuration
  makeDataFolder(dataFolder)
  checkFormat(dataFolder)
  const now = parts.now ?? Date.now
  const ids = parts.ids ?? createIdGenerator(undefined, now)
  const metrics = parts.metrics ?? createMetrics()
  const secrets =
    parts.secrets ?? openSecrets({ folder: join(dataFolder, 'secrets'), given: givenSecrets })
  const ownItems = parts.items
    ? null
    : openEmbeddedItems({ file: join(dataFolder, 'items.sqlite'), now, onShare: onShareItem })
  const ownLive = openEmbeddedLive()
  const live = parts.live ?? ownLive
  const items = publishWrites(parts.items ?? ownItems ?? absentPart('items'), live, now)
  const ownFiles = parts.files
    ? null
    : openEmbeddedFiles({ folder: join(dataFolder, 'files'), items, secrets, now })
  const ownJobs = parts.jobs ? null : openEmbeddedJobs({ items, metrics, now })
  const jobs = watchJobs(parts.jobs ?? ownJobs ?? absentPart('jobs'), { items, metrics, now })
  const ownVectors = parts.vectors
    ? null
    : openVectors({
        vectors: configuration.vectors,
        secrets,
        file: join(dataFolder, 'vectors.sqlite'),
      })
  const ownMail = parts.mail ?? (await openMail({ configuration, items, secrets, ids, now }))
  const mail = watchMail(ownMail, { items, now })
  const ownIdentity = parts.identity
    ? null
    : openIdentityWhenUsed(async () => ({
        configuration,
        items,
        jobs,
        mail,
        secrets,
        metrics,
        live,
        ids,
        now,
        organisations: openOrganisations({ configuration, items, secrets, now }),
      }))
  return {
    configuration,
    items,
    files: parts.files ?? ownFiles ?? absentPart('files'),
    jobs,
    mail,
    identity: parts.identity ?? ownIdentity ?? absentPart('identity'),
    secrets,
    metrics,
    models: parts.models ?? openModels(),
    vectors: parts.vectors ?? ownVectors ?? absentPart('vectors'),
    live,
    measureStorage: parts.measureStorage ?? (() => measureFolder(dataFolder)),
    now,
    ids,
    documentHooks,
    start() {
      if (ownItems) sweepItems(jobs, ownItems)
      if (ownFiles) sweepFiles(jobs, ownFiles)
      if (ownVectors) sweepVectors(jobs, ownVectors)
      ownJobs?.start()
    },
    async drain(milliseconds) {
      ownLive.close()
      await ownJobs?.stop(milliseconds)
    },
    async close() {
      await ownJobs?.stop(0)
      await ownIdentity?.close()
      ownVectors?.close()
      ownItems?.close()
    },
  }
}

declare global {
  // Next evaluates a module once for each of its bundles, but a process has one set of ports.
  var vitaePorts: Promise<OpenedPorts> | undefined
}

/** Returns the ports of this process, opened at the first use and never while modules load. */
export function ports(): Promise<OpenedPorts> {
  globalThis.vitaePorts ??= openOwnPorts().catch((error: unknown) => {
    // The cause of the failure may be resolved meanwhile: the next request tries again.
    globalThis.vitaePorts = undefined
    throw error
  })
  return globalThis.vitaePorts
}

async function openOwnPorts(): Promise<OpenedPorts> {
  const { configuration, givenSecrets } = await readProcessEnvironment()
  if (configuration.home === 'aws') {
    // An embedded home loads no package of AWS.
    const { openAwsPorts } = await import('./open-aws-ports')
    return openAwsPorts(configuration, { givenSecrets })
  }
  return openEmbeddedPorts(configuration, { givenSecrets })
}
