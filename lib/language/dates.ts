import { dates as ar } from './ar/reading'
import { dates as cs } from './cs/reading'
import { dates as da } from './da/reading'
import { dates as de } from './de/reading'
import { dates as el } from './el/reading'
import { dates as en } from './en/reading'
import { dates as es } from './es/reading'
import { dates as fr } from './fr/reading'
import { dates as he } from './he/reading'
import { dates as hi } from './hi/reading'
import { dates as id } from './id/reading'
import { dates as it } from './it/reading'
import { dates as ja } from './ja/reading'
import type { DateWords } from './kinds/reading'
import { dates as ko } from './ko/reading'
import { dates as nl } from './nl/reading'
import { dates as no } from './no/reading'
import { dates as pl } from './pl/reading'
import { dates as pt } from './pt/reading'
import { dates as ro } from './ro/reading'
import { dates as ru } from './ru/reading'
import { dates as sv } from './sv/reading'
import { dates as tr } from './tr/reading'
import { dates as uk } from './uk/reading'
import { dates as vi } from './vi/reading'
import { dates as zh } from './zh/reading'

/** Words of dates that only the import reads, by primary tag. */
export const dateTables: Readonly<Record<string, DateWords>> = {
  ...{ en, de, fr, es, pt, it, nl, pl, sv, da, no, cs, ro },
  ...{ tr, el, ru, uk, ja, zh, ko, ar, he, hi, id, vi },
}
