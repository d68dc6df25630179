import type { interviewQuestions as english } from '../en/interview-questions'
import { formatters } from '../format'

const { plural } = formatters('cs')

/** Questions that may be asked in an interview, in Czech. */
export const interviewQuestions: typeof english = {
  forms: {
    example: (words) => `Popište situaci, kdy jste to potřebovali: „${words}“.`,
    years: (words) => `Která část vaší práce se počítá do „${words}“?`,
    degree: (words) => `Inzerát vyžaduje: „${words}“. Jak vám v této práci pomůže vaše vzdělání?`,
    language: (words) => `Inzerát vyžaduje: „${words}“. Kde tento jazyk používáte?`,
    licence: (words) => `Inzerát vyžaduje: „${words}“. K čemu vám to dosud sloužilo?`,
    quality: (words) =>
      `Inzerát vyžaduje: „${words}“. Popište situaci, kdy to na vás mohli ostatní vidět.`,
    partly: (words) =>
      `Životopis ukazuje část toho, co se vyžaduje: „${words}“. Co k tomu můžete dodat?`,
    unclear: (words) =>
      `Inzerát vyžaduje: „${words}“. V životopise se našlo jen něco podobného. Co byste řekli?`,
    gap: (words) => `Inzerát vyžaduje: „${words}“. V životopise se to nenašlo. Co byste řekli?`,
    newest: (post) => `Povězte mi o své práci: „${post}“.`,
    leaving: (post) => `Proč chcete odejít z místa „${post}“?`,
    'short-stay': (post, _, months) =>
      plural(months, {
        one: `Místo „${post}“ trvalo # měsíc. Proč skončilo?`,
        few: `Místo „${post}“ trvalo # měsíce. Proč skončilo?`,
        many: `Místo „${post}“ trvalo # měsíce. Proč skončilo?`,
        other: `Místo „${post}“ trvalo # měsíců. Proč skončilo?`,
      }),
    pause: (before, after, months) =>
      plural(months, {
        one: `V životopise je # měsíc mezi „${before}“ a „${after}“. Co jste tehdy dělali?`,
        few: `V životopise jsou # měsíce mezi „${before}“ a „${after}“. Co jste tehdy dělali?`,
        many: `V životopise je # měsíce mezi „${before}“ a „${after}“. Co jste tehdy dělali?`,
        other: `V životopise je # měsíců mezi „${before}“ a „${after}“. Co jste tehdy dělali?`,
      }),
    since: (post, _, months) =>
      plural(months, {
        one: `Místo „${post}“ skončilo před # měsícem. Co děláte od té doby?`,
        few: `Místo „${post}“ skončilo před # měsíci. Co děláte od té doby?`,
        many: `Místo „${post}“ skončilo před # měsíce. Co děláte od té doby?`,
        other: `Místo „${post}“ skončilo před # měsíci. Co děláte od té doby?`,
      }),
    'new-field': (before, after) => `Nejdřív „${before}“, potom „${after}“. Proč ta změna?`,
    'other-field': (post, job) => `Dosud „${post}“, a tato pozice je „${job}“. Proč chcete změnu?`,
    figure: (figure) => `Co stojí za číslem „${figure}“ a jaký na tom byl váš podíl?`,
    employer: (employer) => `Proč chcete pracovat pro „${employer}“?`,
    yourself: () => 'Povězte mi něco o sobě.',
    strengths: () => 'V čem jste obzvlášť dobří?',
    weakness: () => 'Co je pro vás těžké a co s tím děláte?',
    conflict: () => 'Popište konflikt v práci. Jak se vyřešil?',
    failure: () => 'Popište něco, co se nepovedlo. Co jste se z toho naučili?',
    future: () => 'Kde chcete být za několik let?',
    'your-questions': () => 'Máte na nás nějaké otázky?',
    how: (words) => `Jak jste při tom postupovali: „${words}“?`,
    hardest: (words) => `Co na tom bylo nejtěžší: „${words}“?`,
    result: (words) => `Co z toho vzešlo a jak to víte: „${words}“?`,
    part: (words) => `Jaký byl na tom váš vlastní podíl: „${words}“?`,
    again: (words) => `Co byste dnes udělali jinak: „${words}“?`,
    learned: (words) => `Co jste se z toho naučili: „${words}“?`,
    begin: (words) => `Jak byste s tím u nás začali: „${words}“?`,
    interest: (words) => `Co vás na tom zajímá: „${words}“?`,
    difficult: (words) => `Co by pro vás na tom bylo těžké: „${words}“?`,
    transfer: (job, cv) =>
      `Inzerát vyžaduje: „${job}“, a v životopise stojí: „${cv}“. Jak vám jedno pomůže s druhým?`,
  },
}
