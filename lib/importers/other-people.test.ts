import { expect, it } from 'vitest'
import { contentOf } from './testing/content-of'

it.each([
  ['en', 'Emergency contact', 'Phone: 0161 555 0142', 'Occupation: mechanic'],
  ['en', 'Family details', 'Phone: 0161 555 0142', 'Occupation: mechanic'],
  ['es', 'Referencias familiares', 'Celular: 722 555 0141', 'Ocupación: Mecánico'],
  ['de', 'Notfallkontakt', 'Telefon: 0341 555 0144', 'Beruf: Schlosser'],
  [
    'fr',
    'Personne à contacter en cas d’urgence',
    'Téléphone : 02 55 55 01 44',
    'Profession : menuisier',
  ],
  ['tr', 'Acil durumda aranacak kişi', 'Telefon: 0212 555 01 44', 'Meslek: Tesisatçı'],
])(
  'phone and trade of a relative are not the person’s: %s, %s',
  async (_, heading, phone, trade) => {
    const { basics } = await contentOf(
      `# Ines Kaltwasser\n\nines@example.com\n\n## ${heading}\n\nKarl Kaltwasser\n\n${phone}\n\n${trade}\n`,
      'cv.md',
    )
    expect([basics.email, basics.phone, basics.label]).toEqual(['ines@example.com', '', ''])
  },
)

it.each([
  ['en', 'City: Coon Rapids', 'Coon Rapids'],
  ['de', 'Wohnort: Leipzig', 'Leipzig'],
  ['es', 'Ciudad: Toluca', 'Toluca'],
  ['pl', 'Miejsce zamieszkania: Wałbrzych', 'Wałbrzych'],
])('a town behind its label is where the person lives: %s', async (_, line, city) => {
  const { basics } = await contentOf(
    `# Ines Kaltwasser\n\nines@example.com\n\n${line}\n\n## Skills\n\n- Excel\n`,
    'cv.md',
  )
  expect([basics.location.city, basics.details]).toEqual([city, []])
})

it.each([
  [['Ines', 'Maria', 'KALTWASSER'], 'Ines Maria KALTWASSER'],
  [['Jean-Luc', 'Perrault'], 'Jean-Luc Perrault'],
  [['Пётр', 'Залесский'], 'Пётр Залесский'],
])('given and family names on lines of their own are one name: %s', async (lines, name) => {
  const { basics } = await contentOf(
    `${lines.join('\n')}\n\nHarbour master\n\nkontakt@example.org\n\nExperience\n\nPilot, Kima GmbH, 2018 – 2021\n`,
    'cv.txt',
  )
  expect([basics.name, basics.label]).toEqual([name, 'Harbour master'])
})
it('a headline below a name of one word stays one', async () => {
  const { basics } = await contentOf(
    'Ines\nElectrician\n\nines@example.org\n\nExperience\n\nPilot, Kima GmbH, 2018 – 2021\n',
    'cv.txt',
  )
  expect([basics.name, basics.label]).toEqual(['Ines', 'Electrician'])
})
