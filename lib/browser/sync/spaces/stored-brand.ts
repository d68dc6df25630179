import { type Brand, readBrand } from '@/dist/answers/brand-answers'
import type { BrandPack } from '@/lib/resume/brand/brand-pack'
import { ownFontSchema } from '@/lib/resume/schema/own-font'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { withDatabase } from '../../storage/photo/blob-store'

/** Key of a workspace's brand in `sync-state`, which is deleted with the documents. */
export const brandKey = 'brand'

/** Converts a brand from the API. An unknown font is dropped. */
export function toBrandPack(brand: Brand): BrandPack {
  const { accents, templates, headingFont, bodyFont, logo } = brand
  const font = ownFontSchema.safeParse(brand.ownFont)
  return {
    ...{ accents: [...accents], templates: [...templates], headingFont, bodyFont, logo },
    ownFont: font.success ? font.data : null,
  }
}

/** Returns the stored brand of a workspace; null without one. */
export async function readStoredBrand(namespace: JournalNamespace): Promise<BrandPack | null> {
  try {
    const row = await withDatabase(namespace, (database) => database.get('sync-state', brandKey))
    const brand = readBrand(row?.value)
    return brand ? toBrandPack(brand) : null
  } catch {
    return null
  }
}

/** Stores the brand of a workspace. If storage is refused, each page fetches it. */
export async function storeBrand(namespace: JournalNamespace, brand: BrandPack): Promise<void> {
  await withDatabase(namespace, (database) =>
    database.put('sync-state', { key: brandKey, value: brand }),
  ).catch(() => {})
}
