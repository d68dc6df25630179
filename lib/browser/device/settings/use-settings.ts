import { useSyncExternalStore } from 'react'
import {
  createSettingsStore,
  initialSettings,
  type Settings,
  type SettingsStore,
  type Theme,
} from './settings'

let store: SettingsStore | null = null

/** Returns the store of the page, created at first use, since the server has none. */
function settingsStore(): SettingsStore {
  store ??= createSettingsStore(({ theme }) => applyTheme(theme))
  return store
}

function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset.theme
  else dataset.theme = theme
}

const listen = (listener: () => void) => settingsStore().listen(listener)
const read = () => settingsStore().get()
const readOnServer = () => initialSettings
const change = (patch: Partial<Settings>) => settingsStore().change(patch)

/** Returns the settings of this device and a setter; in sync across components and tabs. */
export function useSettings(): {
  settings: Settings
  changeSettings: (patch: Partial<Settings>) => void
} {
  return { settings: useSyncExternalStore(listen, read, readOnServer), changeSettings: change }
}
