/** Time zone by the town that names it. */
export type Town = {
  /** IANA name. */
  zone: string
  /** Town, and its country where the browser knows it, as "Oslo, Norway". */
  label: string
}

/** Present names of towns for which browsers have older ones. */
const renamed: Readonly<Record<string, string>> = {
  Calcutta: 'Kolkata',
  Godthab: 'Nuuk',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh',
}

/** Returns the town of a time zone, the last part of its name. */
export function townOf(zone: string): string {
  const town = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
  return renamed[town] ?? town
}

/** Method of `Intl.Locale` that Firefox does not have yet. */
type WithTimeZones = Intl.Locale & { getTimeZones?: () => string[] | undefined }

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')

let regions: ReadonlyMap<string, string> | undefined

/**
 * Returns the region of each time zone. Intl has no list of regions, but knows which codes are one. Asked once: it takes
 * 150 ms.
 */
function readRegions(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const found = new Map<string, string>()
  for (const region of letters.flatMap((first) => letters.map((second) => first + second))) {
    if (names.of(region) === undefined) continue
    const locale: WithTimeZones = new Intl.Locale(`und-${region}`)
    for (const zone of locale.getTimeZones?.() ?? []) {
      if (!found.has(zone)) found.set(zone, region)
    }
  }
  return found
}

/** Returns all time zones of this browser by their towns, in the order of a language. */
export function listTowns(locale: string): Town[] {
  regions ??= readRegions()
  const regionOf = regions
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  return Intl.supportedValuesOf('timeZone')
    .map((zone) => {
      const region = regionOf.get(zone)
      return { zone, label: region ? `${townOf(zone)}, ${names.of(region)}` : townOf(zone) }
    })
    .toSorted((one, other) => one.label.localeCompare(other.label, locale))
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase()

/**
 * Finds a time zone by typed text: a label, a town, or a part of one label alone, such as the name of a country with one
 * time zone. Null for none or several.
 */
export function findTown(towns: readonly Town[], text: string): Town | null {
  const typed = fold(text)
  const is = (test: (label: string, town: string) => boolean) => {
    const found = towns.filter(({ zone, label }) => test(fold(label), fold(townOf(zone))))
    return found.length === 1 ? (found[0] ?? null) : null
  }
  return (
    is((label) => label === typed) ??
    is((_, town) => town === typed) ??
    is((label) => label.includes(typed))
  )
}
