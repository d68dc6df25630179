import { describe, expect, it } from 'vitest'
import { foldInPlace } from '@/lib/language/unicode/fold-in-place'
import { placeEvidence } from '../places'
import { allTownNames, townName } from './town-name'
import { common as commonNames } from './towns.json'

const split = (texts: string) => texts.split('|')
const named = (text: string) => {
  const range = townName(text)
  return range && text.slice(range.from, range.to)
}

describe('townName', () => {
  it.each([
    ['Berlin', 'Berlin'],
    ['Kreuzberg, Berlin', 'Berlin'],
    ['PARIS 11e', 'PARIS'],
    ['75011 Paris', 'Paris'],
    ['Frankfurt am Main', 'Frankfurt am Main'],
    ['Greater Boston Area', 'Boston'],
    ['г. Москва', 'Москва'],
    ['м. Київ', 'Київ'],
    ['横浜市', '横浜'],
    ['深圳市', '深圳'],
    ['수원시', '수원'],
    ['(Lyon)', 'Lyon'],
    ['Θεσσαλονίκη', 'Θεσσαλονίκη'],
    ['الرياض، حي العليا', 'الرياض'],
    ['תל אביב-יפו', 'תל אביב-יפו'],
    ['बेंगलुरु', 'बेंगलुरु'],
    ['TP. Hồ Chí Minh', 'TP. Hồ Chí Minh'],
    ['İstanbul', 'İstanbul'],
    ['Łódź', 'Łódź'],
    ['Praha 4', 'Praha'],
    ['Budapest XI', 'Budapest'],
    ['Frankfurt a.M.', 'Frankfurt a.M.'],
    ['Île-de-France', 'Île-de-France'],
  ])('finds the town in "%s"', (text, town) => {
    expect(named(text)).toBe(town)
  })
  it.each(
    split(
      'Bank of London|Paris Hilton|University of Oslo|Berliner Sparkasse|New York Times|Universität Hamburg|Hamburger SV|Head of Sales|Led work in Berlin and Hamburg with care|London Stock Exchange Group|東京大学|北京银行|서울대학교|جامعة القاهرة|Banco de Madrid|',
    ),
  )('finds none in "%s"', (text) => {
    expect(townName(text)).toBeNull()
  })
  it('has every common name among its names', () => {
    const names = new Set(allTownNames().map((name) => foldInPlace(name).folded))
    for (const name of commonNames.split('|')) expect(names).toContain(foldInPlace(name).folded)
  })
  it('reads every name alone and behind a comma', () => {
    for (const name of allTownNames()) {
      const shown = name.toUpperCase()
      expect(townName(shown), name).not.toBeNull()
      expect(placeEvidence(`${shown}, Berlin`), name).toBeGreaterThanOrEqual(0.9)
    }
  })
})

describe('placeEvidence with towns', () => {
  it.each(
    split(
      'Berlin|Göteborg|København|Zürich|Seattle|São Paulo|Bengaluru|Łódź|東京|上海|서울|القاهرة|תל אביב|मुंबई|Hà Nội|Αθήνα|Київ|Bayern|Île-de-France',
    ),
  )('takes "%s" alone for a place', (text) => {
    expect(placeEvidence(text)).toBe(0.75)
  })
  it.each(
    split(
      'Reading, Berkshire|Nice, France|Essen, NRW|Split, Croatia|Mobile, AL|Bath, Somerset|Van, Türkiye|Köln, NRW|Seattle, Washington|Bengaluru, Karnataka|Barcelona, Catalunya|Berlin / Remote|Hamburg und Berlin|Milano (Lombardia)|Lyon, Paris|São Paulo - SP|Torino (TO)|Zürich, ZH|Rome Italy|London UK|الرياض، السعودية',
    ),
  )('takes "%s" for a sure one', (text) => {
    expect(placeEvidence(text)).toBeGreaterThanOrEqual(0.9)
  })
  it.each(
    split(
      'Reading|Nice|Mobile|Bath|Orange|Essen|Split|Van|Cambridge|Jackson|Sofia|Владимир|山口|reading|Bank of London|Paris Hilton|University of Oslo|Google, London|Acme Corp, Berlin|Harper & Sons, Leeds|Python, Java|Sales Manager, Paris|Berlin School of Economics|Deutsche Bank|Texas Instruments|Hamburg Süd|Banca di Roma|Toyota|Delphi|Phoenix, Elixir|SAP, IT|Berlin 2019',
    ),
  )('does not take "%s" for a sure one', (text) => {
    expect(placeEvidence(text)).toBeLessThan(0.7)
  })
})
