import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { operator as operatorMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'

/** Formats a size in decimal units: 1 kB is 1,000 bytes. */
export function useSizes(): (bytes: number) => string {
  const messages = useMessages(operatorMessages).storage
  const { number } = formatters(useInterfaceLocale())
  return (bytes) => {
    const [unit, divisor] =
      bytes >= 1e9
        ? (['GB', 1e9] as const)
        : bytes >= 1e6
          ? (['MB', 1e6] as const)
          : (['kB', 1e3] as const)
    return messages[unit](number(bytes / divisor, { maximumFractionDigits: unit === 'kB' ? 0 : 1 }))
  }
}
