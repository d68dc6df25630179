import type { BrandPack } from '@/lib/resume/brand/brand-pack'
import { ownFontSchema } from '@/lib/resume/schema/own-font'
import { type Brand, readBrand } from '../../client/answers/brand-answers'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { withDatabase } from '../../storage/photo/blob-store'

/** Key in `sync-state` of the brand of a workspace: it leaves this device together with the documents. */
export const brandKey = 'brand'

/** Returns the brand of an answer. A font that this version does not know is left out. */
export function toBrandPack(brand: Brand): BrandPack {
  const { accents, templates, headingFont, bodyFont, logo } = brand
  const font = ownFontSchema.safeParse(brand.ownFont)
  return {
    ...{ accents: [...accents], templates: [...templates], headingFont, bodyFont, logo },
    ownFont: font.success ? font.data : null,
  }
}

/** Returns the brand that this device remembers of a workspace; null where it remembers none. */
export async function readStoredBrand(namespace: JournalNamespace): Promise<BrandPack | null> {
  try {
    const row = await withDatabase(namespace, (database) => database.get('sync-state', brandKey))
    const brand = readBrand(row?.value)
    return brand ? toBrandPack(brand) : null
  } catch {
    return null
  }
}

/** Remembers the brand of a workspace. Where storage is refused it is asked for with each page. */
export async function storeBrand(namespace: JournalNamespace, brand: BrandPack): Promise<void> {
  await withDatabase(namespace, (database) =>
    database.put('sync-state', { key: brandKey, value: brand }),
  ).catch(() => {})
}
