import { titles as ar } from './ar/titles'
import { titles as cs } from './cs/titles'
import { titles as da } from './da/titles'
import { titles as de } from './de/titles'
import { titles as el } from './el/titles'
import { titles as en } from './en/titles'
import { titles as es } from './es/titles'
import { titles as fr } from './fr/titles'
import { titles as he } from './he/titles'
import { titles as hi } from './hi/titles'
import { titles as id } from './id/titles'
import { titles as it } from './it/titles'
import { titles as ja } from './ja/titles'
import type { TitleWords } from './kinds/titles'
import { titles as ko } from './ko/titles'
import { titles as nl } from './nl/titles'
import { titles as no } from './no/titles'
import { titles as pl } from './pl/titles'
import { titles as pt } from './pt/titles'
import { titles as ro } from './ro/titles'
import { titles as ru } from './ru/titles'
import { titles as sv } from './sv/titles'
import { titles as tr } from './tr/titles'
import { titles as uk } from './uk/titles'
import { titles as vi } from './vi/titles'
import { titles as zh } from './zh/titles'

// Words of scripts without spaces are looked for in this order.
export const titleTables: Readonly<Record<string, TitleWords>> = {
  ...{ en, de, fr, es, pt, it, nl, pl, sv, da, no, cs, ro },
  ...{ tr, el, ru, uk, ja, zh, ko, ar, he, hi, id, vi },
}

/** Returns the words of all languages for a part of an entry, a language a cell. */
export const titleCells = (part: keyof TitleWords): readonly string[] =>
  Object.values(titleTables).flatMap((table) => table[part] ?? [])
