import { type BrandPack, isEmptyBrand } from '@/lib/resume/brand/brand-pack'
import type { JournalNamespace } from '../journal/journal-types'
import { workspaceOf } from '../journal/namespaces'
import { readFile } from '../photo/blob-store'
import { namedFiles } from '../photo/named-files'
import { createBrandApi } from '../workspaces/brand-api'
import { readStoredBrand, storeBrand, toBrandPack } from './stored-brand'

/** Milliseconds that a new document waits for the brand as the server has it. */
const patience = 2_000

const pause = (milliseconds: number) =>
  new Promise<null>((resolve) => setTimeout(() => resolve(null), milliseconds))

/** Asks the server, and puts brand and files on this device for the time without a network; null without an answer. */
async function fetchBrand(
  namespace: JournalNamespace,
  api: Pick<ReturnType<typeof createBrandApi>, 'read'>,
): Promise<BrandPack | null> {
  const answer = await api.read()
  if (!answer.ok) return null
  const brand = toBrandPack(answer.value)
  await storeBrand(namespace, brand)
  for (const id of namedFiles(brand)) void readFile(id)
  return brand
}

/**
 * Returns the brand of the workspace of a namespace: as the server has it, or as this device remembers it where no
 * answer comes in time.
 *
 * @param onStored is called with the remembered brand before the server has answered
 * @returns null without a brand, and in a person's own space
 */
export async function loadBrand(
  namespace: JournalNamespace,
  onStored: (brand: BrandPack | null) => void = () => {},
): Promise<BrandPack | null> {
  const workspace = workspaceOf(namespace)
  if (workspace === null) return null
  const orNull = (brand: BrandPack | null) => (brand && !isEmptyBrand(brand) ? brand : null)
  const fresh = Promise.race([fetchBrand(namespace, createBrandApi(workspace)), pause(patience)])
  const stored = await readStoredBrand(namespace)
  onStored(orNull(stored))
  return orNull((await fresh) ?? stored)
}
