import type { interviewQuestions as english } from '../en/interview-questions'
import { formatters } from '../format'

const { plural } = formatters('ro')

/** Questions that may be asked in an interview, in Romanian. */
export const interviewQuestions: typeof english = {
  forms: {
    example: (words) => `Povestiți o situație în care v-a fost de folos: „${words}”.`,
    years: (words) => `Ce parte din munca dumneavoastră contează pentru „${words}”?`,
    degree: (words) => `Anunțul cere „${words}”. Cum vă ajută studiile în acest job?`,
    language: (words) => `Anunțul cere „${words}”. Unde ați folosit această limbă?`,
    licence: (words) => `Anunțul cere „${words}”. Cum ați folosit-o până acum?`,
    quality: (words) =>
      `Anunțul cere „${words}”. Povestiți o situație în care alții au văzut asta la dumneavoastră.`,
    partly: (words) => `CV-ul arată o parte din ce se cere: „${words}”. Ce mai puteți spune?`,
    unclear: (words) =>
      `Anunțul cere „${words}”. Am găsit doar ceva asemănător în CV-ul tău. Ce ai spune?`,
    gap: (words) => `Anunțul cere „${words}”. Nu am găsit asta în CV-ul tău. Ce ai spune?`,
    newest: (post) => `Povestiți despre munca dumneavoastră: „${post}”.`,
    leaving: (post) => `De ce vreți să plecați de la „${post}”?`,
    'short-stay': (post, _, months) =>
      plural(months, {
        one: `Perioada la „${post}” a durat # lună. De ce ați plecat?`,
        few: `Perioada la „${post}” a durat # luni. De ce ați plecat?`,
        other: `Perioada la „${post}” a durat # de luni. De ce ați plecat?`,
      }),
    pause: (before, after, months) =>
      plural(months, {
        one: `În CV este # lună între „${before}” și „${after}”. Ce ați făcut atunci?`,
        few: `În CV sunt # luni între „${before}” și „${after}”. Ce ați făcut atunci?`,
        other: `În CV sunt # de luni între „${before}” și „${after}”. Ce ați făcut atunci?`,
      }),
    since: (post, _, months) =>
      plural(months, {
        one: `„${post}” s-a încheiat acum # lună. Ce ați făcut de atunci?`,
        few: `„${post}” s-a încheiat acum # luni. Ce ați făcut de atunci?`,
        other: `„${post}” s-a încheiat acum # de luni. Ce ați făcut de atunci?`,
      }),
    'new-field': (before, after) => `Ați trecut de la „${before}” la „${after}”. De ce?`,
    'other-field': (post, job) =>
      `Veniți de la „${post}”, iar acest job este „${job}”. De ce vreți o schimbare?`,
    figure: (figure) => `Ce stă în spatele cifrei „${figure}” și care a fost partea dumneavoastră?`,
    employer: (employer) => `De ce vreți să lucrați la „${employer}”?`,
    yourself: () => 'Povestiți despre dumneavoastră.',
    strengths: () => 'Ce faceți deosebit de bine?',
    weakness: () => 'Ce vi se pare greu și ce faceți în privința asta?',
    conflict: () => 'Povestiți un conflict la locul de muncă. Ce ați făcut?',
    failure: () => 'Povestiți ceva ce nu a mers. Ce ați învățat?',
    future: () => 'Unde vreți să fiți peste câțiva ani?',
    'your-questions': () => 'Aveți întrebări pentru noi?',
    how: (words) => `Cum ați procedat: „${words}”?`,
    hardest: (words) => `Ce a fost cel mai greu: „${words}”?`,
    result: (words) => `Ce a ieșit și de unde știți: „${words}”?`,
    part: (words) => `Care a fost partea dumneavoastră: „${words}”?`,
    again: (words) => `Ce ați face azi altfel: „${words}”?`,
    learned: (words) => `Ce ați învățat din asta: „${words}”?`,
    begin: (words) => `Cum ați începe aici: „${words}”?`,
    interest: (words) => `Ce vă interesează aici: „${words}”?`,
    difficult: (words) => `Ce ar fi greu pentru dumneavoastră: „${words}”?`,
    transfer: (job, cv) =>
      `Anunțul cere „${job}”, iar CV-ul spune „${cv}”. Cum vă ajută una la cealaltă?`,
  },
}
