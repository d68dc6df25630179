import { labels as ar } from './ar/labels'
import { labels as cs } from './cs/labels'
import { labels as de } from './de/labels'
import { labels as el } from './el/labels'
import { labels as en } from './en/labels'
import { labels as enUs } from './en-us/labels'
import { labels as es } from './es/labels'
import { labels as fa } from './fa/labels'
import { labels as fr } from './fr/labels'
import { labels as he } from './he/labels'
import { labels as hi } from './hi/labels'
import { labels as id } from './id/labels'
import { labels as it } from './it/labels'
import { labels as ja } from './ja/labels'
import type { LabelTable } from './kinds/labels'
import { labels as ko } from './ko/labels'
import { labels as nl } from './nl/labels'
import { labels as pl } from './pl/labels'
import { labels as pt } from './pt/labels'
import { labels as ptBr } from './pt-br/labels'
import { labels as ro } from './ro/labels'
import { labels as ru } from './ru/labels'
import { labels as sv } from './sv/labels'
import type { LabelLanguage, LabelVariant } from './tags'
import { labels as th } from './th/labels'
import { labels as tr } from './tr/labels'
import { labels as uk } from './uk/labels'
import { labels as ur } from './ur/labels'
import { labels as vi } from './vi/labels'
import { labels as zh } from './zh/labels'
import { labels as zhHant } from './zh-hant/labels'

/** Every language that CVs are written in: one without a table, or a table without a word, does not compile. */
export const labelTables: Record<LabelLanguage | LabelVariant, LabelTable> = {
  ...{ en, 'en-us': enUs, de, nl, sv, fr, es, pt, 'pt-br': ptBr, it },
  ...{ ro, pl, cs, ru, uk, el, tr, he, ar, fa },
  ...{ ur, hi, th, vi, id, zh, 'zh-hant': zhHant, ja, ko },
}
