import 'server-only'
import type { Ports } from '../ports-types'

/** Writes a JSON file in a readable form. */
export async function writeJsonFile(
  { files }: Pick<Ports, 'files'>,
  key: string,
  value: object,
): Promise<void> {
  const bytes = new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)
  await files.put(key, bytes, 'application/json')
}

/** Reads a file of `writeJsonFile`; null if there is none. */
export async function readJsonFile<T>(
  { files }: Pick<Ports, 'files'>,
  key: string,
): Promise<T | null> {
  const file = await files.get(key)
  return file && (JSON.parse(new TextDecoder().decode(file.bytes)) as T)
}
