import { useEffect, useRef, useState } from 'react'
import { useInterfaceLocale } from '@/components/ui/messages'
import { type AdReading, emptyAd, readAd } from '@/lib/browser/jobs/applications/read-ad'

/** Milliseconds after the last key in the ad; pasted text is read at once. */
const pause = 400

/** Letters by which a text changes when it is pasted, not typed. */
const minPasted = 60

/**
 * Reads a job ad while it is pasted or typed.
 *
 * @param heading title of a shared page, which often has position and employer
 * @returns the last reading; `isPending` until it is that of the text; `isPasted` if the text came at once
 */
export function useAdReading(heading: string, text: string, today: string) {
  const language = useInterfaceLocale()
  const [read, setRead] = useState<{ reading: AdReading; isPasted: boolean }>({
    ...{ reading: emptyAd, isPasted: false },
  })
  const length = useRef(0)
  useEffect(() => {
    let isCurrent = true
    const isPasted = Math.abs(text.length - length.current) >= minPasted
    const timer = setTimeout(
      async () => {
        const reading = await readAd(heading, text, { language, today })
        if (!isCurrent) return
        length.current = text.length
        setRead({ reading, isPasted })
      },
      isPasted || text === '' ? 0 : pause,
    )
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [heading, text, language, today])
  return { ...read, isPending: text.trim() !== '' && read.reading.text !== text }
}
