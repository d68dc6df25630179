import { beforeAll, describe, expect, it } from 'vitest'
import { loadLexicons } from '@/lib/language/grounding'
import { createHardTokenCheck } from './hard-tokens'

beforeAll(() => loadLexicons())

const check = createHardTokenCheck()
const head = 'Warehouse lead, Elm Foods, 2019-05 to 2021-12'
const still = 'Warehouse lead, Elm Foods, 2023-12 to today (2026-11)'
const unsaid = (text: string, line: string, own = head, before = '') =>
  check(text, [line], own, before)

describe('what a line says in another form', () => {
  it.each([
    ['a month by its number', 'Took over the warehouse in May 2019', 'Took over the warehouse'],
    ['a month alone', 'Took over the warehouse in May', 'Took over the warehouse'],
    ['a month in Spanish', 'Asumió el almacén en mayo de 2019', 'Asumió el almacén'],
    ['a month in German', 'Übernahm das Lager im Mai 2019', 'Übernahm das Lager'],
    ['a month in digits', 'Took over the warehouse (05/2019)', 'Took over the warehouse'],
    ['thousands', 'Served 120k guests', 'Served 120,000 guests'],
    ['millions', 'Moved goods for €1.5M', 'Moved goods for 1,500,000 euros'],
    ['millions in words', 'Moved goods for 3 Mio. Euro', 'Bewegte Waren für 3.000.000 Euro'],
    ['a shared scale', 'Raised sales from 1.2 million', 'Raised sales from 1.2 to 1.6 million'],
    ['digits with a unit', 'Drove 50km a day', 'Drove 50 km a day'],
    ['a factor', 'Made it 3x as fast', 'Made it three times as fast'],
    ['initials', 'Reported KPIs each week', 'Reported key performance indicators each week'],
    ['initials with a small word', 'Wrote the SOW', 'Wrote the statement of work'],
    ['initials of a compound', 'Fuhr LKW im Nahverkehr', 'Fuhr Lastkraftwagen im Nahverkehr'],
    [
      'initials of words and a compound',
      'Leitete die EDV',
      'Leitete die elektronische Datenverarbeitung',
    ],
    ['counted letters', 'Did the i18n of the shop', 'Did the internationalization of the shop'],
    ['a verb of the same rank', 'Lead nine pickers', 'Manage nine pickers'],
    ['years of a post', 'Three years in the warehouse', 'Worked in the warehouse'],
    ['the same in digits', '3 Jahre im Lager', 'Arbeitete im Lager'],
    ['a number in another form', 'Held a stall two times a month', 'Held a stall twice a month'],
    ['a compound of a name', 'Ran AWS-hosted clusters', 'Ran clusters on AWS'],
    ['one in German', 'Schrieb den BIM-Leitfaden', 'Schrieb einen Leitfaden zu BIM'],
    ['a name without its plural', 'Taught every other Saturday', 'Taught on Saturdays'],
    ['a unit with a sign', 'Cleaned halls of 600 m²', 'Cleaned halls of 600 square metres'],
    ['the noun of a verb', 'Wartung der Pressen', 'Wartete die Pressen'],
  ])('is no new fact: %s', (_, text, line) => {
    const own = text.startsWith('Three') || text.startsWith('3') ? head.replace('05', '01') : head
    expect(unsaid(text, line, own)).toEqual([])
  })

  it('is no new fact where the replaced text writes it out, or where today is counted to', () => {
    const before = 'Wrote the notes of goods and delivery forms'
    expect(unsaid('Wrote the NGDF', 'Wrote the forms', head, before)).toEqual([])
    expect(unsaid('Nearly three years in the warehouse', 'Works there', still)).toEqual([])
    expect(unsaid('Four years in the warehouse', 'Works there', still)).toEqual(['Four'])
  })

  it.each([
    [
      'another month',
      'Took over the warehouse in June 2019',
      'Took over the warehouse',
      'June 2019',
    ],
    ['a month of another year', 'Took it over in May 2021', 'Took it over', 'May 2021'],
    [
      'another month in Spanish',
      'Asumió el almacén en junio de 2019',
      'Asumió el almacén',
      'junio de 2019',
    ],
    ['months of dates as numbers', 'Led 5 pickers', 'Led pickers', '5'],
    ['a scale that is not there', 'Served 120k guests', 'Served 120 guests', '120'],
    ['a scale in words', 'Served 2 million guests', 'Served 2 guests', '2'],
    ['another unit', 'Carried 50km a day', 'Carried 50 kg a day', '50km'],
    [
      'initials of other words',
      'Reported KPIs each week',
      'Reported key figures each week',
      'KPIs',
    ],
    ['another compound', 'Leitete das QS', 'Leitete das Qualitätsmanagement', 'QS'],
    [
      'a title from a verb',
      'Head of warehouse for nine pickers',
      'Packed for nine pickers',
      'Head',
    ],
    ['a verb of rank for a smaller part', 'Lead nine pickers', 'Help nine pickers', 'Lead'],
    ['more years than there were', 'Four years in the warehouse', 'Worked there', 'Four'],
    ['more often', 'Held a stall four times a month', 'Held a stall twice a month', 'four'],
    ['a compound of another name', 'Ran Azure-hosted sites', 'Ran sites on AWS', 'Azure-hosted'],
    ['another skill', 'Packed crates, machine learning', 'Packed crates', 'machine learning'],
    ['another language', 'Parla francese', 'Parla tedesco', 'francese'],
  ])('is one: %s', (_, text, line, words) => {
    const own = head.replace('Warehouse lead', 'Picker')
    expect(unsaid(text, line, own)).toContain(words)
  })
})

describe('a year in a bullet', () => {
  it.each([
    [
      'the end of the post',
      'Sorted the files of 2010 to 2021',
      'Sorted the files of 2010 to 2015',
      '2021',
    ],
    ['its start alone', 'Depuis 2019, classement', 'Classement des archives de 2012', '2019'],
    ['the end, in German', 'Umzug bis 2021 geplant', 'Umzug bis 2020 geplant', '2021'],
  ])('is a new fact though the dates have it: %s', (_, text, line, year) => {
    expect(unsaid(text, line)).toEqual([year])
  })
  it.each([
    ['both dates', 'Ran the store from 2019 to 2021', 'Ran the store'],
    ['the line says it', 'In 2021 the store moved', 'Moved the store in 2021'],
  ])('is none where %s', (_, text, line) => {
    expect(unsaid(text, line)).toEqual([])
  })
  it('is none where it is the start of what goes on', () => {
    expect(unsaid('Running the store since 2023', 'Run the store', still)).toEqual([])
  })
})
