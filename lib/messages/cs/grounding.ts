import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Czech. */
export const grounding: typeof english = {
  elsewhere: (words) => `„${words}“ je v jiné části životopisu. Platí to i zde?`,
  sentences: {
    number: (words) => `Číslo z „${words}“ v nahrazovaném textu není.`,
    unit: (words) => `„${words}“ má v životopise jinou jednotku.`,
    period: (words) => `„${words}“ udává jinou četnost nebo dobu než životopis.`,
    limit: (words) => `„${words}“ je přesnější nebo jde dál než životopis.`,
    negation: (words) => `„${words}“: životopis říká opak, nebo zde něco vylučuje.`,
    hedge: (words) => `Podle životopisu šlo jen o pomoc. „${words}“ říká, že je to vaše práce.`,
    role: (words) => `„${words}“ vám připisuje větší roli než životopis.`,
    title: (words) => `„${words}“ není název vaší pozice na tomto místě.`,
    qualification: (words) => `Kvalifikace „${words}“ na tomto místě životopisu není.`,
    level: (words) => `Úroveň „${words}“ v životopise není.`,
    restriction: (words) => `„${words}“ omezuje, co životopis říká, a zde to chybí.`,
    skill: (words) => `Dovednost „${words}“ v životopise není.`,
    name: (words) => `„${words}“ v životopise není.`,
    word: (words) => `„${words}“ v životopise není. Je to zde pravda?`,
    combination: (words) => `„${words}“ spojuje věci, které jsou v životopise oddělené.`,
    locked: () => 'Jména, názvy, data a tituly můžete měnit jen vy.',
    language: () => 'Texty v tomto jazyce nelze zkontrolovat.',
    length: () => 'Tento text je na kontrolu příliš dlouhý.',
  },
}
