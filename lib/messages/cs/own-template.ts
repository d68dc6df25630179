import type { ownTemplate as english } from '../en/own-template'
import { formatters } from '../format'

const { number } = formatters('cs')

/** Names the way in which a page was read, in brackets behind what was found. */
const readers = {
  file: 'čteno v pořadí souboru',
  lines: 'čteno po řádcích',
}

/** Messages about a template that the person adds from a file, in Czech. */
export const ownTemplate: typeof english = {
  title: 'Vaše vlastní šablona',
  add: 'Použít vlastní šablonu…',
  change: 'Použít jiný soubor…',
  remove: 'Odebrat šablonu',
  download: 'Stáhnout tuto šablonu jako soubor',
  hint: 'Soubor JSON do 32 kB, který popisuje barvy, písmo a rozvržení. Stáhněte si šablonu, která se vám líbí, upravte ji v textovém editoru a použijte ji zde. Soubor se kontroluje na tomto zařízení a je součástí vašeho životopisu.',
  checking: 'Šablona se kontroluje: vykreslí se v ní tři životopisy a znovu se přečtou…',
  used: (name) => `Váš životopis má teď šablonu „${name}“.`,
  refused: (file) =>
    `Soubor ${file} nelze použít jako šablonu. Nic se nezměnilo. Opravte tato místa a zkuste to znovu:`,
  unreadable:
    'Šablonu uvnitř tohoto životopisu zde nelze použít, proto má životopis vestavěnou šablonu zvolenou níže. O nic nepřijdete. Důvody:',
  failed: 'Šablonu se nepodařilo zkontrolovat a nic se nezměnilo. Zkuste to za chvíli znovu.',
  reasons: {
    'not-text': 'Musí to být text.',
    'not-number': 'Musí to být číslo.',
    'not-boolean': 'Musí to být true nebo false.',
    'not-list': 'Musí to být seznam.',
    'not-object': 'Musí to být objekt.',
    'wrong-type': 'Nesprávný druh hodnoty.',
    'not-one-of': ({ text }) => `Musí to být jedna z těchto hodnot: ${text}.`,
    'unknown-field': ({ text }) => `Tato pole žádná šablona nemá: ${text}.`,
    'too-long': ({ count }) => `Příliš dlouhé. Nejvyšší počet znaků: ${number(count)}.`,
    'too-many': ({ count }) => `Příliš mnoho položek. Nejvýše: ${number(count)}.`,
    'too-few': ({ count }) => `Příliš málo položek. Nejméně: ${number(count)}.`,
    'too-large': ({ count }) => `Příliš velké. Nejvýše: ${number(count)}.`,
    'too-small': ({ count }) => `Příliš malé. Nejméně: ${number(count)}.`,
    'too-deep': 'Příliš hluboké vnoření.',
    empty: 'Nesmí být prázdné.',
    'not-colour': 'Musí to být barva, například „#2437c9“, malými písmeny.',
    'unknown-name': 'Tento název zde není známý.',
    'not-allowed': 'Toto zde není povoleno.',
    'not-json': 'Toto není JSON.',
    'no-place': ({ text }) => `Chybí místo pro: ${text}.`,
    twice: ({ text }) => `Tiskne se dvakrát: ${text}.`,
    'contacts-twice': 'Kontaktní údaje už jsou v bočním sloupci.',
    'header-high': ({ count }) =>
      `Části jsou dohromady příliš vysoké. Nejvýše: ${number(count)} mm.`,
    contrast: ({ text, count, of, colour, ground }) =>
      `Paleta „${text}“: barva ${colour} na pozadí ${ground} má kontrast ${number(count)} : 1. Text potřebuje ${number(of)} : 1.`,
    'not-drawn': ({ person }) => `Životopis osoby ${person} v ní nelze vykreslit.`,
    torn: ({ text, person, reader }) =>
      `Životopis osoby ${person}: text „${text}“ nelze přečíst vcelku (${readers[reader]}).`,
    'words-out-of-order': ({ count, of, person, reader }) =>
      `Životopis osoby ${person}: slova odrážek ve správném pořadí: ${number(count)} z ${number(of)} (${readers[reader]}).`,
    'lines-out-of-order': ({ count, of, person, reader }) =>
      `Životopis osoby ${person}: nadpisy a odrážky ve správném pořadí: ${number(count)} z ${number(of)} (${readers[reader]}).`,
    'not-printed': ({ text, person }) => `Životopis osoby ${person}: toto se nevytisklo: ${text}.`,
    'outside-page': ({ text, person }) =>
      `Životopis osoby ${person}: slova přesahují okraje: ${text}.`,
    overlapping: ({ text, person }) => `Životopis osoby ${person}: slova se překrývají: ${text}.`,
    'stranded-heading': ({ text, person }) =>
      `Životopis osoby ${person}: nadpis stojí osamoceně: ${text}.`,
  },
}
