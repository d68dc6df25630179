import { describe, expect, it } from 'vitest'
import { loadLexicons } from '@/lib/language/grounding'
import { readGrounds } from './cv/grounds'
import { groundEdit } from './ground-edit'

await loadLexicons()

/** Returns the reasons for a bullet of a CV in the language of both texts, as "kind words". */
function reasonsFor(before: string, after: string): string[] {
  const work = [{ id: 'w', name: 'Blyth Yard', position: 'Welder', highlights: [before] }]
  const edit = { kind: 'bullet', entry: 'w', before, after, advert: '' } as const
  const { reasons } = groundEdit(edit, readGrounds({ work }, '2026-11-01'))
  return reasons.map(({ kind, words }) => `${kind} ${words}`)
}

describe('a reason names', () => {
  it.each([
    [
      'a lost "gelegentlich"',
      'Schrieb gelegentlich auch Texte für Wände.',
      'Schrieb Texte für Wände.',
      'restriction gelegentlich',
    ],
    [
      'a lost "occasionnellement"',
      'Rédaction occasionnellement de rapports pour le chef.',
      'Rédaction de rapports pour le chef.',
      'restriction occasionnellement',
    ],
    [
      'a lost "de vez en cuando"',
      'Atendía de vez en cuando la caja de la tienda.',
      'Atendía la caja de la tienda.',
      'restriction de vez en cuando',
    ],
    [
      'a lost "about"',
      'Served about 40 guests each evening',
      'Served 40 guests each evening',
      'restriction about 40',
    ],
    [
      'places that are exchanged',
      'Moved stock from Dunstrey to Ashwick',
      'Moved stock from Ashwick to Dunstrey',
      'restriction from Dunstrey … to Ashwick',
    ],
    [
      'hours that are exchanged',
      'Turno de guardia de 22 h a 8 h los sábados.',
      'Turno de guardia de 8 h a 22 h los sábados.',
      'restriction de 22 h … a 8 h',
    ],
    [
      'languages that are exchanged',
      'Übersetzte Hefte aus dem Polnischen ins Tschechische und las Korrektur.',
      'Übersetzte Hefte aus dem Tschechischen ins Polnische und las Korrektur.',
      'restriction aus dem Polnischen … ins Tschechische',
    ],
    [
      'one that became several',
      'Impartí tres charlas en el centro cívico de Montelar.',
      'Impartí tres charlas en los centros cívicos de Montelar.',
      'restriction el centro cívico',
    ],
    [
      'a lost "nur"',
      'Betreute am Samstag nur die Kasse des Museums in der Stadt.',
      'Betreute am Samstag die Kasse des Museums in der Stadt.',
      'restriction nur',
    ],
    [
      'a lost number',
      'Covered three of eleven loading bays',
      'Covered the loading bays',
      'restriction three of eleven',
    ],
    [
      '"all" for "most"',
      'Answered most letters of the town',
      'Answered all letters of the town',
      'extent all',
    ],
    [
      'what was put in',
      'Réduction des retouches de 8 % à 5 %, avec le chef.',
      'Réduction des retouches de 8 % à 5 % grâce à une grille, avec le chef.',
      'extent grâce à une grille',
    ],
  ])('%s', (_, before, after, reason) => {
    expect(reasonsFor(before, after)).toContain(reason)
  })
})

describe('no reason names', () => {
  it.each([
    [
      'another sign of money',
      'Suivi d’un budget de 85 000 € pour la ville.',
      'Pour la ville, suivi d’un budget de 85 000 euros.',
      'restriction',
    ],
    [
      'a number in digits',
      'Trained three of eleven new welders',
      'Of 11 new welders, trained 3',
      'three',
    ],
    [
      'an article for "one"',
      'Showed one new colleague the yard',
      'Showed a new colleague the yard',
      'one',
    ],
    [
      'who was supervised',
      'Registro de datos bajo supervisión en la planta.',
      'En la planta, registro de datos supervisado.',
      'role',
    ],
    [
      'who was supervised, in English',
      'Set up transmitters under supervision',
      'Set up transmitters, supervised by others',
      'role',
    ],
    [
      'minutes that are kept',
      'Schrieb Protokolle der Sitzungen im Verein.',
      'Im Verein Protokoll der Sitzungen geführt.',
      'role',
    ],
    [
      'a deed in another form',
      'Clean meter readings for the town',
      'Cleaning meter readings for the town',
      'skill',
    ],
  ])('%s', (_, before, after, words) => {
    expect(reasonsFor(before, after).join(', ')).not.toContain(words)
  })

  it('a bigger part away: one who supervises is asked about, whoever supervised them', () => {
    expect(reasonsFor('Worked under supervision', 'Supervised the work')).toContain(
      'role Supervised',
    )
    expect(reasonsFor('Arbeitete im Team der Werft.', 'Führte das Team der Werft.')).toContain(
      'role Führte',
    )
  })

  it.each([
    ['Arbeitete im Team der Werft mit.', 'Leitung von fünf Teams der Werft.', 'Leitung'],
    [
      'Arbeitete unter Leitung einer Meisterin in der Werkstatt.',
      'Leitete von 2012 bis 2014 die Werkstatt.',
      'Leitete',
    ],
    [
      'Colaboré en el almacén de la empresa con el equipo.',
      'Dirigí por dos años el almacén de la empresa.',
      'Dirigí',
    ],
    [
      'Ho lavorato nel reparto con la squadra del mattino.',
      'Ho diretto dal 2015 il reparto con la squadra.',
      'diretto',
    ],
    ['Wrote reports with the night team', 'Ran the reports team', 'Ran'],
  ])('a bigger part away, whatever stands beside the verb: %s → %s', (before, after, verb) => {
    expect(reasonsFor(before, after)).toContain(`role ${verb}`)
  })

  it.each([
    [
      'Worked six years in the shop of the town',
      'Worked over six years in the shop of the town',
      'limit over six years',
    ],
    [
      'Vertretung der Leitung bis 2015 in der Schule.',
      'Vertretung der Leitung 2015 in der Schule.',
      'restriction bis 2015',
    ],
  ])('a limit away that a length of time or a year has: %s → %s', (before, after, reason) => {
    expect(reasonsFor(before, after)).toContain(reason)
  })
})
