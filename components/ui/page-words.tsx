'use client'

import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import type { WordGroup } from '@/lib/messages/areas'
import { loadGroup } from '@/lib/messages/loaded-words'
import type { Locale } from '@/lib/messages/locales'
import { useInterfaceLocale } from './messages'

type Props = { children: ReactNode }

const shown = new Set<WordGroup>()

/** Fetches the words of a language for everything that this page shows. Rejects where a file is out of reach. */
export const fetchLanguage = (locale: Locale) =>
  Promise.all([...shown].map((group) => loadGroup(locale, group)))

/**
 * Makes a component that brings a group of words along with a page: the server writes into the HTML which file they
 * are in, so that they come together with the page's code.
 */
export function pageWords(group: WordGroup, byLanguage: Record<Locale, ComponentType<Props>>) {
  return function PageWords({ children }: Props) {
    // A page stays as it is when the language changes: the words of the new one are fetched before.
    const [locale] = useState(useInterfaceLocale())
    useEffect(() => void shown.add(group), [])
    const Words = byLanguage[locale]
    return <Words>{children}</Words>
  }
}
