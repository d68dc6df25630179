import { useEffect, useState } from 'react'
import { useInterfaceLocale } from '@/components/ui/messages'
import { nothingRead, type ReadJob, readJob } from '@/lib/browser/jobs/applications/read-job'

/** Milliseconds after the last key in the ad. */
const pause = 400

/**
 * Reads the facts of a job ad on this device, after a pause in typing.
 *
 * @param heading title of a shared page, which often has position and employer
 */
export function useReadJob(heading: string, text: string, today: string): ReadJob {
  const language = useInterfaceLocale()
  const [read, setRead] = useState<ReadJob>(nothingRead)
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(async () => {
      const found = await readJob(heading, text, { language, today })
      if (isCurrent) setRead(found)
    }, pause)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [heading, text, language, today])
  return read
}
