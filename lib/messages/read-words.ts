import { catalogue } from '@/dist/words/catalogue'
import type { Area } from './areas'
import type { Locale } from './locales'

/** The words of an area for a page that the server writes. Not for code that a browser fetches. */
export async function readWords<Words extends object>(
  { name }: Area<Words>,
  locale: Locale,
): Promise<Words> {
  const { words } = await catalogue[locale]()
  // The files are typed by the English ones, which areas.ts names.
  return words[name] as Words
}
