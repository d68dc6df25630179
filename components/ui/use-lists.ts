import { common as commonMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { useInterfaceLocale, useMessages } from './messages'

export type Lists = {
  /** Joins texts by the rules of the language: "a, b and c". */
  listed: (texts: readonly string[]) => string
  /** Joins quoted words, also as "a, b or c". */
  quoted: (words: readonly string[], joint?: 'and' | 'or') => string
}

/** Returns both list formatters. */
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
