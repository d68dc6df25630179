import { useSettings } from '@/lib/browser/device/settings/use-settings'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { useAiState } from './use-ai-state'

/**
 * Returns whether the person agreed, on this device, that files which are hard to read are read without asking by the
 * model that answers: that of their account, or one chosen here. And a setter.
 */
export function useReadingConsent() {
  const { state } = useAccount()
  const { settings, changeSettings } = useSettings()
  const device = useAiState()?.device
  const account = state.kind === 'signed-in' ? state.user.id : ''
  const agreed = device ? `${device.host} ${device.model}` : account
  return {
    isAgreed: agreed !== '' && settings.aiReadingFor === agreed,
    changeConsent: (isAgreed: boolean) => changeSettings({ aiReadingFor: isAgreed ? agreed : '' }),
  }
}
