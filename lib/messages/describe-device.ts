/**
 * Product names of browsers, by a pattern in the user agent; the name is empty where no pattern matches. The user agent
 * of every Chromium contains "Safari", that of every Edge "Chrome": the most special name comes first.
 */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bOPR\/|\bOPT\//, 'Opera'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bHeadlessChrome\/|\bChrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]

const systems: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
]

const nameIn = (userAgent: string, names: typeof browsers) =>
  names.find(([pattern]) => pattern.test(userAgent))?.[1] ?? ''

export type DeviceName = { browser: string; system: string; isHandheld: boolean }

/** Browser and system of a session, by the `User-Agent` that it began with. */
export function describeDevice(userAgent: string): DeviceName {
  const system = nameIn(userAgent, systems)
  return {
    browser: nameIn(userAgent, browsers),
    system,
    isHandheld: ['iPhone', 'iPad', 'Android'].includes(system),
  }
}
