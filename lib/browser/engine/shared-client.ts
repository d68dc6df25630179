import manifest from '@/dist/engine-manifest.json'
import { createEngineClient, type EngineClient } from './client'

let client: EngineClient | null = null

/**
 * The engine of this tab: preview, thumbnails and examples share its workers. The workers start
 * with the first render, or with `warm()`.
 */
export function sharedEngineClient(): EngineClient {
  client ??= createEngineClient(
    // A plain address, since the engine is bundled once for every runtime (docs/adr/0003).
    () => new Worker(new URL(manifest.worker, window.location.origin), { type: 'module' }),
  )
  return client
}
