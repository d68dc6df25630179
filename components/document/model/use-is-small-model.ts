import { useEffect, useState } from 'react'
import { readModelChoice } from '@/lib/browser/ai/page/model-choice'
import { isSmallChoice } from '@/lib/browser/ai/page/page-model'

/** Returns whether the model of this device is small, so that it is asked for one text at a time; true until it is known. */
export function useIsSmallModel(): boolean {
  const [isSmall, setSmall] = useState(true)
  useEffect(() => {
    let isCurrent = true
    const set = (value: boolean) => isCurrent && setSmall(value)
    readModelChoice().then(
      (choice) => set(Boolean(choice?.model && isSmallChoice(choice))),
      () => {},
    )
    return () => {
      isCurrent = false
    }
  }, [])
  return isSmall
}
