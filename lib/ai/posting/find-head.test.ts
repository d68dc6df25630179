import { expect, it } from 'vitest'
import { findHeadLines, readHead } from './find-head'
import { findEmployer, findTitle } from './find-heading-facts'
import { findJobFacts } from './find-job-facts'

const read = (text: string, language: string) => {
  const { contact, ...facts } = findJobFacts(text, language, '2026-11-27')
  const [title, employer] = [findTitle(text)?.text ?? '', findEmployer(text)?.text ?? '']
  return [title, employer, ...Object.values(facts), ...Object.values(contact)].join(' # ')
}

it.each([
  [
    'en-GB',
    'Bakery supervisor – Hartley Mills, Kelso\n£28,400 a year | Ref. HM/204 | closes 11 December 2026\n\nHartley Mills bakes bread. You will lead a team of six. To apply, send your CV to Priya Nair (priya@hartley.example).',
    'Bakery supervisor # Hartley Mills # Kelso # 2026-12-11 # £28,400 a year # HM/204 # Priya Nair # priya@hartley.example # ',
  ],
  [
    'en-GB',
    'Night porter\nThe Larches Hotel, Keswick\n\nYou will look after guests at night. Please ring Mr Tom Ashby on 01632 960 444 for a chat. Pay is £12.60 an hour. The season ends on 4 January.',
    'Night porter # The Larches Hotel # Keswick #  # £12.60 an hour #  # Mr Tom Ashby #  # 01632 960 444',
  ],
  [
    'en-GB',
    'ELM PARK TRUST\n\nGardener wanted\nYork / hybrid, 20 hours, £24,000. Post no. G-12. Apply by 3 February 2027.\n\nElm Park Trust looks after trees.',
    'Gardener # ELM PARK TRUST # York / hybrid # 2027-02-03 # £24,000 # G-12 #  #  # ',
  ],
  [
    'de',
    'Lagerist (m/w/d)\nNordholz Spedition GmbH & Co. KG, Bremen | 28195 Bremen | Vollzeit | 40 bis 45 T€\n\nSie kommissionieren Ware. Ihr Ansprechpartner: Herr Jonas Tietz, Tel. 0421 555 01 22. Kennziffer L-77. Bitte senden Sie Ihre Unterlagen bis zum 15. Januar 2027.',
    'Lagerist (m/w/d) # Nordholz Spedition GmbH & Co. KG # Bremen # 2027-01-15 # 40 bis 45 T€ # L-77 # Herr Jonas Tietz #  # 0421 555 01 22',
  ],
  [
    'de',
    'Wissenschaftliche Mitarbeiterin\nUniversität Marbach, Institut für Botanik\nTV-L E 13, befristet auf drei Jahre\n\nEine Bewerbung ist online möglich. Ansprechpartnerin: Frau Dr. Ines Krahl, krahl@uni-marbach.example. Arbeiten nach DIN VDE 0100-600.',
    'Wissenschaftliche Mitarbeiterin # Universität Marbach #  #  # TV-L E 13 #  # Frau Dr. Ines Krahl # krahl@uni-marbach.example # ',
  ],
  [
    'fr',
    'Infirmier·e de nuit\nClinique des Tilleuls – Annecy\nCDI, temps plein, 2 300 € brut par mois\n\nVous soignez. Envoyez votre candidature à Madame Odile Ferrand, rh@tilleuls.example, avant le 12 janvier 2027. Réf. : INF-12.',
    'Infirmier·e de nuit # Clinique des Tilleuls # Annecy # 2027-01-12 # 2 300 € brut par mois # INF-12 # Madame Odile Ferrand # rh@tilleuls.example # ',
  ],
  [
    'es',
    'Cocinera de colegio\nColegio Los Olmos, Toledo\nJornada completa. Salario: 1.450 € brutos al mes. Referencia 2026/14\n\nEnvía tu currículum antes del 8 de enero a Lucía Prado: cocina@losolmos.example',
    'Cocinera de colegio # Colegio Los Olmos # Toledo # 2027-01-08 # 1.450 € brutos al mes # 2026/14 # Lucía Prado # cocina@losolmos.example # ',
  ],
  [
    'it',
    'Magazziniere\nRossi Trasporti S.r.l. – Modena\nTempo indeterminato, 24.000 € lordi, rif. MAG-3\n\nInviare il curriculum entro il 20 gennaio 2027 alla dott.ssa Carla Neri, lavoro@rossitrasporti.example.',
    'Magazziniere # Rossi Trasporti S.r.l. # Modena # 2027-01-20 # 24.000 € lordi # MAG-3 # dott.ssa Carla Neri # lavoro@rossitrasporti.example # ',
  ],
  [
    'nl',
    'Verpleegkundige ouderenzorg\nZorggroep De Linde, Zwolle\n24 tot 32 uur, € 2.900 tot € 3.700 bruto per maand, vacaturenummer 26-118\n\nVragen? Bel met mevrouw Anja de Wit, 038 555 01 10. Stuur je brief vóór 5 januari 2027 naar werk@delinde.example.',
    'Verpleegkundige ouderenzorg # Zorggroep De Linde # Zwolle # 2027-01-05 # € 2.900 tot € 3.700 bruto per maand # 26-118 # mevrouw Anja de Wit # werk@delinde.example # 038 555 01 10',
  ],
  [
    'pt',
    'Eletricista\nLuz do Mondego, Lda – Coimbra\nContrato sem termo, 1.200 € por mês. Referência EL-9\n\nEnvie o seu currículo até 10 de janeiro de 2027 ao cuidado de Rui Tavares, emprego@luzmondego.example.',
    'Eletricista # Luz do Mondego, Lda # Coimbra # 2027-01-10 # 1.200 € por mês # EL-9 # Rui Tavares # emprego@luzmondego.example # ',
  ],
])('reads the head of an ad without labels: %s', (language, text, facts) => {
  expect(read(text, language)).toBe(facts)
})

