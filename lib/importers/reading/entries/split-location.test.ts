import { expect, it } from 'vitest'
import { takeStretch } from '../sections/stretch'
import { splitLocation } from './split-location'

it.each([
  ['Quay 3, 28195 Bremen', { address: 'Quay 3', postalCode: '28195', city: 'Bremen' }],
  [
    'Lindelaan 7, 8011 JK Zwolle',
    { address: 'Lindelaan 7', postalCode: '8011 JK', city: 'Zwolle' },
  ],
  [
    'רחוב האלון 58, רחובות 7610001',
    { address: 'רחוב האלון 58', city: 'רחובות', postalCode: '7610001' },
  ],
  ['San Francisco US', { city: 'San Francisco', countryCode: 'US' }],
  ['1260 Nyon, VD, CH', { postalCode: '1260', city: 'Nyon', region: 'VD', countryCode: 'CH' }],
  ['Chicago, IL', { city: 'Chicago', region: 'IL' }],
  ['Oakmont, CA', { city: 'Oakmont', region: 'CA' }],
  ['Austin TX 78701', { city: 'Austin', region: 'TX', postalCode: '78701' }],
  [
    '1412 Larkspur Court, Apt. 4, Wilmore, KY, 40390, USA',
    {
      ...{ address: '1412 Larkspur Court, Apt. 4', city: 'Wilmore', region: 'KY' },
      ...{ postalCode: '40390', countryCode: 'USA' },
    },
  ],
  ['Toronto, ON M5V 2T6', { city: 'Toronto', region: 'ON', postalCode: 'M5V 2T6' }],
  ['Berlin, DE', { city: 'Berlin', countryCode: 'DE' }],
  ['Faro, Portugal', { city: 'Faro', countryCode: 'Portugal' }],
  ['Leeds, West Yorkshire', { city: 'Leeds', region: 'West Yorkshire' }],
])('parts "%s"', (text, parts) => {
  const found = Object.entries(splitLocation(takeStretch(text, 0, 0, text.length)))
  const texts = found.flatMap(([field, part]) => (part ? [[field, part.text]] : []))
  expect(Object.fromEntries(texts)).toEqual(parts)
})
