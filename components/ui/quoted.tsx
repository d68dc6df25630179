import type { ReactNode } from 'react'
import { common } from '@/lib/messages/areas'
import { useMessages } from './messages'

/** Stands in for what is quoted while the marks around it are found: the object replacement character of Unicode. */
const place = '\ufffc'

/** Puts a text, or elements with the parts of one, into the quotation marks of the interface's language. */
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
