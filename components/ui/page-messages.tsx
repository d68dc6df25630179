'use client'

import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import type { MessageGroup } from '@/lib/messages/areas'
import { loadGroup } from '@/lib/messages/loaded-messages'
import type { Locale } from '@/lib/messages/locales'
import { useInterfaceLocale } from './messages'

type Props = { children: ReactNode }

const shown = new Set<MessageGroup>()

/** Loads the catalogue of a language for this page. Rejects if a file cannot be loaded. */
export const fetchLanguage = (locale: Locale) =>
  Promise.all([...shown].map((group) => loadGroup(locale, group)))

/**
 * Creates a component that loads a group of messages with a page: the server writes their URL into the HTML, so that
 * they load in parallel with the code.
 */
export function createPageMessages(
  group: MessageGroup,
  byLanguage: Record<Locale, ComponentType<Props>>,
) {
  return function PageMessages({ children }: Props) {
    // Constant when the language changes: the new catalogue is loaded before.
    const [locale] = useState(useInterfaceLocale())
    useEffect(() => void shown.add(group), [])
    const Messages = byLanguage[locale]
    return <Messages>{children}</Messages>
  }
}
