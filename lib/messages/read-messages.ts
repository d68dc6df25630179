import { catalogue } from '@/dist/messages/catalogue'
import type { Area } from './areas'
import { groupLocale, type Locale } from './locales'

/** The messages of an area for a page that the server writes. Not for code that a browser fetches. */
export async function readMessages<Messages extends object>(
  { name, group }: Area<Messages>,
  locale: Locale,
): Promise<Messages> {
  const { messages } = await catalogue[groupLocale(group, locale)]()
  // The files are typed by the English ones, which areas.ts names.
  return messages[name] as Messages
}
