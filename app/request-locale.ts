import { headers } from 'next/headers'
import type { Area } from '@/lib/messages/areas'
import { type Locale, toLocale } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'

/** The interface language of the request, which proxy.ts chose. */
export async function requestLocale(): Promise<Locale> {
  return toLocale((await headers()).get('x-locale')) ?? 'en'
}

/** The messages of an area in the language of the request. */
export const requestMessages = async <Messages extends object>(
  area: Area<Messages>,
): Promise<Messages> => readMessages(area, await requestLocale())
