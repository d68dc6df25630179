import type { ReactNode } from 'react'
import { common } from '@/lib/messages/areas'
import { useMessages } from './messages'

/** Placeholder for the quoted text: U+FFFC, the object replacement character. */
const place = '\ufffc'

/** Puts content into the quotation marks of the interface language. */
export function Quoted({ children }: { children: ReactNode }) {
  const { quoted } = useMessages(common)
  const [before, after] = quoted(place).split(place)
  return (
    <>
      {before}
      {children}
      {after}
    </>
  )
}
