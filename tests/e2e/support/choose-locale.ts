import type { Page } from '@playwright/test'
import { type Locale, localeCookie } from '@/lib/messages/locales'

/** Chooses the interface language of this device, as its settings do. */
export const chooseLocale = (page: Page, locale: Locale, baseURL = '') =>
  page.context().addCookies([{ name: localeCookie, value: locale, url: baseURL }])
