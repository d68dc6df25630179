'use client'

import { common as commonMessages } from '@/lib/messages/areas'
import { useInterfaceLocale, useMessages } from './messages'

export type Lists = {
  /** Joins texts as the language does: "a, b and c". */
  listed: (texts: readonly string[]) => string
  /** The same of words that a sentence quotes, also as "a, b or c". */
  quoted: (words: readonly string[], joint?: 'and' | 'or') => string
}

/** Gives the two ways in which lists stand in sentences of the interface. */
export function useLists(): Lists {
  const locale = useInterfaceLocale()
  const { quoted } = useMessages(commonMessages)
  return {
    listed: (texts) => new Intl.ListFormat(locale).format(texts),
    quoted: (words, joint) => {
      const type = joint === 'or' ? 'disjunction' : 'conjunction'
      return new Intl.ListFormat(locale, { type }).format(words.map(quoted))
    },
  }
}
