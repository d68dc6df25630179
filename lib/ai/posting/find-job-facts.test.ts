import { expect, it } from 'vitest'
import { findJobFacts } from './find-job-facts'

const nobody = { name: '', email: '', phone: '' }
const read = (text: string, language = 'en-GB') => findJobFacts(text, language, '2026-11-27')

it.each([
  [
    'en-GB',
    'Location: Leeds, Wakefield\nSalary: £58,000 to £64,000\nClosing date: Friday 4 December 2026\nContact: Ms A. Okoye, jobs@example.org',
    'Leeds, Wakefield',
    '2026-12-04',
    '£58,000 to £64,000',
    { name: 'Ms A. Okoye', email: 'jobs@example.org', phone: '' },
  ],
  [
    'de',
    'Einsatzort: Bremen\nBewerbungsfrist: 15. Januar 2027\nVergütung: 48.000 – 52.000 € pro Jahr\nAnsprechpartnerin: Frau Köhler, Tel. +49 421 555 0100',
    'Bremen',
    '2027-01-15',
    '48.000 – 52.000 € pro Jahr',
    { name: 'Frau Köhler', email: '', phone: '+49 421 555 0100' },
  ],
  [
    'fr',
    'Lieu de travail : Lyon\nDate limite de candidature : 3 mars 2027\nSalaire : 2 400 € par mois\nContact : rh@example.org',
    'Lyon',
    '2027-03-03',
    '2 400 € par mois',
    { ...nobody, email: 'rh@example.org' },
  ],
  ['es', 'Ubicación: Sevilla\nFecha límite: 12/01/2027', 'Sevilla', '2027-01-12', '', nobody],
  ['it', 'Sede di lavoro: Torino\nScadenza: 1 febbraio 2027', 'Torino', '2027-02-01', '', nobody],
  ['ja', '勤務地：大阪市\n応募締切：2027年1月20日', '大阪市', '2027-01-20', '', nobody],
  ['en-GB', 'Location\nYork\n\nApply by 9 January.', 'York', '2027-01-09', '', nobody],
])('finds what an ad says of itself: %s', (language, text, location, deadline, pay, contact) => {
  expect(read(text, language)).toEqual({ location, deadline, pay, reference: '', contact })
})

it('reads the place where the job is offered, and guesses nothing', () => {
  expect(read('Meridian Grid is hiring a senior data engineer in Lisbon.').location).toBe('Lisbon')
  const text = 'You have worked in Marketing.\nA budget of £5 million.\nOur office closes at 5 pm.'
  expect(read(text)).toEqual({
    location: '',
    deadline: '',
    pay: '',
    reference: '',
    contact: nobody,
  })
  expect(read('Closing date: 03/04/2027', 'en')).toMatchObject({ deadline: '' })
  expect(read('')).toEqual({ location: '', deadline: '', pay: '', reference: '', contact: nobody })
})

it.each([
  ['We offer £58,000 to £64,000 a year plus car.', '£58,000 to £64,000 a year'],
  ['Wir bieten 48.000 € pro Jahr und 30 Tage Urlaub.', '48.000 € pro Jahr'],
  ['You get €65k per annum and a bicycle.', '€65k per annum'],
  ['Nous offrons 42 000 € par an.', '42 000 € par an'],
  ['You hold a budget of £450,000 a year.', ''],
  ['The site turns over £4,200,000 a year.', ''],
  ['We spend £20 a year on each.', ''],
])('takes a sum a year for the pay, unless it is something else: %s', (text, pay) => {
  expect(
    read(
      `Nurse\n\nWhat you will do\n- Care for patients on two wards.\n- Write the rota.\n\n${text}`,
    ).pay,
  ).toBe(pay)
})
