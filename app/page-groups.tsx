import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { MessageLinks, PageMessages } from '@/components/ui/messages'
import { messagesAddress } from '@/dist/messages/address'
import type { MessageGroup } from '@/lib/messages/areas'
import { groupLocale, isEnglishLocale, type Locale } from '@/lib/messages/locales'
import { requestLocale } from './request-locale'

type Props = {
  groups: readonly MessageGroup[]
  /** Of the request by default. */
  locale?: Locale
}

/** Makes a browser fetch groups of messages in the language of the request together with the code of the page. */
export async function PreloadedGroups({ groups, locale }: Props) {
  const nonce = (await headers()).get('x-nonce') ?? ''
  const wanted = locale ?? (await requestLocale())
  const hrefs = groups.map((group) => messagesAddress(groupLocale(group, wanted), group))
  return <MessageLinks hrefs={hrefs} nonce={nonce} />
}

/** Makes a browser fetch the messages of a page that has parts in English only (components/ui/english-only.tsx). */
export async function EnglishGroups() {
  const locale = await requestLocale()
  return isEnglishLocale(locale) ? (
    <PreloadedGroups groups={['administration']} />
  ) : (
    <PreloadedGroups groups={['base', 'account', 'administration']} locale="en" />
  )
}

/** Brings groups of messages along with a page of the workspace. */
export const PageGroups = ({ groups, children }: Props & { children: ReactNode }) => (
  <>
    <PreloadedGroups groups={groups} />
    <PageMessages groups={groups}>{children}</PageMessages>
  </>
)
