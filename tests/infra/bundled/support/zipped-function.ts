import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import type { FunctionName } from '@/amplify/functions/lives'
import {
  bundleFunction,
  type Running,
  startFunction,
} from '@/tests/support/functions/start-function'

export type Zipped = { name: FunctionName; zip: Uint8Array }

/** Bundles a function as a deploy does, and packs it. */
export async function packFunction(name: FunctionName): Promise<Zipped> {
  const folder = mkdtempSync(join(tmpdir(), `vitae-${name}-`))
  try {
    await bundleFunction(name, folder)
    const files: Record<string, Uint8Array> = {}
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      if (entry.isFile()) files[relative(folder, path)] = readFileSync(path)
    }
    return { name, zip: zipSync(files) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Starts a function from its zip, on nothing but what lies in it.
 *
 * @param variables those that the backend gives it, and where doubles answer
 */
export async function startZipped(
  { name, zip }: Zipped,
  variables: Readonly<Record<string, string>>,
): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), `vitae-task-${name}-`))
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  const running = await startFunction(name, folder, variables)
  return {
    ...running,
    stop() {
      running.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
