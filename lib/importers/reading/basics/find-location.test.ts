import { expect, it } from 'vitest'
import { sectionOf } from '../../testing/section-of'
import { contactCells } from './contact-cells'
import { findLocation } from './find-location'

function locationOf(...lines: string[]) {
  const cells = contactCells([sectionOf('contact', lines)], new Set())
  const { location, rest } = findLocation(cells.map((cell) => ({ stretch: cell.stretch, cell })))
  return [location?.text ?? null, ...rest.map(({ stretch }) => stretch.text)]
}

it.each<[string, string[], (string | null)[]]>([
  ['a town and country', ['Aarhus, Denmark'], ['Aarhus, Denmark']],
  ['an address over lines', ['Hafenstraße 12', '28195 Bremen'], ['Hafenstraße 12, 28195 Bremen']],
  [
    'a street and a town with a sign between them',
    ['Kirchgasse 36a · 28195 Bremen'],
    ['Kirchgasse 36a, 28195 Bremen'],
  ],
  [
    'a number with its comma, as in France',
    ['93, place de l’Église – 16000 Angoulême'],
    ['93, place de l’Église, 16000 Angoulême'],
  ],
  [
    'no number behind the town',
    ['Kirchgasse 36a | 28195 Bremen | Team 4'],
    ['Kirchgasse 36a, 28195 Bremen', 'Team 4'],
  ],
  [
    'a county cut short',
    ['Aleea Pinilor nr. 3, Oradea, jud.'],
    ['Aleea Pinilor nr. 3, Oradea, jud.'],
  ],
  ['a street in Cyrillic', ['ул. Садовая, д. 93'], ['ул. Садовая, д. 93']],
  ['a street in Vietnamese', ['đường Cây Phượng, Vinh'], ['đường Cây Phượng, Vinh']],
  ['a label', ['Address: Quay 3'], ['Quay 3']],
  ['signs of districts', ['東京都千代田区'], ['東京都千代田区']],
  ['one among others', ['Registered Nurse | Leeds, UK'], ['Leeds, UK', 'Registered Nurse']],
  ['a place that nothing parts', ['California San Francisco US'], ['California San Francisco US']],
  [
    'a street, a canton and codes',
    ['Quai de la Baie 13 Nyon, VD 1260 CH'],
    ['Quai de la Baie 13 Nyon, VD 1260 CH'],
  ],
  ['a canton that is a post as well', ['Lonay, VD'], ['Lonay, VD']],
  ['a town that begins like a post', ['Monterrey, Nuevo León, MX'], ['Monterrey, Nuevo León, MX']],
  ['a continent', ['Europe,'], ['Europe']],
  ['none in languages', ['English, French, Spanish'], [null, 'English, French, Spanish']],
  ['none in a language', ['Danish'], [null, 'Danish']],
  ['none in a sentence', ['I love the sea, and my dog!'], [null, 'I love the sea, and my dog!']],
  ['none behind another label', ['Nationality: Denmark'], [null, 'Denmark']],
])('reads %s', (_, lines, found) => {
  expect(locationOf(...lines)).toEqual(found)
})
