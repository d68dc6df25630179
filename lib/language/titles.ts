import { titles as ar } from './ar/reading'
import { titles as cs } from './cs/reading'
import { titles as da } from './da/reading'
import { titles as de } from './de/reading'
import { titles as el } from './el/reading'
import { titles as en } from './en/reading'
import { titles as es } from './es/reading'
import { titles as fr } from './fr/reading'
import { titles as he } from './he/reading'
import { titles as hi } from './hi/reading'
import { titles as id } from './id/reading'
import { titles as it } from './it/reading'
import { titles as ja } from './ja/reading'
import type { TitleWords } from './kinds/reading'
import { titles as ko } from './ko/reading'
import { titles as nl } from './nl/reading'
import { titles as no } from './no/reading'
import { titles as pl } from './pl/reading'
import { titles as pt } from './pt/reading'
import { titles as ro } from './ro/reading'
import { titles as ru } from './ru/reading'
import { titles as sv } from './sv/reading'
import { titles as tr } from './tr/reading'
import { titles as uk } from './uk/reading'
import { titles as vi } from './vi/reading'
import { titles as zh } from './zh/reading'

// Words of scripts without spaces are looked for in this order.
const tables: readonly TitleWords[] = Object.values({
  ...{ en, de, fr, es, pt, it, nl, pl, sv, da, no, cs, ro },
  ...{ tr, el, ru, uk, ja, zh, ko, ar, he, hi, id, vi },
})

/** Returns the words of all languages for a part of an entry, a language a cell. */
export const titleCells = (part: keyof TitleWords): readonly string[] =>
  tables.flatMap((table) => table[part] ?? [])
