'use client'

import { common as commonMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
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
  const { list } = formatters(locale)
  const either = new Intl.ListFormat(locale, { type: 'disjunction' })
  return {
    listed: list,
    quoted: (words, joint) => {
      const marked = words.map(quoted)
      return joint === 'or' ? either.format(marked) : list(marked)
    },
  }
}
