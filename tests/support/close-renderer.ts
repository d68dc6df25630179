import { renderer } from '@/lib/server/render/create-renderer'

/** Ends the threads of the process's renderer; the next use starts another. */
export async function closeRenderer(): Promise<void> {
  await renderer().close()
  globalThis.vitaeRenderer = undefined
}
