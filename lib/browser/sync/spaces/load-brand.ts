import { type BrandPack, isEmptyBrand } from '@/lib/resume/brand/brand-pack'
import { createBrandApi } from '../../client/workspaces/brand-api'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { workspaceOf } from '../../storage/journal/namespaces'
import { readFile } from '../../storage/photo/blob-store'
import { namedFiles } from '../../storage/photo/named-files'
import { readStoredBrand, storeBrand, toBrandPack } from './stored-brand'

/** Milliseconds that a new document waits for the server's brand. */
const patience = 2_000

const pause = (milliseconds: number) =>
  new Promise<null>((resolve) => setTimeout(() => resolve(null), milliseconds))

const orNull = (brand: BrandPack | null) => (brand && !isEmptyBrand(brand) ? brand : null)

/** Fetches the brand and stores it with its files for offline use; null without an answer. */
async function fetchBrand(
  namespace: JournalNamespace,
  workspace: string,
): Promise<BrandPack | null> {
  const answer = await createBrandApi(workspace).read()
  if (!answer.ok) return null
  const brand = toBrandPack(answer.value)
  await storeBrand(namespace, brand)
  for (const id of namedFiles(brand)) void readFile(id)
  return brand
}

/**
 * Returns the brand of a namespace's workspace: from the server, or as stored on this device if the server is slow.
 *
 * @returns null without a brand, and in a person's own space
 */
export async function loadBrand(namespace: JournalNamespace): Promise<BrandPack | null> {
  const workspace = workspaceOf(namespace)
  if (workspace === null) return null
  const fresh = await Promise.race([fetchBrand(namespace, workspace), pause(patience)])
  return orNull(fresh ?? (await readStoredBrand(namespace)))
}

/**
 * Shows the stored brand of a namespace's workspace, and then the server's when it arrives.
 *
 * @param show called with null without a brand
 */
export async function showBrand(
  namespace: JournalNamespace,
  show: (brand: BrandPack | null) => void,
): Promise<void> {
  const workspace = workspaceOf(namespace)
  if (workspace === null) return
  const fresh = fetchBrand(namespace, workspace)
  show(orNull(await readStoredBrand(namespace)))
  const brand = await fresh
  if (brand) show(orNull(brand))
}
