import manifest from '@/dist/engine-manifest.json'
import type { ShareRequest } from '@/lib/pdf/pdf-types'
import { filesOf } from '../../storage/photo/files-of'
import { connectPaintWorker } from '../paint/shared-client'
import { createEngineClient, type EngineClient } from './engine-client'

let client: EngineClient | null = null

/** A plain URL, since the engine is bundled once for every runtime (ADR one-pdf-engine). */
const spawn = () => new Worker(new URL(manifest.worker, window.location.origin), { type: 'module' })

/** The preview's engine posts its files to the paint worker directly, before it answers the page. */
function spawnLive(): Worker {
  const worker = spawn()
  const connection = connectPaintWorker()
  if (connection) {
    const request: ShareRequest = { type: 'share', ...connection }
    worker.postMessage(request, [connection.port])
  }
  return worker
}

/** Chromium reports the memory of a device in GB. With 1 GB, three engines would crash the page. */
const idleTime = () =>
  'deviceMemory' in navigator && Number(navigator.deviceMemory) <= 1 ? 0 : undefined

/**
 * Returns the engine client of this tab, shared by preview, thumbnails and examples. Workers start with the first
 * render, or with `warm()`.
 */
export function sharedEngineClient(): EngineClient {
  client ??= createEngineClient(spawn, undefined, spawnLive, filesOf, idleTime())
  return client
}
