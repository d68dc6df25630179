import { foldWords } from '@/lib/language/unicode/fold-words'
import { isWorkMode } from './places'

/** Types of employment, by language. */
const types = [
  'full time|fulltime|part time|parttime|permanent|permanent contract|fixed term|fixed term contract|zero hours',
  'vollzeit|teilzeit|in vollzeit|in teilzeit|festanstellung|unbefristet|befristet|minijob|geringfügig beschäftigt',
  'temps plein|temps partiel|à temps plein|à temps partiel|à plein temps|plein temps|cdi|cdd',
  'jornada completa|jornada parcial|media jornada|tiempo completo|tiempo parcial|a tiempo completo|a tiempo parcial|contrato indefinido|contrato temporal',
  'tempo integral|período integral|periodo integral|meio período|meio periodo|meio expediente|tempo parcial|tempo inteiro|a tempo inteiro|clt|contrato sem termo|contrato a termo|tempo completo',
  'tempo pieno|a tempo pieno|a tempo parziale|tempo indeterminato|tempo determinato|a tempo indeterminato|a tempo determinato',
  'voltijd|deeltijd|vast contract|tijdelijk contract|pełny etat|niepełny etat|część etatu|umowa o pracę|umowa zlecenie',
  'heltid|deltid|fuldtid|tillsvidare|fast stilling|vikariat|plný úvazek|částečný úvazek|zkrácený úvazek|normă întreagă|cu normă întreagă|tam zamanlı|yarı zamanlı',
  'πλήρης απασχόληση|μερική απασχόληση|полная занятость|частичная занятость|полный рабочий день|повна зайнятість|часткова зайнятість|неповна зайнятість',
  '全职|兼职|全職|兼職|正社員|契約社員|정규직|계약직|دوام كامل|دوام جزئي|משרה מלאה|משרה חלקית|पूर्णकालिक|अंशकालिक|penuh waktu|paruh waktu|toàn thời gian|bán thời gian',
]

/** Types of employment that are as often a position or an employer: "Internship", "Freelance". */
const vagueTypes = [
  'internship|apprenticeship|traineeship|freelance|self employed|contract|contractor|temporary|seasonal|volunteer',
  'praktikum|pflichtpraktikum|ausbildung|werkstudententätigkeit|freiberuflich|selbstständig|selbständig|saisonal|hospitanz',
  "stage|alternance|contrat en alternance|apprentissage|contrat d'apprentissage|indépendant|intérim|saisonnier|mission",
  'prácticas|contrato de prácticas|autónomo|profesional independiente|temporal|por temporada|contrato de formación',
  'estágio|autônomo|temporário|sazonal|aprendiz|tirocinio|apprendistato|stagionale|libero professionista|contratto',
  'zelfstandig|tijdelijk|staż|samozatrudnienie|praktik|egenföretagare|staj|brigáda|stáž|стажировка|实习|實習|인턴',
]

const setOf = (lists: readonly string[]) => new Set(lists.flatMap((list) => list.split('|')))
const certain = setOf(types)
const all = setOf([...types, ...vagueTypes])

/** Matches a share or a number of hours: "80 %", "30 h/week". */
const amount = /^\d{1,3}\s?(?:%|h|hrs?|hours|std\.?|stunden|heures|horas|ore)(?:\s?\/\s?\p{L}+)?$/u
const separators = /\s*[·•|,;/()]\s*|\s+(?:and|und|et|y|e)\s+/u

/** Returns whether a text is nothing but a type of employment, perhaps with where one works: "Full-time, remote". */
function isTypeOf(known: ReadonlySet<string>, text: string): boolean {
  if (text.length > 60) return false
  const parts = foldWords(text).split(separators).filter(Boolean)
  const types = parts.filter((part) => known.has(part.replaceAll('-', ' ')))
  return (
    types.length > 0 &&
    parts.every((one) => types.includes(one) || amount.test(one) || isWorkMode(one))
  )
}

export const isEmploymentType = (text: string): boolean => isTypeOf(certain, text)

/** Returns whether a text may be a type of employment, if what is around it says the position. */
export const mayBeEmploymentType = (text: string): boolean => isTypeOf(all, text)
