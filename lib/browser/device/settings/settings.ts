import { isTimeZone } from '@/lib/messages/calendar-day'
import type { Locale } from '@/lib/messages/locales'
import { keepChosenLocale, readChosenLocale } from './chosen-locale'

export type Theme = 'system' | 'light' | 'dark'
export type ApplicationsView = 'list' | 'board'

/** Interface settings of the user on this device; none of them belongs to a CV. */
export type Settings = {
  /** Null: the language that the browser asks for. */
  locale: Locale | null
  /** IANA name; empty: that of the device. */
  timeZone: string
  theme: Theme
  /** View of the applications that was chosen last. */
  applicationsView: ApplicationsView
}

/**
 * Keys in localStorage. The script that runs before the first paint reads `theme`. The language is kept in a cookie,
 * which the server reads; what is written here tells other tabs of it.
 */
const keys = {
  locale: 'vitae.locale',
  timeZone: 'vitae.timeZone',
  theme: 'vitae.theme',
  applicationsView: 'vitae.applicationsView',
} as const satisfies Record<keyof Settings, string>

export const initialSettings: Settings = {
  locale: null,
  timeZone: '',
  theme: 'system',
  applicationsView: 'list',
}

export type SettingsStore = {
  get: () => Settings
  change: (patch: Partial<Settings>) => void
  listen: (listener: () => void) => () => void
}

/**
 * The settings of this device. Where storage is refused they hold until the page closes.
 *
 * @param onChange called with the settings whenever they changed here or in another tab
 */
export function createSettingsStore(onChange: (settings: Settings) => void): SettingsStore {
  const memory = new Map<string, string>()
  const listeners = new Set<() => void>()
  let settings = readAll()
  let stopHearing: (() => void) | null = null

  function readAll(): Settings {
    const theme = read(keys.theme)
    const timeZone = read(keys.timeZone) ?? ''
    return {
      locale: readChosenLocale(),
      timeZone: isTimeZone(timeZone) ? timeZone : '',
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      applicationsView: read(keys.applicationsView) === 'board' ? 'board' : 'list',
    }
  }

  function read(key: string): string | null {
    const kept = memory.get(key)
    if (kept !== undefined) return kept
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }

  function notify() {
    settings = readAll()
    onChange(settings)
    for (const listener of [...listeners]) listener()
  }

  return {
    get: () => settings,
    change(patch) {
      if (patch.locale) keepChosenLocale(patch.locale)
      for (const [name, value] of Object.entries(patch)) {
        if (value === null) continue
        const key = keys[name as keyof Settings]
        memory.delete(key)
        try {
          localStorage.setItem(key, value)
        } catch {
          memory.set(key, value)
        }
      }
      notify()
    },
    listen(listener) {
      const listen = (event: StorageEvent) => {
        if (event.key === null || Object.values<string>(keys).includes(event.key)) notify()
      }
      listeners.add(listener)
      // One ear for all: the first listener puts it up, the last takes it down.
      stopHearing ??= listenToOtherTabs(listen)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        stopHearing?.()
        stopHearing = null
      }
    },
  }
}

function listenToOtherTabs(listen: (event: StorageEvent) => void): () => void {
  window.addEventListener('storage', listen)
  return () => window.removeEventListener('storage', listen)
}

/** The time zone to show times in: the chosen one, else that of the device. */
export function timeZoneOf(settings: Settings): string {
  return settings.timeZone || new Intl.DateTimeFormat().resolvedOptions().timeZone
}
