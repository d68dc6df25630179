'use client'

import { useMemo } from 'react'
import { useInterfaceLocale } from '@/components/ui/messages'
import { formatters } from '@/lib/messages/format'

/** Returns formatters for counts and shares. */
export function useNumberTexts() {
  const locale = useInterfaceLocale()
  return useMemo(() => {
    const { number } = formatters(locale)
    return {
      count: (count: number) => number(count),
      share: (share: number) => number(share, { style: 'percent', maximumFractionDigits: 0 }),
    }
  }, [locale])
}
