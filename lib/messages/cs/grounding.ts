import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Czech. */
export const grounding: typeof english = {
  elsewhere: (words) => `„${words}“ je v jiné části životopisu. Platí to i zde?`,
  sentences: {
    number: (words) => `Číslo z „${words}“ v nahrazovaném textu není.`,
    unit: (words) => `„${words}“ má v životopise jinou jednotku.`,
    period: (words) => `„${words}“ uvádí četnost nebo období, které zde životopis neuvádí.`,
    limit: (words) =>
      `Číslo v „${words}“ má v životopise jiné omezení (například „až“ nebo „asi“), nebo žádné.`,
    negation: (words) => `„${words}“ něco popírá nebo vylučuje, a životopis zde ne.`,
    role: (words) => `„${words}“ vám možná připisuje větší roli než životopis.`,
    title: (words) => `„${words}“ není název vaší pozice na tomto místě.`,
    qualification: (words) => `Kvalifikace „${words}“ na tomto místě životopisu není.`,
    level: (words) => `Úroveň „${words}“ v životopise není.`,
    restriction: (words) => `„${words}“ ve vašem textu je, a zde chybí.`,
    skill: (words) => `Dovednost „${words}“ v životopise není.`,
    name: (words) => `„${words}“ v životopise není.`,
    word: (words) => `„${words}“ v životopise není. Je to zde pravda?`,
    combination: (words) => `Tato slova v životopise jsou, ale ne takto pohromadě: „${words}“.`,
    locked: () => 'Jména, názvy, data a tituly můžete měnit jen vy.',
    language: () =>
      'Tento text nelze zkontrolovat: jeho jazyk nepodporujeme, nebo to není jazyk životopisu.',
    length: () => 'Tento text je na kontrolu příliš dlouhý.',
  },
}
