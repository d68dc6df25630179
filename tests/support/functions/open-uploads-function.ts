import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleFunction, type Running, startFunction } from './start-function'

/** Number of times that Lambda tries an event that a function throws at (amplify/storage/notify-uploads). */
const tries = 3

/**
 * The function that S3 tells of uploads, as a deploy bundles it, in a process of its own. It is made when it is
 * asked for first: most of those who open a home on AWS upload nothing.
 *
 * @param variables those that the backend gives it, and where doubles answer
 */
export function openUploadsFunction(variables: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'vitae-uploads-'))
  let started: Promise<Running> | null = null
  let isOver = false

  async function make(): Promise<Running> {
    await bundleFunction('uploads', folder)
    return startFunction('uploads', folder, variables)
  }

  function start(): Promise<Running> {
    started ??= make()
    return started
  }

  return {
    /** Ready when it has resolved, so that nobody's first upload waits for a bundle. */
    async start(): Promise<void> {
      await start()
    },
    /** Hands an event on, as S3 does: nobody waits for what becomes of it. */
    async notify(event: unknown): Promise<void> {
      for (let tried = 1; tried <= tries && !isOver; tried++) {
        try {
          await (await start()).call(event)
          return
        } catch (error) {
          if (!isOver) console.error('The function for uploads:', error)
        }
      }
    },
    async stop(): Promise<void> {
      isOver = true
      // A start that failed was told where it was asked for; then there is nothing to stop.
      const running = await started?.catch(() => null)
      running?.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
