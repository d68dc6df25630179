import { isTimeZone } from '@/lib/messages/calendar-day'
import type { Locale } from '@/lib/messages/locales'
import { keepChosenLocale, readChosenLocale } from './chosen-locale'

export type Theme = 'system' | 'light' | 'dark'
export type ApplicationsView = 'list' | 'board'

/** Interface settings of this device; none of them belongs to a CV. */
export type Settings = {
  /** Null: the browser's language. */
  locale: Locale | null
  /** IANA name; empty: the device's time zone. */
  timeZone: string
  theme: Theme
  /** Last chosen view of the applications. */
  applicationsView: ApplicationsView
  /** Id of the user whose files are read with AI, unasked, where they are hard to read; empty: nobody. */
  aiReadingFor: string
  /** Whether hints appear below lines while writing. */
  hints: 'on' | 'off'
  /** Whether letters alone are shortcuts while no field has the focus. */
  letterKeys: 'on' | 'off'
}

/**
 * Keys in localStorage. A script before the first paint reads `theme`. The language is also in a cookie, which the
 * server reads; this key notifies other tabs.
 */
const keys = {
  locale: 'vitae.locale',
  timeZone: 'vitae.timeZone',
  theme: 'vitae.theme',
  applicationsView: 'vitae.applicationsView',
  aiReadingFor: 'vitae.aiReadingFor',
  hints: 'vitae.hints',
  letterKeys: 'vitae.letterKeys',
} as const satisfies Record<keyof Settings, string>

export const initialSettings: Settings = {
  locale: null,
  timeZone: '',
  theme: 'system',
  applicationsView: 'list',
  aiReadingFor: '',
  hints: 'on',
  letterKeys: 'on',
}

export type SettingsStore = {
  get: () => Settings
  change: (patch: Partial<Settings>) => void
  listen: (listener: () => void) => () => void
}

/**
 * Creates the settings store of this device. If storage is refused, settings last until the page closes.
 *
 * @param onChange called after a change here or in another tab
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
      aiReadingFor: read(keys.aiReadingFor) ?? '',
      hints: read(keys.hints) === 'off' ? 'off' : 'on',
      letterKeys: read(keys.letterKeys) === 'off' ? 'off' : 'on',
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
      // Shared by all listeners: added by the first, removed by the last.
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

/** Returns the time zone to show times in: the chosen one, else the device's. */
export function timeZoneOf(settings: Settings): string {
  return settings.timeZone || new Intl.DateTimeFormat().resolvedOptions().timeZone
}