it.each([
  'About us\nWe make boats.\nWhat you do\nYou build boats and report to the Yard Manager.',
  'We hold a budget of £20,000 a year for conferences. The contract begins by 1 March 2027.',
  'Medical Ward\nOpen all year. Call Human Resources, or write to us before you visit in Spring.',
  'Two references are needed. Your reference: none. Contact: Customer Services',
])('guesses nothing: %s', (text) => {
  expect(read(text, 'en-GB').replace(/[ #]/g, '')).toBe('')
})

it.each([
  [
    'Senior Python Engineer, Payments\nLedgerwise\n\nPayments are what we do. You build services in Python.',
    'Ledgerwise',
  ],
  ['Data Analyst – Pricing\nZephyr\n\nPricing is our trade.', 'Zephyr'],
  ['Lead Nurse, Oncology\nBrightwater\nBristol\n\nYou care for patients.', 'Brightwater'],
  ['Sachbearbeiter Einkauf, Abteilung Technik\nNordlicht\n\nSie kaufen ein.', 'Nordlicht'],
  ['Ingénieure qualité, Logistique\nTransval\n\nVous pilotez la qualité.', 'Transval'],
  ['Técnico de mantenimiento, Turnos\nAceros Montaña\n\nBuscamos a alguien.', 'Aceros Montaña'],
  ['Teaching Assistant, Year 5\nLeeds\n\nYou help pupils in Leeds.', ''],
  ['Kitchen Porter\nHospitality Department\n\nYou wash up.', ''],
  ['Data Analyst\nPayments Team\n\nYou analyse data.', ''],
  ['Data Analyst\nRemote\n\nYou analyse data.', ''],
])('takes the line below the title for the employer, no department: %j', (text, employer) => {
  expect(findEmployer(text)?.text ?? '').toBe(employer)
})

it('says which lines ask for nothing', () => {
  const text =
    'Night porter\n  The Larches Hotel, Keswick\nPermanent, 20 hours\n\nYou will need\n- a licence'
  expect(findHeadLines(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Night porter',
    'The Larches Hotel, Keswick',
    'Permanent, 20 hours',
  ])
  expect(readHead('')).toEqual({ lines: [], title: null, employer: null, place: '' })
})
