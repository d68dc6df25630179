import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { MessageLinks, PageMessages } from '@/components/ui/messages'
import { messagesAddress } from '@/dist/messages/address'
import type { MessageGroup } from '@/lib/messages/areas'
import { requestLocale } from './request-locale'

type Props = { groups: readonly MessageGroup[] }

/** Makes a browser fetch groups of messages in the language of the request together with the code of the page. */
export async function PreloadedGroups({ groups }: Props) {
  const nonce = (await headers()).get('x-nonce') ?? ''
  const locale = await requestLocale()
  return (
    <MessageLinks hrefs={groups.map((group) => messagesAddress(locale, group))} nonce={nonce} />
  )
}

/** Brings groups of messages along with a page of the workspace. */
export const PageGroups = ({ groups, children }: Props & { children: ReactNode }) => (
  <>
    <PreloadedGroups groups={groups} />
    <PageMessages groups={groups}>{children}</PageMessages>
  </>
)
