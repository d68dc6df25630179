import { readFile } from 'node:fs/promises'

const manifest = 'package.json'

/** Returns what the manifest beside the bundle says; `isPublished` where the package is in a registry. */
export async function packageFacts() {
  const { name, version, repository, ...more } = JSON.parse(
    await readFile(new URL(`../${manifest}`, import.meta.url), 'utf8'),
  )
  return {
    name: String(name),
    version: String(version),
    repository: repository === undefined ? null : String(repository).replace(/^github:/, ''),
    isPublished: more.private !== true,
  }
}
