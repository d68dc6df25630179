'use client'

import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import type { Area, MessageGroup } from '@/lib/messages/areas'
import { findAwaited, findMessages, loadGroup, loadMessages } from '@/lib/messages/loaded-messages'
import type { Locale } from '@/lib/messages/locales'

const LocaleContext = createContext<Locale>('en')

/** Provides the interface language. */
export function MessagesProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>
}

/** Returns the messages of an area in the interface language. Suspends until they are loaded. */
export function useMessages<Messages extends object>(area: Area<Messages>): Messages {
  const locale = use(LocaleContext)
  // React renders a suspended component again, and needs the same promise then.
  const awaited = findAwaited(area, locale)
  return awaited ? use(awaited) : (findMessages(area, locale) ?? use(loadMessages(area, locale)))
}

/** Returns the interface language, for dates, numbers and direction. */
export function useInterfaceLocale(): Locale {
  return use(LocaleContext)
}

const shown = new Set<MessageGroup>()

/** Loads the catalogue of a language for this page. Rejects if a file cannot be loaded. */
export const fetchLanguage = (locale: Locale) =>
  Promise.all([...shown].map((group) => loadGroup(locale, group)))

/** Promises of groups that a page has waited for. A failed one stays: React would ask for another with each attempt. */
const awaited = new Map<string, Promise<void>>()

/** Preloads files of messages. A component of the client, since React doubles such a link of the server without priority. */
export const MessageLinks = ({ hrefs, nonce }: { hrefs: readonly string[]; nonce: string }) =>
  hrefs.map((href) => (
    <link key={href} rel="modulepreload" href={href} nonce={nonce} fetchPriority="low" />
  ))

type PageProps = { groups: readonly MessageGroup[]; children: ReactNode }

/** Loads groups of messages before its children are shown; the server sends these with their messages. */
export function PageMessages({ groups, children }: PageProps) {
  // Constant when the language changes: the new catalogue is loaded before.
  const [locale] = useState(useInterfaceLocale())
  useEffect(() => {
    for (const group of groups) shown.add(group)
  }, [groups])
  const promises = groups.map((group) => {
    const promise = awaited.get(`${locale}/${group}`) ?? loadGroup(locale, group)
    awaited.set(`${locale}/${group}`, promise)
    return promise
  })
  for (const promise of promises) use(promise)
  return children
}
