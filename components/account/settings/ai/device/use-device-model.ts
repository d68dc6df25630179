import { useEffect, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { chooseModel, dropModel } from '@/lib/browser/ai/page/choose-model'
import { type ModelChoice, readModelChoice } from '@/lib/browser/ai/page/model-choice'
import { aiDevice as deviceMessages } from '@/lib/messages/areas'

/** Holds the model that was chosen on this device. */
export function useDeviceModel() {
  const { unread, unstored, stopped } = useMessages(deviceMessages)
  const [choice, setChoice] = useState<ModelChoice | null>(null)
  const [error, setError] = useState('')
  const [notice, setNotice] = useState('')

  useEffect(() => {
    void readModelChoice().then(setChoice, () => setError(unread))
  }, [unread])

  async function change(next: ModelChoice | null, work: () => Promise<unknown>, said = '') {
    setError('')
    setNotice('')
    try {
      await work()
      setChoice(next)
      setNotice(said)
    } catch {
      setError(unstored)
    }
  }

  return {
    choice,
    error,
    notice,
    /** Stores it; the page may be loaded again. */
    choose: (next: ModelChoice, key?: string) => change(next, () => chooseModel(next, key)),
    drop: () => change(null, dropModel, stopped),
  }
}

export type DeviceModel = ReturnType<typeof useDeviceModel>
