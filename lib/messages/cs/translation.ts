import type { translation as english } from '../en/translation'
import { formatters } from '../format'

const { plural, number } = formatters('cs')
const anyOf = new Intl.ListFormat('cs', { type: 'disjunction' })

/** Quotes texts in a list after a negation: "A", "B" ani "C". */
const neither = (texts: readonly string[]) =>
  anyOf
    .formatToParts(texts.map((one) => `„${one}“`))
    .map(({ type, value }) => (type === 'literal' ? value.replace('nebo', 'ani') : value))
    .join('')

const counted = (count: number, one: string, few: string, other: string) =>
  plural(count, { one, few, many: other, other })

/** Messages of the translation of a CV into another language, in Czech. */
export const translation: typeof english = {
  open: 'Přeložit',
  openHint: 'Vytvoří nový životopis v jiném jazyce',
  title: 'Přeložit životopis',
  language: 'Přeložit do jazyka',
  languages: {
    en: 'angličtina',
    de: 'němčina',
    fr: 'francouzština',
    es: 'španělština',
    pt: 'portugalština',
    it: 'italština',
  },
  about: 'Tento životopis se nezmění. Překlad je nový životopis, který je s ním propojený.',
  checked:
    'Každý překlad pak posoudíte vedle svého textu. Do nového životopisu se přidá jen to, co potvrdíte. Zbytek zůstane ve vašem jazyce.',
  begin: 'Přeložit',
  stop: 'Zastavit',
  stages: {
    waiting: 'Čeká se na spuštění…',
    reading: 'Čtení…',
    drafting: 'Překládání…',
    checking: 'Porovnávání s vaším textem…',
    verifying: 'Čtení vedle vašeho textu…',
  },
  leave:
    'Může to trvat minutu nebo dvě. Toto okno můžete zavřít a dál pracovat. Výsledek uvidíte, až ho znovu otevřete.',
  name: (cv, language) => [cv, language].filter(Boolean).join(' – '),
  review: {
    title: 'Posoudit překlad',
    hint: 'V překladu může název pozice, titul nebo vaše role znít významněji, než odpovídá skutečnosti. Zaškrtněte každý text, který říká totéž co váš.',
    alone: 'Po jednom: názvy, tituly, úrovně a texty, které možná tvrdí víc',
    others: 'Ostatní texty',
    asks: {
      level: 'Úroveň',
      role: 'Možná vám to připisuje větší roli než váš text.',
    },
    sameTitle: 'Zkontrolováno: stejný význam jako váš text',
    unreadTitle: 'Nezkontrolováno: porovnejte se svým textem',
    backed: 'Má stejný význam jako váš text.',
    differs: (said) =>
      said.length > 0
        ? `Ve vašem textu není ${neither(said)}. Je to totéž?`
        : 'Možná to neříká totéž co váš text. Je to totéž?',
    counts: ({ supported, unsupported, unread }) =>
      [
        supported > 0 && `stejný význam: ${number(supported)}`,
        unsupported > 0 && `možná říká víc: ${number(unsupported)}`,
        unread > 0 && `nezkontrolováno: ${number(unread)}`,
      ]
        .filter(Boolean)
        .join(' · '),
    same: 'Říká totéž',
    pair: (source, target) => `: ${source} – ${target}`,
    tickAll: (count) =>
      counted(count, 'Zaškrtnout tento', 'Zaškrtnout všechny #', 'Zaškrtnout všech #'),
    confirmed: (count, of, language) =>
      `Potvrzeno ${number(count)} z ${number(of)}. Zbytek zůstane v původním jazyce (${language}).`,
    create: 'Vytvořit životopis',
    discard: 'Zahodit překlad',
    notTranslated: (count) => `Nepřeloženo: ${number(count)}`,
    own: 'Váš překlad',
    suggested: (text) => `Návrh AI: ${text}`,
    unchanged: (texts) => `Beze změny: ${texts.join(', ')}.`,
    verbatim: (names) => `Zaměstnavatelé a školy se nepřekládají: ${names.join(', ')}.`,
    faults: {
      missing: 'Model AI nevrátil žádný překlad.',
      unchanged: 'Překlad je stejný jako váš text.',
      'too-long': 'Překlad byl mnohem delší než váš text.',
      number: 'V překladu je jiné číslo.',
      date: 'V překladu je jiné datum.',
      name: 'V překladu je jiné jméno.',
      degree: 'V překladu je jiný titul.',
      level: 'V překladu je jiná úroveň.',
      address: 'V překladu je jiná adresa.',
      mark: 'V překladu jsou jiné odkazy nebo formátování.',
    },
  },
  done: 'Přeložený životopis je hotový.',
  left: (count, language) =>
    counted(
      count,
      `# text není přeložený a zůstává v původním jazyce (${language}).`,
      `# texty nejsou přeložené a zůstávají v původním jazyce (${language}).`,
      `# textů není přeloženo a zůstává v původním jazyce (${language}).`,
    ),
  openIt: 'Otevřít životopis',
}
