import { headers } from 'next/headers'
import type { Area } from '@/lib/messages/areas'
import { type Locale, toLocale } from '@/lib/messages/locales'
import { readWords } from '@/lib/messages/read-words'

/** The interface language of the request, which proxy.ts chose. */
export async function requestLocale(): Promise<Locale> {
  return toLocale((await headers()).get('x-locale')) ?? 'en'
}

/** The words of an area in the language of the request. */
export const requestWords = async <Words extends object>(area: Area<Words>): Promise<Words> =>
  readWords(area, await requestLocale())
