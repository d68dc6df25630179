import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FunctionName } from '@/amplify/functions/lives'
import type { Cloud } from '@/tests/infra/bundled/support/start-cloud'
import {
  bundleFunction,
  type Running,
  startFunction,
} from '@/tests/support/functions/start-function'
import { outputsOf } from '@/tests/support/outputs-of'
import { type Death, openGate } from './open-gate'

export type Ended = { isDead: boolean; requests: number }

/**
 * Functions of a deploy, each call in a process of its own that can be ended at any of its requests to AWS. The
 * next process starts while the one before works: nothing is asked of AWS before a call.
 */
export async function openMortalFunctions({ aws, variables }: Cloud) {
  const dynamo = variables.AWS_ENDPOINT_URL_DYNAMODB ?? ''
  const storage = variables.AWS_ENDPOINT_URL_S3 ?? ''
  const gate = await openGate([dynamo, storage])
  const [dynamoGate = '', storageGate = ''] = gate.addresses
  const behindGate = {
    ...variables,
    AWS_ENDPOINT_URL_DYNAMODB: dynamoGate,
    ...Object.fromEntries(
      ['S3', 'SQS', 'SNS'].map((service) => [`AWS_ENDPOINT_URL_${service}`, storageGate]),
    ),
    // Addresses of queues hold that of their service.
    VITAE_OUTPUTS: JSON.stringify(outputsOf(aws)).replaceAll(storage, storageGate),
  }
  const folders = new Map<FunctionName, string>()
  const spares = new Map<FunctionName, Promise<Running>>()

  async function folderOf(name: FunctionName): Promise<string> {
    const known = folders.get(name)
    if (known) return known
    const folder = mkdtempSync(join(tmpdir(), `vitae-mortal-${name}-`))
    await bundleFunction(name, folder)
    folders.set(name, folder)
    return folder
  }

  async function take(name: FunctionName): Promise<Running> {
    const folder = await folderOf(name)
    const start = () => startFunction(name, folder, behindGate)
    const taken = await (spares.get(name) ?? start())
    spares.set(name, start())
    return taken
  }

  return {
    /**
     * Calls a function once, and ends its process: at a request, by SIGKILL, or after its answer.
     *
     * @throws what the function throws, unless it died
     */
    async call(name: FunctionName, event: unknown, death: Death | null): Promise<Ended> {
      const running = await take(name)
      let isDead = false
      const died = new Promise<void>((resolve) => {
        gate.arm(death, () => {
          isDead = true
          running.stop()
          resolve()
        })
      })
      const answered = running.call(event)
      // One that died answers nothing any more, or that it has ended.
      answered.catch(() => {})
      await Promise.race([answered, died])
      running.stop()
      await gate.settle()
      return { isDead, requests: gate.count() }
    },
    async stop(): Promise<void> {
      for (const spare of spares.values()) (await spare).stop()
      for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true })
      await gate.stop()
    },
  }
}

export type MortalFunctions = Awaited<ReturnType<typeof openMortalFunctions>>
