'use client'

import { useSettings } from '@/lib/browser/device/settings/use-settings'
import { useAccount } from '@/lib/browser/sync/account/use-account'

/**
 * Returns whether the signed-in person agreed, on this device, that files which are hard to read are read with AI
 * without asking, and a setter.
 */
export function useReadingConsent() {
  const { state } = useAccount()
  const { settings, changeSettings } = useSettings()
  const userId = state.kind === 'signed-in' ? state.user.id : ''
  return {
    isAgreed: userId !== '' && settings.aiReadingFor === userId,
    changeConsent: (isAgreed: boolean) => changeSettings({ aiReadingFor: isAgreed ? userId : '' }),
  }
}
